import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Moves focus into a view when it opens, to its first empty field if it has one; back to its last position when the view is shown again, and back to the opener when
 * it closes.
 */
export function useFocusReturn(view: RefObject<HTMLElement | null>, shown: boolean): void {
  const within = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const origin = document.activeElement
    return () => {
      if (origin instanceof HTMLElement) origin.focus()
    }
  }, [])
  useEffect(() => {
    const element = view.current
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) within.current = target
    }
    element?.addEventListener('focusin', remember)
    return () => element?.removeEventListener('focusin', remember)
  }, [view])
  useLayoutEffect(() => {
    if (!shown) return
    const empty = view.current?.querySelector<HTMLElement>('[data-unanswered]')
    const target = within.current?.isConnected === true ? within.current : (empty ?? view.current)
    target?.focus()
  }, [view, shown])
}
