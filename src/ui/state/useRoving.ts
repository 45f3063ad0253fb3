import type { FocusEvent, KeyboardEvent, RefObject } from 'react'
import { useEffect } from 'react'

/** The stop that a key leads to, counted from 0; `undefined` if the key does not navigate. */
export type StepOf = (key: string, at: number, all: readonly HTMLElement[]) => number | undefined

/**
 * Steps through heads that each have items: up and down one by one, forward and back from head to head.
 * @param arrows the keys that lead forward and back in the reading direction
 */
export const headSteps =
  ([forward, back]: readonly [string, string], isHead: (stop: HTMLElement) => boolean): StepOf =>
  (key, at, all) => {
    const ahead = all.findIndex((one, index) => index > at && isHead(one))
    const behind = all.findLastIndex((one, index) => index < at && isHead(one))
    return {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
      [forward]: ahead === -1 ? at : ahead,
      [back]: behind === -1 ? at : behind,
    }[key]
  }

/** Steps through one list, from above to below. */
export const listSteps: StepOf = (key, at, all) =>
  ({ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 })[key]

const stopsIn = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]

/** Makes many buttons one tab stop: the one that had focus last, or else the first. */
export function useRoving(root: RefObject<HTMLElement | null>, stepOf: StepOf) {
  // This runs after every render, because buttons come and go with filters and zoom.
  useEffect(() => {
    const all = stopsIn(root.current)
    if (!all.some((one) => one.tabIndex === 0)) all[0]?.setAttribute('tabindex', '0')
  })
  return {
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const all = stopsIn(root.current)
      if (!all.includes(event.target)) return
      for (const one of all) one.tabIndex = one === event.target ? 0 : -1
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const all = stopsIn(root.current)
      const at = all.findIndex((one) => one === event.target)
      const to = at === -1 ? undefined : stepOf(event.key, at, all)
      if (to === undefined) return
      event.preventDefault()
      event.stopPropagation()
      all[Math.min(all.length - 1, Math.max(0, to))]?.focus()
    },
  }
}
