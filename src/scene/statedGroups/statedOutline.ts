import { distance, distanceToSegment } from '../figure/curve.ts'
import { boundsOf, boxContains, grown } from '../figure/boxes.ts'
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
  const corridors = ways.flatMap((way) => way.slice(1).map((to, i) => ({ from: way[i] ?? to, to })))
  return (at) => {
    let value = Infinity
    for (const disc of members) value = roundedMin(value, distance(at, disc) - disc.r - HULL_MARGIN)
    for (const { from, to } of corridors) value = roundedMin(value, distanceToSegment(at, from, to) - CORRIDOR)
    for (const disc of others) value = Math.max(value, disc.r + OUTSIDER_MARGIN - distance(at, disc))
    return value
  }
}

type Lines = readonly (readonly Point[])[]

/** The outlines that were computed last, by the discs they were computed for. A filter often moves nobody. */
const known = new Map<string, Lines>()
const MOST_KNOWN = 24

const keyOf = (discs: readonly Disc[]) => discs.map(({ x, y, r }) => `${x} ${y} ${r}`).join()

/**
 * The closed lines of an outline that contains the discs of all members and no others: the smallest convex one if that contains
 * no others, otherwise discs joined by corridors that pass around the others. Several lines if there is no way around them.
 */
export function statedOutline(members: readonly Disc[], others: readonly Disc[]): Lines {
  const key = `${keyOf(members)}|${keyOf(others)}`
  const found = known.get(key) ?? outlineOf(members, others)
  known.delete(key)
  known.set(key, found)
  const [oldest] = known.keys()
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest)
  return found
}

function outlineOf(members: readonly Disc[], others: readonly Disc[]): Lines {
  const box = boundsOf(members)
  const widest = Math.max(...members.map(({ r }) => r))
  const isClear = ({ r, x, y }: Disc) => {
    const room = HULL_MARGIN + OUTSIDER_MARGIN + r
    // An outline is farther from its members than `room`, but less than twice as far. Most discs are outside this box.
    if (!boxContains(grown(box, 2 * (widest + room)), { x, y })) return true
    return !contains(outlineAbout(members, room), { x, y })
  }
  if (others.every(isClear)) return [outlineAbout(members)]
  const ways = corridorsAmong(members, others)
  const reached = [...outlineAbout(members), ...ways.flat()]
  const searched = grown(boundsOf(reached), CORRIDOR + FILLET + CELL)
  const near = others.filter(({ x, y, r }) => {
    const roomy = grown(searched, r)
    return x > roomy.x && x < roomy.x + roomy.width && y > roomy.y && y < roomy.y + roomy.height
  })
  const cell = Math.max(CELL, Math.max(searched.width, searched.height) / MOST_CELLS)
  return contourOf(fieldOf(members, ways, near), searched, cell)
}
