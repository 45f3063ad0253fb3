import type { Stance } from '../../../domain/dataset/dataset.ts'

interface Props {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly colour: string
  readonly stance: Stance
  /** A diamond divides; all others are circles. */
  readonly divides: boolean
  readonly isFuture: boolean
}

/** The stance by form, as in the cells of the matrix. Events in the future are never filled. */
const STROKES: Readonly<Record<Stance, { readonly fill: number; readonly dash?: string }>> = {
  asserted: { fill: 1 },
  attributed: { fill: 0.22, dash: '0.01 3' },
  hypothetical: { fill: 0, dash: '3.4 2.4' },
  denied: { fill: 0 },
}
const WIDTH = 1.8
const REACH = 1.22

/** The outline around a centre: a diamond if it divides, otherwise a circle. */
export function outlineOf(divides: boolean, x: number, y: number, r: number): string {
  if (!divides) return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
  const d = r * REACH
  return `M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}z`
}

/** The mark of one sentence. Its form is the stance. */
export function EventShape({ x, y, radius, colour, stance, divides, isFuture }: Props) {
  const { fill, dash } = STROKES[stance]
  const arm = radius * 0.62
  return (
    <>
      <path
        d={outlineOf(divides, x, y, radius)}
        fill={fill === 1 && !isFuture ? colour : 'var(--canvas)'}
        stroke={colour}
        strokeWidth={WIDTH}
        strokeDasharray={dash}
        strokeLinecap={stance === 'attributed' ? 'round' : 'butt'}
        strokeLinejoin="round"
      />
      {fill > 0 && fill < 1 && !isFuture && (
        <path d={outlineOf(divides, x, y, radius)} fill={colour} fillOpacity={fill} stroke="none" />
      )}
      {stance === 'denied' && (
        <path
          d={`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`}
          stroke={colour}
          strokeWidth={1.4}
        />
      )}
    </>
  )
}
