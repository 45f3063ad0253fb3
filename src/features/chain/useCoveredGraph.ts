import type { RefObject } from 'react'
import { useLayoutEffect } from 'react'

/** What stays available beside a view that covers the rest: the bar above it, dialogs, and live regions. */
const FREE = 'header, dialog, [role="status"], [aria-live]'

/** Makes everything that a view covers inert, so that Tab and screen readers cannot reach it. */
export function useCoveredGraph(view: RefObject<HTMLElement | null>, shown: boolean): void {
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
