import type { Point } from '../../scene/marks/marks.ts'
import type { Body } from './energy.ts'
import type { Bodies } from './bodies.ts'

/** The gap between two labels on a ring, and the minimum gap between two rings. */
const GAP = 22
const RING = 150
/** Rings are wider than high, like screens and labels. */
const STRETCH = 1.35

const widthOf = ({ r, labelWidth }: Body) => Math.max(2 * r, labelWidth) + GAP

/** The distance of each body from the centre in links; unreachable bodies are one step beyond the farthest. */
export function ringsAbout(middle: number, { bodies, pairs }: Bodies): readonly number[] {
  const away = new Map([[middle, 0]])
  for (const [i, steps] of away) {
    for (const { a, b } of pairs) {
      const next = a === i ? b : b === i ? a : null
      if (next !== null && !away.has(next)) away.set(next, steps + 1)
    }
  }
  const beyond = Math.max(...away.values()) + 1
  return bodies.map((_, i) => away.get(i) ?? beyond)
}

const around = (angle: number, radius: number): Point => ({
  x: Math.cos(angle) * radius * STRETCH,
  y: Math.sin(angle) * radius,
})

/**
 * One body at the centre, its neighbours on a ring around it, theirs on the next ring. On a ring, each body is placed on the side
 * of its inner neighbours.
 * @returns positions around the origin, by body
 */
export function concentric(middle: number, graph: Bodies): readonly Point[] {
  const { bodies, pairs } = graph
  const rings = ringsAbout(middle, graph)
  const at: Point[] = bodies.map(() => ({ x: 0, y: 0 }))
  const angles = new Map<number, number>()
  let radius = 0
  for (let ring = 1; ring <= Math.max(...rings); ring += 1) {
    const members = rings.flatMap((one, i) => (one === ring ? [i] : []))
    const preferredAngle = (i: number) => {
      const inner = pairs.flatMap(({ a, b }) => {
        const angle = angles.get(a === i ? b : b === i ? a : -1)
        return angle === undefined ? [] : [angle]
      })
      const [x, y] = [Math.cos, Math.sin].map((f) => inner.reduce((sum, angle) => sum + f(angle), 0))
      return Math.atan2(y ?? 0, x ?? 0)
    }
    const ordered = members
      .map((i) => ({ i, preferredAngle: preferredAngle(i) }))
      .sort((p, q) => p.preferredAngle - q.preferredAngle || p.i - q.i)
    const circumference = members.reduce(
      (sum, i) => sum + widthOf(bodies[i] ?? { r: 0, labelWidth: 0, labelHeight: 0 }),
      0,
    )
    radius = Math.max(radius + RING, circumference / (2 * Math.PI))
    const start = ordered[0]?.preferredAngle ?? 0
    for (const [place, { i }] of ordered.entries()) {
      const angle = start + (2 * Math.PI * place) / members.length
      angles.set(i, angle)
      at[i] = around(angle, radius)
    }
  }
  return at
}
