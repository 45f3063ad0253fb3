import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/**
 * Focus follows a panel that was opened by the keyboard from the list, and goes back there when the panel closes. One
 * that a pointer opened leaves focus alone.
 */
export function usePanelFocus(open: boolean): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null)
  const origin = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (!open) {
      origin.current?.focus()
      origin.current = null
      return
    }
    const active = document.activeElement
    if (active instanceof HTMLElement && active.closest('[data-graph-list]') !== null) {
      origin.current = active
      panel.current?.focus()
    }
  }, [open])
  return panel
}
