import { polygonHull } from 'd3-polygon'
import type { Point } from './marks.ts'
import type { Disc } from '../figure/ribbon.ts'

/** Room between the discs of a bloc and the line about them. */
export const HULL_ROOM = 15

/** Corners about one disc: so many that an arc of them looks round at every zoom. */
const CORNERS = 36

/** The corners of a polygon about a disc that the disc nowhere leaves, the first due east. */
function cornersAbout({ x, y, r }: Disc): Point[] {
  const reach = r / Math.cos(Math.PI / CORNERS)
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS
    return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) }
  })
}

/** The smallest convex polygon about points, of which there are three at least that do not lie on one line. */
export function convexAbout(points: readonly Point[]): readonly Point[] {
  return (polygonHull(points.map(({ x, y }) => [x, y])) ?? []).map(([x, y]) => ({ x, y }))
}

/** The smallest convex outline that keeps `room` about each disc; its arcs are polygons. No discs have none. */
export const outlineAbout = (discs: readonly Disc[], room = HULL_ROOM): readonly Point[] =>
  convexAbout(discs.flatMap((disc) => cornersAbout({ ...disc, r: disc.r + room })))

/** Whether a point lies within a convex polygon or on its rim. */
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
