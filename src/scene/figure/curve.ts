import type { Curve, Point } from '../marks/marks.ts'

export const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y })
export const subtract = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y })
export const times = (a: Point, k: number): Point => ({ x: a.x * k, y: a.y * k })
export const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
/** A quarter turn, clockwise on screen. */
export const normal = (a: Point): Point => ({ x: -a.y, y: a.x })
/** The same direction with length 1. Coinciding points give a direction to the right. */
export function unit(a: Point): Point {
  const length = Math.hypot(a.x, a.y)
  return length === 0 ? { x: 1, y: 0 } : times(a, 1 / length)
}

/** The point at `t`, 0 at the start and 1 at the end. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const u = 1 - t
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  }
}

/** The direction of travel at `t`, with length 1. */
export function directionAt({ from, control, to }: Curve, t: number): Point {
  return unit(add(times(subtract(control, from), 1 - t), times(subtract(to, control), t)))
}

/** `count` + 1 points evenly spaced in `t`. */
export function sample(curve: Curve, count: number): Point[] {
  return Array.from({ length: count + 1 }, (_, i) => pointAt(curve, i / count))
}

/** The part of the curve up to `t` (de Casteljau). */
export function upTo(curve: Curve, t: number): Curve {
  const between = (a: Point, b: Point) => add(times(a, 1 - t), times(b, t))
  return { from: curve.from, control: between(curve.from, curve.control), to: pointAt(curve, t) }
}

export const reversed = ({ from, control, to }: Curve): Curve => ({ from: to, control, to: from })

/** Length, approximated by chords. The error is a few thousandths for the gentle curves drawn here. */
export function lengthOf(curve: Curve): number {
  const points = sample(curve, 12)
  return points.slice(1).reduce((sum, point, i) => sum + distance(point, points[i] ?? point), 0)
}

/** The shortest distance from a point to a polyline. */
export function distanceAlong(points: readonly Point[], point: Point): number {
  let least = Infinity
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1]
    const b = points[i]
    if (a && b) least = Math.min(least, distanceToSegment(point, a, b))
  }
  return least
}

/** Shortest distance from a point to the curve's chords. */
export const distanceTo = (curve: Curve, point: Point, chords = 12): number =>
  distanceAlong(sample(curve, chords), point)

export function distanceToSegment(point: Point, a: Point, b: Point): number {
  // By numbers instead of points: this runs a hundred thousand times for a picture.
  const [x, y] = [b.x - a.x, b.y - a.y]
  const squared = x * x + y * y
  const along = squared === 0 ? 0 : ((point.x - a.x) * x + (point.y - a.y) * y) / squared
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(point.x - (a.x + x * t), point.y - (a.y + y * t))
}
