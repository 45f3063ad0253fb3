import type { Problem } from './problem.ts'

/**
 * Keys that valibot drops without an error, because they could change the prototype of the object that they are copied into.
 */
const DROPPED = ['__proto__', 'prototype', 'constructor']

/** The unknown keys in a value of the right shape, as problems, up to a maximum number. */
export function droppedKeys(value: unknown, most: number): Problem[] {
  const problems: Problem[] = []
  const walk = (one: unknown, path: string): void => {
    if (typeof one !== 'object' || one === null || problems.length === most) return
    if (Array.isArray(one)) {
      for (const [index, item] of one.entries()) walk(item, `${path}[${index}]`)
      return
    }
    for (const key of Object.keys(one)) {
      const at = path === '' ? key : `${path}.${key}`
      if (!DROPPED.includes(key)) walk(Object.getOwnPropertyDescriptor(one, key)?.value, at)
      else if (problems.length < most) problems.push({ code: 'unknown-key', path: at, params: { key } })
    }
  }
  walk(value, '')
  return problems
}
