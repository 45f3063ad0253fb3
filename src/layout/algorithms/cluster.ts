import { normal, subtract, times, unit } from '../../scene/figure/curve.ts'
import type { Point } from '../../scene/marks/marks.ts'

/** Bodies that move together, and the convex outline around them and their labels. */
export interface Cluster {
  readonly members: readonly number[]
  readonly outline: readonly Point[]
  /** Its resistance to moves; with `Infinity` it never moves. */
  readonly weight: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The gap between two outlines. */
const GAP = 10

export function clusterOf(members: readonly number[], outline: readonly Point[], weight: number): Cluster {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return { members, outline, weight, left, right, top, bottom }
}

export const moved = ({ members, outline, weight }: Cluster, by: Point): Cluster =>
  clusterOf(
    members,
    outline.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })),
    weight,
  )

function span(outline: readonly Point[], axis: Point): { readonly from: number; readonly to: number } {
  let [from, to] = [Infinity, -Infinity]
  for (const { x, y } of outline) {
    const along = x * axis.x + y * axis.y
    from = Math.min(from, along)
    to = Math.max(to, along)
  }
  return { from, to }
}

const areBoxesApart = (a: Cluster, b: Cluster) =>
  a.left - GAP >= b.right || b.left - GAP >= a.right || a.top - GAP >= b.bottom || b.top - GAP >= a.bottom

/** The shortest translation of `b` out of `a`; `null` if they do not overlap (separating axis theorem). */
export function separation(a: Cluster, b: Cluster): Point | null {
  if (areBoxesApart(a, b)) return null
  let least = Infinity
  let way: Point | null = null
  for (const { outline } of [a, b]) {
    for (const [i, corner] of outline.entries()) {
      const axis = unit(normal(subtract(outline[(i + 1) % outline.length] ?? corner, corner)))
      const [here, there] = [span(a.outline, axis), span(b.outline, axis)]
      const forward = here.to - there.from + GAP
      const back = there.to - here.from + GAP
      if (forward <= 0 || back <= 0) return null
      if (Math.min(forward, back) >= least) continue
      least = Math.min(forward, back)
      way = times(axis, forward < back ? forward : -back)
    }
  }
  return way
}
