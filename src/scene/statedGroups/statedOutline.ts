import { distance, distanceToSegment } from '../figure/curve.ts'
import { boundsOf, grown } from '../figure/boxes.ts'
import type { Disc } from '../figure/ribbon.ts'
import { contains, HULL_MARGIN, outlineAbout } from '../marks/hull.ts'
import type { Point } from '../marks/marks.ts'
import type { Field } from './contour.ts'
import { contourOf } from './contour.ts'
import { CORRIDOR, corridorsAmong } from './corridors.ts'

/** Gap between the outline and the discs of entities that are no members. */
export const OUTSIDER_MARGIN = 4

/** The size of a cell when a contour is searched, and the maximum number of cells across. */
const CELL = 5
const MOST_CELLS = 160

/** The radius by which inner corners are rounded. */
const FILLET = 16

/** The smaller of two values, and slightly less where they are nearly equal, so that two shapes join without a corner. */
function roundedMin(a: number, b: number): number {
  const near = Math.max(0, FILLET - Math.abs(a - b)) / FILLET
  return Math.min(a, b) - (near * near * FILLET) / 4
}

function fieldOf(members: readonly Disc[], ways: readonly (readonly Point[])[], others: readonly Disc[]): Field {
  return (at) => {
    const discs = members.map((disc) => distance(at, disc) - disc.r - HULL_MARGIN)
    const corridors = ways.flatMap((way) =>
      way.slice(1).map((to, i) => distanceToSegment(at, way[i] ?? to, to) - CORRIDOR),
    )
    const inside = [...discs, ...corridors].reduce(roundedMin)
    return others.reduce((value, disc) => Math.max(value, disc.r + OUTSIDER_MARGIN - distance(at, disc)), inside)
  }
}

/**
 * The closed lines of an outline that contains the discs of all members and no others: the smallest convex one if that contains
 * no others, otherwise discs joined by corridors that pass around the others. Several lines if there is no way around them.
 */
export function statedOutline(members: readonly Disc[], others: readonly Disc[]): readonly (readonly Point[])[] {
  const isClear = ({ r, x, y }: Disc) => !contains(outlineAbout(members, HULL_MARGIN + OUTSIDER_MARGIN + r), { x, y })
  if (others.every(isClear)) return [outlineAbout(members)]
  const ways = corridorsAmong(members, others)
  const reached = [...outlineAbout(members), ...ways.flat()]
  const box = grown(boundsOf(reached), CORRIDOR + FILLET + CELL)
  const near = others.filter(({ x, y, r }) => {
    const roomy = grown(box, r)
    return x > roomy.x && x < roomy.x + roomy.width && y > roomy.y && y < roomy.y + roomy.height
  })
  const cell = Math.max(CELL, Math.max(box.width, box.height) / MOST_CELLS)
  return contourOf(fieldOf(members, ways, near), box, cell)
}
