import { Fragment, memo } from 'react'
import type { Cell, Half } from '../../../domain/matrix/matrix.ts'
import { CELL, cellMarks } from '../../../scene/matrix/cellMarks.ts'
import { SvgMarks } from '../../../ui/symbols/SvgMarks.tsx'

interface Props {
  readonly half: Half
  readonly cell: Cell
}

/** The marks of a cell: a shape for each category, up to three, with the category's glyph. */
export const CellMarks = memo(function CellMarks({ half, cell }: Props) {
  return (
    <svg viewBox={`0 0 ${CELL} ${CELL}`} aria-hidden="true">
      {cellMarks(half, cell).map(({ category, shape, glyph }) => (
        <Fragment key={category}>
          <SvgMarks of={shape} />
          <g data-glyph={category}>
            <SvgMarks of={glyph} />
          </g>
        </Fragment>
      ))}
    </svg>
  )
})
