import { memo } from 'react'
import type { Cell, Half } from '../../../domain/matrix/matrix.ts'
import { categoryInk } from '../../../scene/marks/inks.ts'
import { CellShape } from './CellShape.tsx'

interface Props {
  readonly half: Half
  readonly cell: Cell
}

const SIDE = 40
const MIDDLE = SIDE / 2
/** More categories than these would be dots. */
const MOST = 3
/** Where one, two or three shapes stand in the cell, the largest first. */
const PLACES = [
  [[MIDDLE, MIDDLE]],
  [
    [11.5, MIDDLE],
    [29, MIDDLE],
  ],
  [
    [13, 13],
    [29.5, 14.5],
    [20.5, 29.5],
  ],
] as const
/** The largest radius beside so many others. */
const LARGEST = [14, 8.4, 8] as const
const SMALLEST = [6.5, 5.2, 4.8] as const

/** Beside others, a diamond gives way a little: it reaches further than a circle. */
const AMONG_OTHERS = { binding: 1, dividing: 0.84 } as const
/** Room for a number. */
const NUMBERED = 11

/** The area grows with the sentences. */
function radiusOf(half: Half, sentences: number, of: 0 | 1 | 2): number {
  const grown = Math.min(LARGEST[of], SMALLEST[of] * Math.sqrt(0.55 + 0.45 * sentences))
  const radius = of > 0 ? grown * AMONG_OTHERS[half] : sentences > 1 ? Math.max(NUMBERED, grown) : grown
  return Math.round(radius * 10) / 10
}

/** What a cell shows: a shape for each category of what is said, up to three. */
export const CellMarks = memo(function CellMarks({ half, cell }: Props) {
  const shown = cell.marks.slice(0, MOST)
  const of = shown.length === 1 ? 0 : shown.length === 2 ? 1 : 2
  return (
    <svg viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
      {shown.map((mark, at) => {
        const [x, y] = PLACES[of][at] ?? [MIDDLE, MIDDLE]
        return (
          <CellShape
            key={mark.category}
            {...mark}
            half={half}
            x={x}
            y={y}
            radius={radiusOf(half, mark.sentences, of)}
            colour={`var(--${categoryInk(mark.category)})`}
            numbered={of === 0}
          />
        )
      })}
    </svg>
  )
})
