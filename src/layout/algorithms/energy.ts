import type { Point } from '../../scene/marks/marks.ts'

/** A node in the search for positions: a disc with a label below, in a box around its centre. */
export interface Body {
  readonly r: number
  readonly labelWidth: number
  readonly labelHeight: number
}

/** A ribbon between two bodies, given by their indexes. */
export interface Link {
  readonly a: number
  readonly b: number
  /** The number of strands in the ribbon. */
  readonly strands: number
}

export interface Layout {
  readonly bodies: readonly Body[]
  readonly links: readonly Link[]
  readonly width: number
  readonly height: number
}

const CROSSING = 1.6
const NEAR_LINE = 2.2
const OVERLAP = 9
const OUTSIDE = 6
const LENGTH = 1.1
const SPREAD = 0.5
const CRAMPED = 14
const MARGIN = 26

/** The side of the line from p to q on which the point r lies. */
const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)

const crosses = (a: Point, b: Point, c: Point, d: Point) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

/** `distanceToSegment` without its intermediate points: this runs hundreds of millions of times. */
function toSegment(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const squared = dx * dx + dy * dy
  const along = squared === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared
  const t = along < 0 ? 0 : along > 1 ? 1 : along
  return Math.sqrt((p.x - a.x - t * dx) ** 2 + (p.y - a.y - t * dy) ** 2)
}

const distance = (a: Point, b: Point) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)

/**
 * The energy of a body and its links: crossings, lines through nodes, crowding, lines of unequal length, and anything outside
 * the frame. Lower is better; only differences are meaningful.
 */
export function energyAt(
  layout: Layout,
  at: readonly Point[],
  linksOf: readonly (readonly Link[])[],
  i: number,
): number {
  const { bodies, links, width, height } = layout
  const here = at[i]
  const body = bodies[i]
  const mine = linksOf[i]
  if (!here || !body || !mine) return 0
  const ideal = Math.sqrt((width * height) / bodies.length)
  let energy = 0

  const half = Math.max(body.r, body.labelWidth / 2)
  const out = (value: number) => Math.max(0, value) / 20
  energy +=
    OUTSIDE *
    (out(half + MARGIN - here.x) +
      out(here.x + half + MARGIN - width) +
      out(body.r + MARGIN - here.y) +
      out(here.y + body.r + body.labelHeight + MARGIN - height))

  for (let j = 0; j < bodies.length; j += 1) {
    const other = bodies[j]
    const there = at[j]
    if (j === i || !other || !there) continue
    const apart = distance(here, there)
    energy += SPREAD * (ideal / Math.max(apart, 1)) ** 2 * 0.35
    const wide = half + Math.max(other.r, other.labelWidth / 2) + 12 - Math.abs(here.x - there.x)
    const above = here.y < there.y ? body : other
    const below = here.y < there.y ? other : body
    const high = above.r + above.labelHeight + below.r + 14 - Math.abs(here.y - there.y)
    if (wide > 0 && high > 0) energy += OVERLAP * (0.3 + Math.min(wide, high) / 30)
  }

  for (const link of mine) {
    const a = at[link.a]
    const b = at[link.b]
    if (!a || !b) continue
    const whole = distance(a, b)
    const length = whole / ideal
    // Room for the badges of the strands, side by side.
    const least = (bodies[link.a]?.r ?? 0) + (bodies[link.b]?.r ?? 0) + 58 + 22 * link.strands
    if (whole < least) energy += CRAMPED * (1 - whole / least) * link.strands
    energy += LENGTH * (length < 1 ? (1 - length) ** 2 * 2 : (length - 1) ** 2 * 0.55)
    for (const other of links) {
      if (other.a === link.a || other.b === link.b || other.a === link.b || other.b === link.a) continue
      const c = at[other.a]
      const d = at[other.b]
      if (c && d && crosses(a, b, c, d)) energy += CROSSING * (1 + 0.25 * Math.min(link.strands + other.strands, 6))
    }
    for (let j = 0; j < bodies.length; j += 1) {
      const there = at[j]
      const other = bodies[j]
      if (j === link.a || j === link.b || !there || !other) continue
      const near = other.r + 12 + 2 * link.strands - toSegment(there, a, b)
      if (near > 0) energy += NEAR_LINE * (0.4 + near / 20)
    }
  }

  for (const link of links) {
    if (link.a === i || link.b === i) continue
    const a = at[link.a]
    const b = at[link.b]
    if (!a || !b) continue
    const near = body.r + 12 + 2 * link.strands - toSegment(here, a, b)
    if (near > 0) energy += NEAR_LINE * (0.4 + near / 20)
  }
  return energy
}
