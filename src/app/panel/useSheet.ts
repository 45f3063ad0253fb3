import type { KeyboardEvent, PointerEvent } from 'react'
import { useRef, useState } from 'react'

const DETENTS = ['low', 'half', 'full'] as const
export type Detent = (typeof DETENTS)[number]

const LOW = 96
const HALF = 398

/** The height of the sheet at a detent, in CSS pixels, for a window of this height. */
export function heightOf(detent: Detent, windowHeight: number, phone: boolean): number {
  if (!phone) return Math.round(windowHeight * 0.45)
  if (detent === 'low') return LOW
  return detent === 'half' ? Math.min(HALF, Math.round(windowHeight * 0.5)) : windowHeight - 60
}

/** The detent with the nearest height. */
export function nearestDetent(height: number, windowHeight: number): Detent {
  const away = (detent: Detent) => Math.abs(heightOf(detent, windowHeight, true) - height)
  return DETENTS.reduce((best, next) => (away(next) < away(best) ? next : best))
}

/** A sheet whose handle can be dragged, pressed, or moved with the arrow keys. */
export function useSheet() {
  const [detent, setDetent] = useState<Detent>('half')
  const [dragged, setDragged] = useState<number | null>(null)
  const moved = useRef(false)
  const step = (by: 1 | -1) => setDetent((now) => DETENTS[Math.min(2, Math.max(0, DETENTS.indexOf(now) + by))] ?? now)
  return {
    detent,
    setDetent,
    /** The height while the handle is dragged. */
    dragged,
    handle: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        moved.current = false
        event.currentTarget.setPointerCapture(event.pointerId)
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
        if (Math.abs(event.movementY) > 0) moved.current = true
        setDragged(Math.max(LOW, Math.min(window.innerHeight - 60, window.innerHeight - event.clientY)))
      },
      onPointerUp: () => {
        if (dragged !== null && moved.current) setDetent(nearestDetent(dragged, window.innerHeight))
        setDragged(null)
      },
      onPointerCancel: () => setDragged(null),
      onClick: () => {
        if (!moved.current) setDetent((now) => (now === 'full' ? 'half' : now === 'half' ? 'full' : 'half'))
        moved.current = false
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        step(event.key === 'ArrowUp' ? 1 : -1)
      },
    },
  }
}
