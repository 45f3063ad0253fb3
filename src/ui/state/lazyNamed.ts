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

/**
 * A component that is fetched when it is first rendered, from a module that exports it by name. If that fails, it throws
 * `Unfetched` until the next attempt, which fetches again; `React.lazy` alone would throw for ever. Render it inside a `Part`.
 * @param load imports the module; call it earlier to fetch in advance
 * @param name the component's name among the exports
 */
export function lazyNamed<Name extends string, Module extends Readonly<Record<Name, AnyProps['render']>>>(
  load: () => Promise<Module>,
  name: Name,
): ComponentType<ComponentProps<Module[Name]>> {
  const start = () => {
    const fetching = { attempt: currentAttempt(), hasFailed: false }
    const Fetched = lazy<ComponentType<ComponentProps<Module[Name]>>>(async () => {
      try {
        return { default: (await load())[name] }
      } catch (cause) {
        fetching.hasFailed = true
        throw new Unfetched(cause)
      }
    })
    return { fetching, Fetched }
  }
  let now = start()
  return (props) => {
    if (now.fetching.hasFailed && now.fetching.attempt !== currentAttempt()) now = start()
    return createElement(now.Fetched, props)
  }
}

/** Fetches a module in advance. A failure is not reported here, but where the module is needed. */
export function fetchAhead(load: () => Promise<object>): void {
  load().catch(() => undefined)
}
