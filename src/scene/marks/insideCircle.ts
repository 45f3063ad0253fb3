import type { Disc } from '../figure/ribbon.ts'
import type { Point } from './marks.ts'

/** A path of straight lines as its polylines. */
const linesIn = (d: string): readonly (readonly Point[])[] =>
  d
    .split('M')
    .slice(1)
    .map((part) =>
      [...part.matchAll(/(-?[\d.]+(?:e-?\d+)?)[, ](-?[\d.]+(?:e-?\d+)?)/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      })),
    )

const n = (value: number) => Math.round(value * 1000) / 1000
const written = (points: readonly Point[]) => points.map(({ x, y }) => `${n(x)} ${n(y)}`).join('L')

/** Sides of the polygon that stands for a circle: at the size of an inset, it cannot be told from one. */
const SIDES = 96

/** The part of a ring at the inner side of a line from `a` to `b` (Sutherland–Hodgman). */
function atInnerSide(ring: readonly Point[], a: Point, b: Point): readonly Point[] {
  const side = ({ x, y }: Point) => (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)
  return ring.flatMap((to, at) => {
    const from = ring.at(at - 1) ?? to
    const [before, here] = [side(from), side(to)]
    const share = before / (before - here)
    const crossing = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }
    if (here >= 0) return before >= 0 ? [to] : [crossing, to]
    return before >= 0 ? [crossing] : []
  })
}

/** The part of an area of straight lines that is inside a circle, as path data. */
export function areaInside(d: string, { x, y, r }: Disc): string {
  const corner = (at: number): Point => {
    const angle = (2 * Math.PI * at) / SIDES
    return { x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) }
  }
  const isNear = (ring: readonly Point[]) =>
    ring.some((point) => point.x >= x - r) &&
    ring.some((point) => point.x <= x + r) &&
    ring.some((point) => point.y >= y - r) &&
    ring.some((point) => point.y <= y + r)
  return linesIn(d)
    .filter(isNear)
    .map((ring) => {
      let inside = ring
      for (let at = 0; at < SIDES && inside.length > 0; at += 1)
        inside = atInnerSide(inside, corner(at), corner(at + 1))
      return inside.length < 3 ? '' : `M${written(inside)}z`
    })
    .join('')
}

/** The parts of straight lines that are inside a circle, as path data. */
export function linesInside(d: string, { x, y, r }: Disc): string {
  return linesIn(d)
    .flatMap((line) =>
      line.slice(1).map((to, at) => {
        const from = line[at] ?? to
        const [dx, dy, fx, fy] = [to.x - from.x, to.y - from.y, from.x - x, from.y - y]
        const [a, b, c] = [dx * dx + dy * dy, 2 * (fx * dx + fy * dy), fx * fx + fy * fy - r * r]
        const under = b * b - 4 * a * c
        if (a === 0 || under <= 0) return ''
        const start = Math.max(0, (-b - Math.sqrt(under)) / (2 * a))
        const end = Math.min(1, (-b + Math.sqrt(under)) / (2 * a))
        if (start >= end) return ''
        const place = (share: number) => ({ x: from.x + share * dx, y: from.y + share * dy })
        return `M${written([place(start), place(end)])}`
      }),
    )
    .join('')
}
