import type { Curve, Point } from '../marks/marks.ts'
import { add, distance, normal, subtract, times, unit } from './curve.ts'

/** A disc where lines end. */
export interface Disc extends Point {
  readonly r: number
}

/** Gap between two strands of a ribbon. */
const GAP = 2.2
/** Gap between a node's outline and the lines that end at it. */
export const CLEARANCE = 3.5

/** The curve between two centres whose bend is `bend` times their distance. */
export function chord(a: Point, b: Point, bend: number): Curve {
  const across = normal(subtract(b, a))
  return { from: a, control: add(times(add(a, b), 0.5), times(across, bend)), to: b }
}

/**
 * Draws strands of the given widths side by side along one shared curve from disc to disc, with a constant gap.
 * @returns a curve for each width, in order from one side of the ribbon to the other, each from `a` to `b`
 */
export function ribbon(a: Disc, b: Disc, bend: number, widths: readonly number[]): Curve[] {
  const spine = chord(a, b, bend)
  const out = unit(subtract(spine.control, a))
  const back = unit(subtract(spine.control, b))
  // The middle control point moves along the bisector of the normals at both ends, further for a sharper turn.
  const sum = add(normal(out), times(normal(back), -1))
  const bisector = unit(sum)
  const stretch = 2 / Math.max(0.5, Math.hypot(sum.x, sum.y))
  const whole = widths.reduce((total, width) => total + width, 0) + GAP * (widths.length - 1)
  const most = Math.min(a.r, b.r) * 0.9
  const shrink = Math.min(1, (2 * most) / Math.max(whole, 1))
  let edge = -whole / 2
  return widths.map((width) => {
    const offset = (edge + width / 2) * shrink
    edge += width + GAP
    const reach = (disc: Disc) => Math.sqrt(Math.max(0, (disc.r + CLEARANCE) ** 2 - offset ** 2))
    return {
      from: add(a, add(times(out, reach(a)), times(normal(out), offset))),
      control: add(spine.control, times(bisector, offset * stretch)),
      to: add(b, add(times(back, reach(b)), times(normal(back), -offset))),
    }
  })
}

/** A line from an entity to itself, as a loop above it. */
export function loop(disc: Disc): Curve {
  const reach = disc.r + CLEARANCE
  const side = reach * 0.6
  return {
    from: { x: disc.x - side, y: disc.y - reach * 0.8 },
    control: { x: disc.x, y: disc.y - reach * 3.4 },
    to: { x: disc.x + side, y: disc.y - reach * 0.8 },
  }
}

/** The length left for a line between two discs. Nothing is drawn if they touch. */
export const gapBetween = (a: Disc, b: Disc) => distance(a, b) - a.r - b.r - 2 * CLEARANCE
