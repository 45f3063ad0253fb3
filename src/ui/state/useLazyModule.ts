import { useState } from 'react'

/**
 * A module that is fetched on demand: `null` until it is loaded, and the function that fetches it. A failed fetch, for
 * example without a connection, leaves it at `null`, and the next call tries again.
 */
export function useLazyModule<Module extends object>(
  load: () => Promise<Module>,
): readonly [Module | null, () => void] {
  const [module, setModule] = useState<Module | null>(null)
  const fetchIt = () => {
    if (module === null) load().then(setModule, () => undefined)
  }
  return [module, fetchIt]
}
