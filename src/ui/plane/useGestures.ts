import type { MouseEvent, PointerEvent, RefObject } from 'react'
import { useEffect, useRef } from 'react'
import type { Point } from '../../scene/marks/marks.ts'
import type { ZoomRange } from '../../scene/camera/camera.ts'
import { panned, zoomedBy } from '../../scene/camera/camera.ts'
import type { PlaneCamera } from './usePlaneCamera.ts'

/** How far a pointer may move, in CSS pixels, and still count as a press. */
const SLACK = 4
/** How long a finger rests until it begins a selection of several, in milliseconds; as long as in the network. */
const HOLD_MS = 500
const WHEEL = { line: 18, page: 240, turn: 0.0018, pinch: 0.012 } as const

const placeIn = (element: Element, event: { readonly clientX: number; readonly clientY: number }): Point => {
  const { left, top } = element.getBoundingClientRect()
  return { x: event.clientX - left, y: event.clientY - top }
}

/** Safari's own event for two fingers on a trackpad or a screen; no other browser has it. `scale` is 1 when it begins. */
interface PinchEvent extends UIEvent {
  readonly scale: number
  readonly clientX: number
  readonly clientY: number
}

interface Handlers {
  readonly onPress: (at: Point, event: MouseEvent<HTMLElement>) => void
  readonly onPoint: (at: Point | null, event: PointerEvent<HTMLElement>) => void
  /** A finger has rested at a point. */
  readonly onHold: (at: Point) => void
}

/**
 * Dragging pans, the wheel and two fingers zoom, a press without dragging selects what is there, and a finger that rests begins
 * a selection of several.
 */
export function useGestures(
  surface: RefObject<HTMLElement | null>,
  { take }: Pick<PlaneCamera, 'take'>,
  range: ZoomRange,
  on: Handlers,
) {
  const pointers = useRef(new Map<number, Point>())
  const start = useRef<Point>({ x: 0, y: 0 })
  const dragged = useRef(false)
  /** What ends the wait for a finger to have rested. */
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const held = useRef(false)
  useEffect(() => () => clearTimeout(resting.current), [])

  useEffect(() => {
    const element = surface.current
    if (element === null) return
    const turn = (event: WheelEvent) => {
      event.preventDefault()
      const unit = event.deltaMode === 1 ? WHEEL.line : event.deltaMode === 2 ? WHEEL.page : 1
      const factor = Math.exp(-event.deltaY * unit * (event.ctrlKey ? WHEEL.pinch : WHEEL.turn))
      take((camera) => zoomedBy(camera, factor, placeIn(element, event), range))
    }
    let scale = 1
    const pinch = (event: Event) => {
      // Safari would zoom the page.
      event.preventDefault()
      const { type, scale: now, clientX, clientY } = event as PinchEvent
      const factor = type === 'gesturestart' ? 1 : now / scale
      scale = type === 'gesturestart' ? 1 : now
      // On a touch screen, the movement of the pointers zooms already.
      if (pointers.current.size === 0 && factor !== 1)
        take((camera) => zoomedBy(camera, factor, placeIn(element, { clientX, clientY }), range))
    }
    // React's own wheel listener is passive, so it could not keep the page from zooming together with the map.
    element.addEventListener('wheel', turn, { passive: false })
    element.addEventListener('gesturestart', pinch)
    element.addEventListener('gesturechange', pinch)
    return () => {
      element.removeEventListener('wheel', turn)
      element.removeEventListener('gesturestart', pinch)
      element.removeEventListener('gesturechange', pinch)
    }
  }, [surface, take, range])

  const down = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const at = placeIn(event.currentTarget, event)
    clearTimeout(resting.current)
    held.current = false
    if (pointers.current.size === 0) {
      dragged.current = false
      start.current = at
      if (event.pointerType === 'touch') {
        resting.current = setTimeout(() => {
          held.current = true
          on.onHold(at)
        }, HOLD_MS)
      }
    }
    pointers.current.set(event.pointerId, at)
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    const at = placeIn(event.currentTarget, event)
    const before = pointers.current.get(event.pointerId)
    if (before === undefined) return on.onPoint(at, event)
    const others = [...pointers.current].filter(([id]) => id !== event.pointerId)
    const other = others[0]?.[1]
    if (!dragged.current) {
      if (other === undefined && Math.hypot(at.x - start.current.x, at.y - start.current.y) < SLACK) return
      dragged.current = true
      clearTimeout(resting.current)
      event.currentTarget.setPointerCapture(event.pointerId)
      on.onPoint(null, event)
    }
    pointers.current.set(event.pointerId, at)
    if (other === undefined) return take((camera) => panned(camera, { x: at.x - before.x, y: at.y - before.y }))
    const factor =
      Math.hypot(at.x - other.x, at.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y))
    const by = { x: (at.x - before.x) / 2, y: (at.y - before.y) / 2 }
    take((camera) => zoomedBy(panned(camera, by), factor, { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }, range))
  }
  const up = (event: PointerEvent<HTMLElement>) => {
    clearTimeout(resting.current)
    pointers.current.delete(event.pointerId)
  }
  const click = (event: MouseEvent<HTMLElement>) => {
    const wasHeld = held.current
    held.current = false
    // The finger that is lifted now has done its work by resting.
    if (wasHeld) return
    if (!dragged.current || event.detail === 0) on.onPress(placeIn(event.currentTarget, event), event)
    dragged.current = false
  }
  return {
    onPointerDown: down,
    onPointerMove: move,
    onPointerUp: up,
    onPointerCancel: up,
    onPointerLeave: (event: PointerEvent<HTMLElement>) => on.onPoint(null, event),
    onClick: click,
    // Browsers on phones have a menu for a finger that rests.
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      if (pointers.current.size > 0 || held.current) event.preventDefault()
    },
  }
}
