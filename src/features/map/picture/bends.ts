import { distance, sample } from '../../../scene/figure/curve.ts'
import type { Point } from '../../../scene/marks/marks.ts'
import type { Disc } from '../../../scene/figure/ribbon.ts'
import { chord } from '../../../scene/figure/ribbon.ts'

export interface Route {
  readonly a: Disc
  readonly b: Disc
  /** The point half way along the shortest path over the globe. */
  readonly halfWay: Point
}

const MOST = 0.34
const LEAST = 0.1
/** The bends to try, as factors of the wanted bend, the opposite side last. */
const CHOICES = [1, 0.75, 1.4, 0.5, 1.9, 0.25, -0.7, -1.2]

/** The bend with which a curve passes through the point half way over the globe, within the limits of a ribbon. */
function overTheGlobe({ a, b, halfWay }: Route): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const squared = dx * dx + dy * dy
  if (squared === 0) return LEAST
  const [offX, offY] = [halfWay.x - (a.x + b.x) / 2, halfWay.y - (a.y + b.y) / 2]
  const bend = (2 * (offY * dx - offX * dy)) / squared
  // Straight lines bow slightly too: to the north, like the others.
  const north = dx >= 0 ? -1 : 1
  const side = Math.abs(bend) < 0.02 ? north : Math.sign(bend)
  return side * Math.min(MOST, Math.max(LEAST, Math.abs(bend)))
}

/** Ribbons closer than this, in CSS pixels, look like one. */
const APART = 30
/** The number of points by which a curve is compared with discs and other curves. */
const POINTS = 16

const nearest = (points: readonly Point[], { x, y }: Point) => {
  let least = Infinity
  for (const point of points) least = Math.min(least, (point.x - x) ** 2 + (point.y - y) ** 2)
  return Math.sqrt(least)
}

/** The share of a curve that runs along another, 0 to 1. Their ends may meet. */
function shared(points: readonly Point[], other: readonly Point[]): number {
  const inner = points.slice(3, -3)
  return inner.filter((point) => nearest(other, point) < APART).length / inner.length
}

/** Chooses the bends of ribbons on the map: like the shortest paths over the globe, clear of other discs and of each other. */
export function bendsOver(ways: readonly Route[], discs: readonly Disc[]): readonly number[] {
  const bends = ways.map(overTheGlobe)
  const drawn: (readonly Point[])[] = []
  // The longest come first, because they have the least choice.
  const order = [...ways.entries()].toSorted(([, p], [, q]) => distance(q.a, q.b) - distance(p.a, p.b))
  for (const [at, way] of order) {
    const wanted = bends[at] ?? LEAST
    let best: readonly Point[] = []
    let least = Infinity
    for (const share of CHOICES) {
      const bend = Math.max(-MOST, Math.min(MOST, wanted * share))
      const points = sample(chord(way.a, way.b, bend), POINTS)
      let cost = 4 * Math.abs(bend - wanted)
      for (const disc of discs) {
        if (disc === way.a || disc === way.b) continue
        const near = disc.r + 9 - nearest(points, disc)
        if (near > 0) cost += 1 + near / 8
      }
      for (const other of drawn) cost += 5 * shared(points, other)
      if (cost < least) {
        least = cost
        best = points
        bends[at] = bend
      }
    }
    drawn.push(best)
  }
  return bends
}
