import { groupBy } from '../../../domain/collections/groupBy.ts'
import type { Point } from '../../../scene/marks/marks.ts'
import type { Disc } from '../../../scene/figure/ribbon.ts'

/** The number of touching discs that make a crowd; two are still easy to distinguish. */
export const CROWD = 3

/**
 * Groups of discs that touch each other, directly or through others of the group, the largest first.
 * @param gap discs that are closer than this count as touching
 * @returns indexes of the discs, ascending
 */
export function crowdsOf(discs: readonly Disc[], gap: number): readonly (readonly number[])[] {
  const leader = discs.map((_, at) => at)
  const headOf = (at: number): number => {
    const above = leader[at] ?? at
    return above === at ? at : headOf(above)
  }
  for (const [i, a] of discs.entries()) {
    for (const [j, b] of discs.slice(0, i).entries()) {
      if (Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r + gap) leader[headOf(i)] = headOf(j)
    }
  }
  return [...groupBy(discs.keys(), headOf).values()]
    .filter(({ length }) => length >= CROWD)
    .toSorted((p, q) => q.length - p.length)
}

/** The circle around the centre of the points' bounding box that reaches the farthest point. */
export function circleAbout(points: readonly Point[]): Disc {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const x = (Math.min(...xs) + Math.max(...xs)) / 2
  const y = (Math.min(...ys) + Math.max(...ys)) / 2
  return { x, y, r: Math.max(0, ...points.map((point) => Math.hypot(point.x - x, point.y - y))) }
}

/** Two discs can be shown beside their places if their distance is at least this share of the sum of their radii. */
const APART = 0.6

/**
 * The discs of a crowd that the map itself shows: the largest, and each that is far enough from those already chosen. The
 * inset shows all.
 * @returns indexes of the discs
 */
export function representatives(discs: readonly Disc[]): ReadonlySet<number> {
  const kept: number[] = []
  const ranked = [...discs.entries()].toSorted(([, a], [, b]) => b.r - a.r)
  for (const [at, disc] of ranked) {
    const free = kept.every((one) => {
      const other = discs[one]
      return other === undefined || Math.hypot(disc.x - other.x, disc.y - other.y) >= APART * (disc.r + other.r)
    })
    if (free) kept.push(at)
  }
  return new Set(kept)
}
