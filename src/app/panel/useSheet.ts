import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { cssLength } from '../../ui/state/cssLength.ts'
import { textScale } from '../../ui/state/textScale.ts'

const DETENTS = ['low', 'half', 'full'] as const
export type Detent = (typeof DETENTS)[number]

/** The heights of a sheet, for text of the usual size. */
const LOW = 96
const HALF = 426

/**
 * The share of a window that the half-open sheet takes at most: enough for five lines of a sentence on a small phone. It grows
 * with the size of the text, up to the larger share.
 */
const HALF_SHARE = { usual: 0.62, largest: 0.9 }
const TABLET_SHARE = { usual: 0.45, largest: 0.7 }

/**
 * In a window lower than this (a phone on its side, or a zoom of 400 %) a sheet and a picture do not both fit: the sheet then
 * takes everything below the bar.
 */
const LOW_WINDOW = 480 - 44
const BAR = 52
/** What the full sheet leaves of the window: the bar, and a line of the picture. */
const REST = 60

const shareOf = ({ usual, largest }: typeof HALF_SHARE, scale: number) => Math.min(largest, usual * scale)

/** The room for a sheet. */
export interface Room {
  /** The height of the window above the tabs, in CSS pixels. */
  readonly height: number
  /** The size of the text as a multiple of the usual one. */
  readonly scale: number
}

/** The height of the sheet at a detent, in CSS pixels. */
export function heightOf(detent: Detent, { height, scale }: Room, phone: boolean): number {
  if (height < LOW_WINDOW) return height - Math.round(BAR * scale)
  if (!phone) return Math.round(height * shareOf(TABLET_SHARE, scale))
  if (detent === 'low') return Math.round(LOW * scale)
  const full = height - Math.round(REST * scale)
  return detent === 'full' ? full : Math.round(Math.min(full, HALF * scale, height * shareOf(HALF_SHARE, scale)))
}

/** Whether a sheet of this height leaves nothing of the picture that one could work with. */
export const coversPicture = (sheet: number, { height, scale }: Room) => sheet > height - 80 * scale

/** The detent with the nearest height. */
export function nearestDetent(height: number, room: Room): Detent {
  const away = (detent: Detent) => Math.abs(heightOf(detent, room, true) - height)
  return DETENTS.reduce((best, next) => (away(next) < away(best) ? next : best))
}

const listen = (changed: () => void) => {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

let measured: Room & { readonly width: number; readonly windowHeight: number } = {
  width: 0,
  windowHeight: 0,
  height: 0,
  scale: 1,
}

/** The room above the tabs. Measured once for each size of the window and of the text. */
function roomAboveTabs(): Room {
  const { innerWidth: width, innerHeight: windowHeight } = window
  const scale = textScale()
  if (measured.width !== width || measured.windowHeight !== windowHeight || measured.scale !== scale)
    measured = { width, windowHeight, height: windowHeight - cssLength('--tabs'), scale }
  return measured
}

/**
 * A sheet whose handle can be dragged, pressed, or moved with the arrow keys.
 * @param content what the sheet shows. Little of it is in sight while the sheet is low, so a low sheet rises when Tab reaches into it
 */
export function useSheet(content: RefObject<HTMLElement | null>) {
  const [detent, setDetent] = useState<Detent>('half')
  const [dragged, setDragged] = useState<number | null>(null)
  const moved = useRef(false)
  const room = useSyncExternalStore(listen, roomAboveTabs)
  useEffect(() => {
    if (detent !== 'low') return
    const raise = ({ key, target }: globalThis.KeyboardEvent) => {
      if (key === 'Tab' && target instanceof Node && content.current?.contains(target) === true) setDetent('half')
    }
    window.addEventListener('keyup', raise)
    return () => window.removeEventListener('keyup', raise)
  }, [content, detent])
  const step = (by: 1 | -1) => setDetent((now) => DETENTS[Math.min(2, Math.max(0, DETENTS.indexOf(now) + by))] ?? now)
  return {
    detent,
    room,
    /** Whether it has several heights. */
    isSized: room.height >= LOW_WINDOW,
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
        setDragged(
          Math.max(heightOf('low', room, true), Math.min(heightOf('full', room, true), room.height - event.clientY)),
        )
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
