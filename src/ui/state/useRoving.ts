import type { FocusEvent, KeyboardEvent, RefObject } from 'react'
import { useEffect } from 'react'

const stopsIn = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]

/** One stop of Tab for many buttons: the one that had the focus last, else the first. */
export function useRoving(
  root: RefObject<HTMLElement | null>,
  stepOf: (key: string, at: number, all: readonly HTMLElement[]) => number | undefined,
) {
  // After every render: buttons come and go with the filters and the zoom.
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
