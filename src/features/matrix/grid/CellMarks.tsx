import { Fragment, memo } from 'react'
import type { Cell, Half } from '../../../domain/matrix/matrix.ts'
import { categoryGlyph, GLYPH_BOX } from '../../../scene/marks/glyphs.ts'
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
/** The minimum radius of a shape that is still seen around a glyph. */
const ROUND_GLYPH = 7

/** The area grows with the number of sentences, up to a maximum. */
function radiusOf(half: Half, sentences: number, of: 0 | 1 | 2): number {
  const grown = Math.min(LARGEST[of], SMALLEST[of] * Math.sqrt(0.55 + 0.45 * sentences))
  const least = of === 2 ? ROUND_GLYPH : of === 0 && sentences > 1 ? NUMBERED : 0
  const radius = Math.max(least, of > 0 ? grown * AMONG_OTHERS[half] : grown)
  return Math.round(radius * 10) / 10
}

const GLYPH_SIDE = 8
/** Half of what the glyph needs. */
const GLYPH_ROOM = 5

/** The place of a shape's glyph: beside one shape, above each of two, and in the middle of each of three. */
function glyphAt(of: 0 | 1 | 2, x: number, y: number, radius: number) {
  const away = radius + GLYPH_ROOM
  if (of === 0) return { x: x + away * Math.SQRT1_2, y: y - away * Math.SQRT1_2 }
  return of === 1 ? { x, y: y - away } : { x, y }
}

interface CategoryProps {
  readonly category: string
  /** The centre. */
  readonly x: number
  readonly y: number
  /** Whether it stands in its shape. */
  readonly isInside: boolean
}

/** The glyph of a category, so that no shape is told from others by its colour alone. */
function CategoryGlyph({ category, x, y, isInside }: CategoryProps) {
  const scale = GLYPH_SIDE / GLYPH_BOX
  return (
    <g transform={`translate(${x} ${y})`} data-glyph={category}>
      {isInside && <circle r={GLYPH_ROOM} fill="var(--canvas)" />}
      <path
        d={categoryGlyph(category)}
        transform={`translate(${-GLYPH_SIDE / 2} ${-GLYPH_SIDE / 2}) scale(${scale})`}
        fill="none"
        stroke={`var(--${categoryInk(category)})`}
        strokeWidth={1 / scale}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  )
}

/** The marks of a cell: a shape for each category, up to three, with the category's glyph. */
export const CellMarks = memo(function CellMarks({ half, cell }: Props) {
  const shown = cell.marks.slice(0, MOST)
  const of = shown.length === 1 ? 0 : shown.length === 2 ? 1 : 2
  return (
    <svg viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
      {shown.map((mark, at) => {
        const [x, y] = PLACES[of][at] ?? [MIDDLE, MIDDLE]
        const radius = radiusOf(half, mark.sentences, of)
        return (
          <Fragment key={mark.category}>
            <CellShape
              {...mark}
              half={half}
              x={x}
              y={y}
              radius={radius}
              colour={`var(--${categoryInk(mark.category)})`}
              numbered={of === 0}
            />
            <CategoryGlyph category={mark.category} isInside={of === 2} {...glyphAt(of, x, y, radius)} />
          </Fragment>
        )
      })}
    </svg>
  )
})
