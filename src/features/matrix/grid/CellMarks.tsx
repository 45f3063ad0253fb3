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
/** The maximum number of categories. The shapes of more would be mere dots. */
const MOST = 3
/** The positions of one, two or three shapes in the cell, the largest first. */
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
/** The maximum radius, by the number of shapes in the cell. */
const LARGEST = [14, 8.4, 8] as const
const SMALLEST = [6.5, 5.2, 4.8] as const

/** Beside other shapes, a diamond is drawn slightly smaller, because its corners reach further than a circle. */
const AMONG_OTHERS = { binding: 1, dividing: 0.84 } as const
/** The minimum radius that has room for a number. */
const NUMBERED = 11

/** The area grows with the number of sentences, up to a maximum. */
function radiusOf(half: Half, sentences: number, of: 0 | 1 | 2): number {
  const grown = Math.min(LARGEST[of], SMALLEST[of] * Math.sqrt(0.55 + 0.45 * sentences))
  const radius = of > 0 ? grown * AMONG_OTHERS[half] : sentences > 1 ? Math.max(NUMBERED, grown) : grown
  return Math.round(radius * 10) / 10
}

/** The marks of a cell: a shape for each category, up to three. */
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
