import type { KeyboardEvent, PointerEvent } from 'react'
import { useRef, useState, useSyncExternalStore } from 'react'
import { cssLength } from '../../ui/state/cssLength.ts'

const DETENTS = ['low', 'half', 'full'] as const
export type Detent = (typeof DETENTS)[number]

const LOW = 96
const HALF = 426

/** The share of a window that the half-open sheet takes at most: enough for five lines of a sentence on a small phone. */
const HALF_SHARE = 0.62

/**
 * In a window lower than this (a phone on its side, or a zoom of 400 %) a sheet and a picture do not both fit: the sheet then
 * takes everything below the bar.
 */
const LOW_WINDOW = 480 - 44
const BAR = 52

/**
 * The height of the sheet at a detent, in CSS pixels.
 * @param windowHeight the height of the window above the tabs
 */
export function heightOf(detent: Detent, windowHeight: number, phone: boolean): number {
  if (!phone && windowHeight >= LOW_WINDOW) return Math.round(windowHeight * 0.45)
  if (windowHeight < LOW_WINDOW) return windowHeight - BAR
  if (detent === 'low') return LOW
  if (detent === 'full') return windowHeight - 60
  return Math.min(HALF, Math.round(windowHeight * HALF_SHARE))
}

/** The detent with the nearest height. */
export function nearestDetent(height: number, windowHeight: number): Detent {
  const away = (detent: Detent) => Math.abs(heightOf(detent, windowHeight, true) - height)
  return DETENTS.reduce((best, next) => (away(next) < away(best) ? next : best))
}

const listen = (changed: () => void) => {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

let measured = { width: 0, height: 0, room: 0 }

/** The height of the window above the tabs, in CSS pixels. Measured once for each size of the window. */
function roomAboveTabs(): number {
  const { innerWidth: width, innerHeight: height } = window
  if (measured.width !== width || measured.height !== height)
    measured = { width, height, room: height - cssLength('--tabs') }
  return measured.room
}

/** A sheet whose handle can be dragged, pressed, or moved with the arrow keys. */
export function useSheet() {
  const [detent, setDetent] = useState<Detent>('half')
  const [dragged, setDragged] = useState<number | null>(null)
  const moved = useRef(false)
  const room = useSyncExternalStore(listen, roomAboveTabs)
  const step = (by: 1 | -1) => setDetent((now) => DETENTS[Math.min(2, Math.max(0, DETENTS.indexOf(now) + by))] ?? now)
  return {
    detent,
    /** The height of the window above the tabs. */
    room,
    /** Whether it has several heights. */
    isSized: room >= LOW_WINDOW,
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
        setDragged(Math.max(LOW, Math.min(room - 60, room - event.clientY)))
      },
      onPointerUp: () => {
        if (dragged !== null && moved.current) setDetent(nearestDetent(dragged, room))
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
