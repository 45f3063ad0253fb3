import type { RefObject } from 'react'
import { useEffect } from 'react'
import { selectWordAt } from './wordAtPoint.ts'

/** How long a finger rests before it selects, in milliseconds, and how far it may slip meanwhile, in pixels. */
const HOLD = 450
const SLIP = 10

/** Selects the word under a finger that rests on it: a whole one, whatever the browser itself would select there. */
export function useLongPress(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current
    if (element === null) return
    let timer = 0
    let from = { x: 0, y: 0 }
    let hasSelected = false
    const leave = () => window.clearTimeout(timer)
    const press = ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      leave()
      hasSelected = false
      if (pointerType !== 'touch' || !isPrimary) return
      from = { x: clientX, y: clientY }
      timer = window.setTimeout(() => {
        hasSelected = selectWordAt(from)
      }, HOLD)
    }
    const slip = ({ clientX, clientY }: PointerEvent) => {
      if (Math.hypot(clientX - from.x, clientY - from.y) > SLIP) leave()
    }
    // The press that has selected does not also open the sentence or the actor.
    const click = (event: MouseEvent) => {
      if (!hasSelected) return
      hasSelected = false
      event.preventDefault()
      event.stopPropagation()
    }
    element.addEventListener('pointerdown', press)
    element.addEventListener('pointermove', slip)
    element.addEventListener('pointerup', leave)
    element.addEventListener('pointercancel', leave)
    element.addEventListener('click', click, true)
    return () => {
      leave()
      element.removeEventListener('pointerdown', press)
      element.removeEventListener('pointermove', slip)
      element.removeEventListener('pointerup', leave)
      element.removeEventListener('pointercancel', leave)
      element.removeEventListener('click', click, true)
    }
  }, [area])
}
