import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Camera } from '../../scene/camera/camera.ts'
import { between, panned } from '../../scene/camera/camera.ts'
import type { Size } from '../../scene/page/format.ts'
import { prefersReducedMotion } from '../state/useMedia.ts'

const FLIGHT_MS = 420

const eased = (t: number) => (t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2)

export interface PlaneCamera {
  readonly camera: Camera
  /** The current camera or, during an animation, its destination. */
  aim(): Camera
  /** Moves at once, for gestures. */
  take(next: (camera: Camera) => Camera): void
  /** Moves with an animation, unless the user prefers reduced motion; `null` is the camera that shows everyone. */
  fly(to: Camera | null): void
}

/**
 * The camera of a plane, such as the map. Until the user moves it, it shows everyone at any size of the window; after that, it keeps its zoom
 * and what is in the middle.
 * @param home the camera that shows everyone
 * @param size the size of the view, in CSS pixels
 */
export function usePlaneCamera(home: Camera, { width, height }: Size): PlaneCamera {
  const [moved, setMoved] = useState<Camera | null>(null)
  const [size, setSize] = useState<Size>({ width, height })
  if (size.width !== width || size.height !== height) {
    setSize({ width, height })
    if (moved !== null) setMoved(panned(moved, { x: (width - size.width) / 2, y: (height - size.height) / 2 }))
  }
  const flight = useRef(0)
  const target = useRef<Camera | null>(null)
  const now = useRef<Camera>(home)
  const camera = moved ?? home
  const rest = useRef(home)
  useLayoutEffect(() => {
    now.current = camera
    rest.current = home
  })

  useEffect(() => () => cancelAnimationFrame(flight.current), [])

  const aim = useCallback(() => target.current ?? now.current, [])
  const take = useCallback((next: (camera: Camera) => Camera) => {
    cancelAnimationFrame(flight.current)
    target.current = null
    setMoved((before) => next(before ?? rest.current))
  }, [])
  const fly = useCallback((to: Camera | null) => {
    cancelAnimationFrame(flight.current)
    const from = now.current
    const end = to ?? rest.current
    if (prefersReducedMotion()) return setMoved(to)
    target.current = end
    let start: number | undefined
    const step = (time: number) => {
      start ??= time
      const t = Math.min(1, (time - start) / FLIGHT_MS)
      if (t < 1) {
        setMoved(between(from, end, eased(t)))
        flight.current = requestAnimationFrame(step)
      } else {
        target.current = null
        setMoved(to)
      }
    }
    flight.current = requestAnimationFrame(step)
  }, [])
  return { camera, aim, take, fly }
}
