import { distanceTo, sample } from '../curve'
import type { Curve, Point } from '../marks'
import type { Disc } from '../ribbon'
import { chord } from '../ribbon'

const CHOICES = [0.05, -0.05, 0.1, -0.1, 0.16, -0.16, 0.24, -0.24, 0.34, -0.34]

export interface BendPair {
  readonly a: Disc
  readonly b: Disc
  readonly strands: number
}

const crossings = (p: readonly Point[], q: readonly Point[]) => {
  let count = 0
  for (let i = 1; i < p.length; i += 1) {
    for (let j = 1; j < q.length; j += 1) {
      const [a, b, c, d] = [p[i - 1], p[i], q[j - 1], q[j]]
      if (!a || !b || !c || !d) continue
      const side = (u: Point, v: Point, w: Point) => (v.x - u.x) * (w.y - u.y) - (v.y - u.y) * (w.x - u.x)
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count += 1
    }
  }
  return count
}

/** Chooses how each ribbon bends so that it keeps clear of other nodes and crosses few ribbons; gentle bends preferred. */
export function chooseBends(
  pairs: readonly BendPair[],
  discs: readonly Disc[],
  frame: { width: number; height: number },
): number[] {
  const curves: Curve[] = pairs.map(({ a, b }) => chord(a, b, 0.05))
  const bends = pairs.map(() => 0.05)
  const cost = (index: number, pair: BendPair, curve: Curve, bend: number) => {
    const points = sample(curve, 9)
    let sum = Math.abs(bend) * 4
    for (const disc of discs) {
      if (disc === pair.a || disc === pair.b) continue
      const near = disc.r + 11 + 2 * pair.strands - distanceTo(curve, disc, 9)
      if (near > 0) sum += 2 + near / 6
    }
    for (const [other, line] of curves.entries()) {
      const rest = pairs[other]
      if (other === index || !rest) continue
      const shared = rest.a === pair.a || rest.b === pair.b || rest.a === pair.b || rest.b === pair.a
      sum += crossings(points, sample(line, 9)) * (shared ? 2.5 : 1.4)
    }
    for (const { x, y } of points) if (x < 8 || y < 8 || x > frame.width - 8 || y > frame.height - 8) sum += 1
    return sum
  }
  for (let round = 0; round < 4; round += 1) {
    for (const [index, pair] of pairs.entries()) {
      let best = Infinity
      for (const bend of CHOICES) {
        const curve = chord(pair.a, pair.b, bend)
        const price = cost(index, pair, curve, bend)
        if (price < best - 1e-9) {
          best = price
          bends[index] = bend
          curves[index] = curve
        }
      }
    }
  }
  return bends
}
