import type { Point } from '../../../scene/marks/marks.ts'
import type { Disc } from '../../../scene/figure/ribbon.ts'

/** Two neighbours still tell themselves apart; with three there is a crowd. */
export const CROWD = 3

/**
 * Groups of discs that touch, directly or through others of the group, the largest first.
 * @param gap paper that belongs between two discs
 * @returns indices of the discs, ascending
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
  const groups = new Map<number, number[]>()
  for (const at of discs.keys()) {
    const head = headOf(at)
    groups.set(head, [...(groups.get(head) ?? []), at])
  }
  return [...groups.values()].filter(({ length }) => length >= CROWD).toSorted((p, q) => q.length - p.length)
}

/** A circle about points: in the middle of their extent, out to the farthest. */
export function circleAbout(points: readonly Point[]): Disc {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const x = (Math.min(...xs) + Math.max(...xs)) / 2
  const y = (Math.min(...ys) + Math.max(...ys)) / 2
  return { x, y, r: Math.max(0, ...points.map((point) => Math.hypot(point.x - x, point.y - y))) }
}

/** Discs that hide each other by no more than this share of their radii can be set apart beside their places. */
const APART = 0.6

/**
 * Those of a crowd that the map itself shows: the largest, and each that they leave room for. The inset shows all.
 * @returns indices of the discs
 */
export function foremost(discs: readonly Disc[]): ReadonlySet<number> {
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
