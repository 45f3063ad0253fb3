import type { LazyExoticComponent, ReactNode } from 'react'
import { lazy } from 'react'

/** A component with any props. Declared as a method, because TypeScript compares method parameters in both directions. */
interface AnyProps {
  render(props: object): ReactNode
}

/**
 * A component that is fetched when it is first rendered, from a module that exports it by name.
 * @param load imports the module; call it earlier to fetch in advance
 * @param name the component's name among the exports
 */
export function lazyNamed<Name extends string, Module extends Readonly<Record<Name, AnyProps['render']>>>(
  load: () => Promise<Module>,
  name: Name,
): LazyExoticComponent<Module[Name]> {
  return lazy(async () => ({ default: (await load())[name] }))
}
