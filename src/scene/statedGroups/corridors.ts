import { add, distance, distanceToSegment, normal, subtract, times, unit } from '../figure/curve.ts'
import type { Disc } from '../figure/ribbon.ts'
import type { Point } from '../marks/marks.ts'

/** Half the width of a corridor. */
export const CORRIDOR = 11

/** The distance of a corridor's middle from the discs that it passes. */
const CLEARANCE = CORRIDOR + 6

/** The maximum number of turns of a way, each to pass one more disc. */
const MOST_TURNS = 4

/** The pairs of discs that connect all of them with the least total length (Prim's algorithm). */
function shortestJoins([first, ...others]: readonly Disc[]): readonly (readonly [Disc, Disc])[] {
  const joined = first === undefined ? [] : [first]
  const left = [...others]
  const joins: (readonly [Disc, Disc])[] = []
  while (left.length > 0) {
    const pairs = joined.flatMap((from) => left.map((to) => [from, to] as const))
    const [nearest] = pairs.toSorted(([a, b], [c, d]) => distance(a, b) - b.r - (distance(c, d) - d.r))
    if (nearest === undefined) break
    joins.push(nearest)
    joined.push(nearest[1])
    left.splice(left.indexOf(nearest[1]), 1)
  }
  return joins
}

/** A way from one point to another around the discs that are in between. */
function wayAround(from: Point, to: Point, others: readonly Disc[], turns: number): readonly Point[] {
  const gap = (disc: Disc) => distanceToSegment(disc, from, to) - disc.r
  const [worst] = others.toSorted((a, b) => gap(a) - gap(b))
  if (turns === 0 || worst === undefined || gap(worst) >= CLEARANCE) return [from, to]
  const across = unit(normal(subtract(to, from)))
  const offset = subtract(worst, from)
  // The line passes the disc's centre on this side.
  const side = offset.x * across.x + offset.y * across.y > 0 ? -1 : 1
  const over = add(worst, times(across, side * (worst.r + CLEARANCE + 1)))
  const [before, after] = [wayAround(from, over, others, turns - 1), wayAround(over, to, others, turns - 1)]
  return [...before, ...after.slice(1)]
}

/** Ways that connect all members and, if there is room, pass around the other discs. */
export const corridorsAmong = (members: readonly Disc[], others: readonly Disc[]): readonly (readonly Point[])[] =>
  shortestJoins(members).map(([from, to]) => wayAround(from, to, others, MOST_TURNS))
