import { distance, sample } from '../../../scene/figure/curve.ts'
import type { Point } from '../../../scene/marks/marks.ts'
import type { Disc } from '../../../scene/figure/ribbon.ts'
import { chord } from '../../../scene/figure/ribbon.ts'

export interface Way {
  readonly a: Disc
  readonly b: Disc
  /** Where the shortest path over the globe is half way. */
  readonly halfWay: Point
}

const MOST = 0.34
const LEAST = 0.1
/** As shares of the wanted bend, the other side last. */
const CHOICES = [1, 0.75, 1.4, 0.5, 1.9, 0.25, -0.7, -1.2]

/** The bend with which a curve passes the point half way over the globe, as far as a ribbon may bend. */
function overTheGlobe({ a, b, halfWay }: Way): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const squared = dx * dx + dy * dy
  if (squared === 0) return LEAST
  const [offX, offY] = [halfWay.x - (a.x + b.x) / 2, halfWay.y - (a.y + b.y) / 2]
  const bend = (2 * (offY * dx - offX * dy)) / squared
  // Lines that go straight still bow a little: to the north, as the others do.
  const north = dx >= 0 ? -1 : 1
  const side = Math.abs(bend) < 0.02 ? north : Math.sign(bend)
  return side * Math.min(MOST, Math.max(LEAST, Math.abs(bend)))
}

/** Nearer than this, in CSS pixels, two ribbons look like one. */
const APART = 30
/** Points by which a curve is compared with discs and with other curves. */
const POINTS = 16

const nearest = (points: readonly Point[], { x, y }: Point) => {
  let least = Infinity
  for (const point of points) least = Math.min(least, (point.x - x) ** 2 + (point.y - y) ** 2)
  return Math.sqrt(least)
}

/** How much of a curve runs along another, 0 to 1; their ends may meet. */
function shared(points: readonly Point[], other: readonly Point[]): number {
  const inner = points.slice(3, -3)
  return inner.filter((point) => nearest(other, point) < APART).length / inner.length
}

/** How ribbons bend on the map: as the shortest paths over the globe do, clear of discs that they pass and of each other. */
export function bendsOver(ways: readonly Way[], discs: readonly Disc[]): readonly number[] {
  const bends = ways.map(overTheGlobe)
  const drawn: (readonly Point[])[] = []
  // The longest first: they have the least choice.
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
