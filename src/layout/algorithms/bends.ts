import { distanceAlong, sample } from '../../scene/figure/curve.ts'
import type { Curve, Point } from '../../scene/marks/marks.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { boxContains } from '../../scene/figure/boxes.ts'
import type { Disc } from '../../scene/figure/ribbon.ts'
import { chord } from '../../scene/figure/ribbon.ts'
import type { Steps } from '../../domain/collections/steps.ts'
import { finished } from '../../domain/collections/steps.ts'

const CHOICES = [0.05, -0.05, 0.1, -0.1, 0.16, -0.16, 0.24, -0.24, 0.34, -0.34]

export interface BendPair {
  readonly a: Disc
  readonly b: Disc
  readonly strands: number
  /** The bend, if it is already chosen. */
  readonly bend?: number
}

/** The side of the line from u to v on which the point w lies. */
const side = (u: Point, v: Point, w: Point) => (v.x - u.x) * (w.y - u.y) - (v.y - u.y) * (w.x - u.x)

/** The number of crossings of two polylines. This runs millions of times. */
function crossings(p: readonly Point[], q: readonly Point[]): number {
  let count = 0
  for (let i = 1; i < p.length; i += 1) {
    const a = p[i - 1]
    const b = p[i]
    if (!a || !b) continue
    for (let j = 1; j < q.length; j += 1) {
      const c = q[j - 1]
      const d = q[j]
      if (!c || !d) continue
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count += 1
    }
  }
  return count
}

/** With more ribbons than this, each is sampled more coarsely, because every pair of ribbons is compared. */
const MANY = 150

interface Trace {
  readonly points: readonly Point[]
  readonly box: Box
}

function trace(curve: Curve, chords: number): Trace {
  const points = sample(curve, chords)
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { points, box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y } }
}

const apart = (a: Box, b: Box, by: number) =>
  a.x > b.x + b.width + by || b.x > a.x + a.width + by || a.y > b.y + b.height + by || b.y > a.y + a.height + by

/** A bend that a ribbon can have. What it costs by itself is the same in every round. */
interface Option {
  readonly bend: number
  readonly trace: Trace
  readonly price: number
}

/** `chooseBends`, which may pause after each ribbon. */
export function* chooseBendSteps(pairs: readonly BendPair[], discs: readonly Disc[], frame: Box): Steps<number[]> {
  const chords = pairs.length > MANY ? 3 : 9
  const traces = pairs.map(({ a, b, bend }) => trace(chord(a, b, bend ?? 0.05), chords))
  const bends = pairs.map(({ bend }) => bend ?? 0.05)
  const optionOf = (pair: BendPair, bend: number): Option => {
    const tried = trace(chord(pair.a, pair.b, bend), chords)
    const { points, box } = tried
    let price = Math.abs(bend) * 4
    for (const disc of discs) {
      if (disc === pair.a || disc === pair.b) continue
      const room = disc.r + 11 + 2 * pair.strands
      if (apart(box, { x: disc.x, y: disc.y, width: 0, height: 0 }, room)) continue
      const near = room - distanceAlong(points, disc)
      if (near > 0) price += 2 + near / 6
    }
    for (const point of points) if (!boxContains(frame, point, -8)) price += 1
    return { bend, trace: tried, price }
  }
  const options = new Map<BendPair, readonly Option[]>()
  /** What a bend costs with the others as they are, or `most` if it costs more than that. */
  const cost = (index: number, pair: BendPair, { trace: { points, box }, price }: Option, most: number) => {
    let sum = price
    // Without `entries()`, which makes a list for each: this runs a hundred thousand times.
    for (let other = 0; other < traces.length; other += 1) {
      if (sum >= most) return most
      const [rest, line] = [pairs[other], traces[other]]
      if (other === index || !rest || !line || apart(box, line.box, 0)) continue
      const shared = rest.a === pair.a || rest.b === pair.b || rest.a === pair.b || rest.b === pair.a
      sum += crossings(points, line.points) * (shared ? 2.5 : 1.4)
    }
    return sum
  }
  for (let round = 0; round < 4; round += 1) {
    const before = [...bends]
    for (const [index, pair] of pairs.entries()) {
      if (pair.bend !== undefined) continue
      const own = options.get(pair) ?? CHOICES.map((bend) => optionOf(pair, bend))
      options.set(pair, own)
      let best = Infinity
      for (const option of own) {
        const price = cost(index, pair, option, best)
        if (price < best - 1e-9) {
          best = price
          bends[index] = option.bend
          traces[index] = option.trace
        }
      }
      yield
    }
    if (bends.every((bend, index) => bend === before[index])) break
  }
  return bends
}

/** Chooses the bend of each ribbon so that it avoids other nodes and crosses few ribbons; gentle bends are preferred. */
export const chooseBends = (pairs: readonly BendPair[], discs: readonly Disc[], frame: Box): number[] =>
  finished(chooseBendSteps(pairs, discs, frame))
