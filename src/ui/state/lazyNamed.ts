import type { ComponentProps, ComponentType, ReactNode } from 'react'
import { createElement, lazy } from 'react'
import { currentAttempt } from './attempt.ts'

/** A component with any props. Declared as a method, because TypeScript compares method parameters in both directions. */
interface AnyProps {
  render(props: object): ReactNode
}

/** A part of the page could not be fetched. */
export class Unfetched extends Error {
  constructor(cause: unknown) {
    super('A part of the page could not be fetched', { cause })
  }
}

/** A component that is fetched when it is first rendered, or before. */
type LazyComponent<Props> = ComponentType<Props> & {
  /** Fetches it in advance; if it is there in time, its first rendering waits for nothing. A failure is not reported here. */
  readonly prepare: () => Promise<void>
}

/**
 * A component that is fetched when it is first rendered, from a module that exports it by name. If that fails, it throws
 * `Unfetched` until the next attempt, which fetches again; `React.lazy` alone would throw for ever. Render it inside a `Part`.
 * @param load imports the module
 * @param name the component's name among the exports
 */
export function lazyNamed<Name extends string, Module extends Readonly<Record<Name, AnyProps['render']>>>(
  load: () => Promise<Module>,
  name: Name,
): LazyComponent<ComponentProps<Module[Name]>> {
  type Component = ComponentType<ComponentProps<Module[Name]>>
  let prepared: Component | null = null
  const start = () => {
    const fetching = { attempt: currentAttempt(), hasFailed: false }
    if (prepared !== null) return { fetching, Fetched: prepared }
    const Fetched = lazy<Component>(async () => {
      try {
        return { default: (await load())[name] }
      } catch (cause) {
        fetching.hasFailed = true
        throw new Unfetched(cause)
      }
    })
    return { fetching, Fetched }
  }
  let now: ReturnType<typeof start> | null = null
  const Lazy = (props: ComponentProps<Module[Name]>) => {
    if (now === null || (now.fetching.hasFailed && now.fetching.attempt !== currentAttempt())) now = start()
    return createElement(now.Fetched, props)
  }
  const prepare = async () => {
    try {
      prepared ??= (await load())[name]
    } catch {
      // The first rendering fetches again, and reports.
    }
  }
  return Object.assign(Lazy, { prepare })
}
