import type { Stance } from '../../../domain/dataset/dataset.ts'
import type { Half, Weight } from '../../../domain/matrix/matrix.ts'

interface Props extends Weight {
  readonly half: Half
  /** The centre, in the cell's box. */
  readonly x: number
  readonly y: number
  /** Half the width. */
  readonly radius: number
  readonly colour: string
  /** Whether the number of sentences is written inside the shape. */
  readonly numbered?: boolean
}

const round = (value: number) => Math.round(value * 100) / 100

/** The radius of a diamond, whose corners reach further than a circle of the same area. */
const REACH = 1.2

function outlineOf(half: Half, x: number, y: number, r: number): string {
  if (half === 'binding') return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
  const d = round(r * REACH)
  return `M${x} ${round(y - d)}L${round(x + d)} ${y}L${x} ${round(y + d)}L${round(x - d)} ${y}z`
}

/** The stance by form, as for lines: filled, a dotted ring, a dashed ring, hollow and crossed. */
const STROKES: Readonly<Record<Stance, { readonly fill: number; readonly dash?: string; readonly width: number }>> = {
  asserted: { fill: 1, width: 0 },
  attributed: { fill: 0.22, dash: '0.01 3.1', width: 2 },
  hypothetical: { fill: 0, dash: '4 2.6', width: 1.7 },
  denied: { fill: 0, width: 1.5 },
}

/** A circle that binds or a diamond that divides. The size shows the number of sentences, the form their stance. */
export function CellShape({ half, x, y, radius, colour, stance, sentences, contested, numbered = false }: Props) {
  const { fill, dash, width } = STROKES[stance]
  const arm = round(radius * (half === 'binding' ? 0.7 : 0.6))
  return (
    <>
      <path
        d={outlineOf(half, x, y, round(radius - width / 2))}
        fill={colour}
        fillOpacity={fill}
        stroke={width === 0 ? 'none' : colour}
        strokeWidth={width}
        strokeDasharray={dash}
        strokeLinecap={stance === 'attributed' ? 'round' : 'butt'}
        strokeLinejoin="round"
      />
      {stance === 'denied' && (
        <path
          d={`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`}
          stroke={colour}
          strokeWidth={1.3}
        />
      )}
      {contested && <path d={outlineOf(half, x, y, radius + 2.4)} fill="none" stroke={colour} strokeWidth={1} />}
      {numbered && sentences > 1 && stance !== 'denied' && (
        <text
          x={x}
          y={y + 4.7}
          textAnchor="middle"
          fontSize={13.5}
          fontWeight={600}
          fill={stance === 'asserted' ? 'var(--canvas)' : 'var(--ink)'}
        >
          {sentences}
        </text>
      )}
    </>
  )
}
