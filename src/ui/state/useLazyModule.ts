import { useState } from 'react'
import { Unfetched } from './lazyNamed.ts'

interface LazyModule<Module> {
  /** `null` until it is loaded. */
  readonly module: Module | null
  /** Why it could not be fetched; `null` while it is fetched again. */
  readonly failure: Unfetched | null
  /** Fetches it, again if that has failed. */
  readonly prepare: () => void
}

/** A module that is fetched on demand. */
export function useLazyModule<Module extends object>(load: () => Promise<Module>): LazyModule<Module> {
  const [module, setModule] = useState<Module | null>(null)
  const [failure, setFailure] = useState<Unfetched | null>(null)
  const prepare = () => {
    if (module !== null) return
    setFailure(null)
    load().then(setModule, (cause: unknown) => setFailure(new Unfetched(cause)))
  }
  return { module, failure, prepare }
}
