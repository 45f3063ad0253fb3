import type { Stance } from '../../domain/dataset/dataset.ts'
import type { Ink } from '../marks/inks.ts'
import type { Mark, Point, Stroke } from '../marks/marks.ts'

/** The stance by form, as in the cells of the matrix. Events in the future are never filled. */
const FORMS: Readonly<Record<Stance, { readonly fill: number; readonly stroke: Omit<Stroke, 'ink'> }>> = {
  asserted: { fill: 1, stroke: { width: 1.8 } },
  attributed: { fill: 0.22, stroke: { width: 1.8, dash: [0.01, 3], round: true } },
  hypothetical: { fill: 0, stroke: { width: 1.8, dash: [3.4, 2.4] } },
  denied: { fill: 0, stroke: { width: 1.8 } },
}
const REACH = 1.22

/** The outline around a centre: a diamond if it divides, otherwise a circle. */
export function outlineOf(divides: boolean, x: number, y: number, r: number): string {
  if (!divides) return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
  const d = r * REACH
  return `M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}z`
}

interface Shape {
  readonly at: Point
  readonly radius: number
  readonly ink: Ink
  readonly stance: Stance
  /** A diamond divides; all others are circles. */
  readonly divides: boolean
  readonly isFuture: boolean
}

/** The mark of one sentence. Its form is the stance. */
export function eventShape({ at, radius, ink, stance, divides, isFuture }: Shape): readonly Mark[] {
  const { fill, stroke } = FORMS[stance]
  const d = outlineOf(divides, 0, 0, radius)
  const arm = radius * 0.62
  const cross = `M${-arm} ${-arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`
  return [
    { kind: 'path', d, at, scale: 1, fill: fill === 1 && !isFuture ? ink : 'canvas', stroke: { ...stroke, ink } },
    ...(fill > 0 && fill < 1 && !isFuture
      ? [{ kind: 'path', d, at, scale: 1, fill: ink, fillOpacity: fill } as const]
      : []),
    ...(stance === 'denied' ? [{ kind: 'path', d: cross, at, scale: 1, stroke: { ink, width: 1.4 } } as const] : []),
  ]
}

/** A line over the days in which a date lies. */
export const whiskers = (from: number, to: number, y: number, ink: Ink): Mark => ({
  kind: 'path',
  d: `M${from + 1} ${y - 4}v8m0 -4H${to - 1}m0 -4v8`,
  at: { x: 0, y: 0 },
  scale: 1,
  stroke: { ink, width: 1.3, opacity: 0.75 },
})

const slice = (x: number, y: number, width: number, height: number, ink: Ink, fillOpacity: number): Mark => ({
  kind: 'path',
  d: `M0 0h${width}v${height}h${-width}z`,
  at: { x, y: y - height / 2 },
  scale: 1,
  fill: ink,
  fillOpacity,
})

/** Steps in which something fades. Marks have no gradients. */
const STEPS = 8

/** A band that fades at both ends, for an approximate or uncertain date. */
export function doubtBand(from: number, to: number, soft: number, y: number, ink: Ink): readonly Mark[] {
  const step = soft / STEPS
  const fading = Array.from({ length: STEPS }, (_, at) => (0.3 * (at + 0.5)) / STEPS)
  return [
    ...fading.map((opacity, at) => slice(from + at * step, y, step, 14, ink, opacity)),
    slice(from + soft, y, Math.max(0, to - from - 2 * soft), 14, ink, 0.3),
    ...fading.map((opacity, at) => slice(to - (at + 1) * step, y, step, 14, ink, opacity)),
  ]
}

interface BarStyle {
  readonly height: number
  readonly outline: number
  readonly fillOpacity: number
  /** The length over which an open end fades, unless the bar is shorter. */
  readonly fade: number
  /** The dashes of the outline; those of other stances are solid. */
  readonly dashes: Readonly<Partial<Record<Stance, readonly number[]>>>
}

/** How bars look: those on the screen (`features/timeline/lanes/EventBar`) and those of saved pictures, below. */
export const EVENT_BAR: BarStyle = {
  height: 7,
  outline: 1.3,
  fillOpacity: 0.5,
  fade: 72,
  dashes: { attributed: [0.01, 3], hypothetical: [4, 3] },
}

interface Bar {
  readonly from: number
  readonly to: number
  readonly y: number
  readonly ink: Ink
  readonly stance: Stance
  readonly isFuture: boolean
  /** Whether it has no beginning or no end, and fades there. */
  readonly opensLeft: boolean
  readonly opensRight: boolean
}

/** The bar of something that lasts, in the stance's style, for a saved picture. An open end fades out. */
export function eventBar({ from, to, y, ink, stance, isFuture, opensLeft, opensRight }: Bar): readonly Mark[] {
  const { height, outline, fillOpacity, fade, dashes } = EVENT_BAR
  const width = Math.max(to - from, 2)
  const soft = Math.min(width / 2, fade)
  const [left, right] = [opensLeft ? soft : 0, opensRight ? soft : 0]
  const isSolid = stance === 'asserted' && !isFuture
  const dash = dashes[stance]
  const edge = (x0: number, x1: number, opacity: number): readonly Mark[] =>
    [-height / 2, height / 2].map((dy) => ({
      kind: 'curve',
      from: { x: x0, y: y + dy },
      control: { x: (x0 + x1) / 2, y: y + dy },
      to: { x: x1, y: y + dy },
      stroke: { ink, width: outline, opacity, ...(dash === undefined ? {} : { dash, round: true }) },
    }))
  const part = (x: number, wide: number, opacity: number): readonly Mark[] => [
    ...(isSolid ? [slice(x, y, wide, height, ink, fillOpacity * opacity)] : []),
    ...edge(x, x + wide, opacity),
  ]
  const fading = Array.from({ length: STEPS }, (_, at) => (at + 0.5) / STEPS)
  const end = (x: number): Mark => ({
    kind: 'curve',
    from: { x, y: y - height / 2 },
    control: { x, y },
    to: { x, y: y + height / 2 },
    stroke: { ink, width: outline },
  })
  return [
    ...(opensLeft ? fading.flatMap((opacity, at) => part(from + (at * left) / STEPS, left / STEPS, opacity)) : []),
    ...part(from + left, width - left - right, 1),
    ...(opensRight
      ? fading.flatMap((opacity, at) => part(from + width - ((at + 1) * right) / STEPS, right / STEPS, opacity))
      : []),
    ...(opensLeft ? [] : [end(from)]),
    ...(opensRight ? [] : [end(from + width)]),
  ]
}
