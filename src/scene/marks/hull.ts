import { polygonHull } from 'd3-polygon'
import type { Point } from './marks.ts'
import type { Disc } from '../figure/ribbon.ts'

/** Distance between the discs of a bloc and the outline around them. */
export const HULL_MARGIN = 15

/** Corners around one disc: enough for an arc of them to look round at every zoom. */
const CORNERS = 36

/** The corners of a polygon that contains the whole disc, the first due east. */
function cornersAbout({ x, y, r }: Disc): Point[] {
  const reach = r / Math.cos(Math.PI / CORNERS)
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS
    return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) }
  })
}

/** The smallest convex polygon around points. At least three are needed that are not on one line. */
export function convexAbout(points: readonly Point[]): readonly Point[] {
  return (polygonHull(points.map(({ x, y }) => [x, y])) ?? []).map(([x, y]) => ({ x, y }))
}

/**
 * The smallest convex outline that keeps a distance of `room` from each disc; its arcs are polygons. Empty if there are no
 * discs.
 */
export const outlineAbout = (discs: readonly Disc[], room = HULL_MARGIN): readonly Point[] =>
  convexAbout(discs.flatMap((disc) => cornersAbout({ ...disc, r: disc.r + room })))

/** Whether a point is inside a convex polygon or on its boundary. */
export function contains(outline: readonly Point[], { x, y }: Point): boolean {
  let side = 0
  let before = outline.at(-1)
  for (const corner of outline) {
    if (before === undefined) return false
    const turn = (corner.x - before.x) * (y - before.y) - (corner.y - before.y) * (x - before.x)
    if (turn * side < 0) return false
    if (turn !== 0) side = turn
    before = corner
  }
  return outline.length > 0
}
