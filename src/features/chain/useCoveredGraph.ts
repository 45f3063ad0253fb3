import type { RefObject } from 'react'
import { useLayoutEffect } from 'react'

/** What stays free beside a view that lies over the rest: the bar above it, dialogs, and what speaks to screen readers. */
const FREE = 'header, dialog, [role="status"], [aria-live]'

/** What a view lies over can neither be reached by Tab nor be read, for as long as it lies there. */
export function useCover(view: RefObject<HTMLElement | null>, shown: boolean): void {
  useLayoutEffect(() => {
    const element = view.current
    if (!shown || element === null) return
    const covered = [...(element.parentElement?.children ?? [])].filter(
      (beside) => beside !== element && !beside.matches(FREE) && !beside.hasAttribute('inert'),
    )
    for (const beside of covered) beside.toggleAttribute('inert', true)
    return () => {
      for (const beside of covered) beside.toggleAttribute('inert', false)
    }
  }, [view, shown])
}
