import type { RefObject } from 'react'
import { useMemo } from 'react'
import type { Emphasis } from '../../domain/highlight/emphasis.ts'
import { hitTest } from '../../scene/figure/hitTest.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Target } from '../../store/canvas.ts'
import type { Camera } from '../../scene/camera/camera.ts'
import { mapItems } from './mapItems.ts'
import type { Inset } from './picture/mapPicture.ts'
import type { Drawn } from './Places.tsx'
import type { Layered } from './picture/useMapPicture.ts'

interface Request {
  readonly surface: RefObject<HTMLElement | null>
  readonly main: Layered
  readonly enlarged: Layered
  readonly inset: Inset | null
  readonly camera: Camera
  readonly measure: Measure
  readonly emphasis: Emphasis
}

/** Where targets are in the view, and which target is at a point, for both pictures. */
export function useTargets({ surface, main, enlarged, inset, camera, measure, emphasis }: Request) {
  const insetOrigin = useMemo(
    (): Point =>
      inset === null
        ? { x: 0, y: 0 }
        : { x: inset.circle.x - inset.middle.x * inset.k, y: inset.circle.y - inset.middle.y * inset.k },
    [inset],
  )
  const origin = camera.pan
  const drawn = useMemo(() => {
    const all = new Map<string, Drawn>()
    for (const [id, item] of mapItems(enlarged.figure)) all.set(id, { ...item, isInset: true })
    for (const [id, item] of mapItems(main.figure)) all.set(id, { ...item, isInset: false })
    return all
  }, [main.figure, enlarged.figure])

  const targetAt = (at: Point, tolerance: number): Target | null => {
    // What the inset covers cannot be hit.
    const isIn = inset !== null && Math.hypot(at.x - inset.circle.x, at.y - inset.circle.y) <= inset.circle.r
    const { x, y } = isIn ? insetOrigin : origin
    const { figure } = isIn ? enlarged : main
    return hitTest(figure, measure, emphasis, { x: at.x - x, y: at.y - y }, tolerance)
  }
  const locate = ({ id }: Target): Point | null => {
    const item = drawn.get(id)
    const box = surface.current?.getBoundingClientRect()
    if (item === undefined || box === undefined) return null
    const { x, y } = item.isInset ? insetOrigin : origin
    return { x: item.at.x + x + box.left, y: item.at.y + y + box.top }
  }
  return { drawn, origin, insetOrigin, targetAt, locate }
}
