import { withoutDirectionMarks } from '../../../domain/text/withoutDirectionMarks.ts'
import { memo } from 'react'
import type { Entity } from '../../../domain/dataset/dataset.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { CellMarks } from './CellMarks.tsx'
import { nameOf, relationsName, silenceName } from '../cellName.ts'
import styles from './MatrixGrid.module.css'
import type { MatrixContent } from '../cellPlace.ts'
import { halfAt } from '../cellPlace.ts'
import { SilenceMark } from './SilenceMark.tsx'
import standing from './Standing.module.css'
import type { Matrix } from '../useMatrix.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly matrix: Matrix
  readonly show: MatrixContent
  readonly row: number
  readonly column: number
  readonly a: Entity
  readonly b: Entity
  /** Whether it is the tab stop. */
  readonly stop: boolean
  readonly selected: boolean
  /** Whether something else is hovered. */
  readonly dimmed: boolean
}

/** One cell: what binds or divides the entities of its row and column. */
export const MatrixCell = memo(function MatrixCell({ matrix, show, row, column, a, b, stop, selected, dimmed }: Props) {
  const t = useWords('app')
  const w = useWords('matrix')
  const language = useApp((state) => state.language)
  const { group } = matrix
  const classes = [
    styles['cell'],
    group[row] === group[column] && styles['same'],
    column > 0 && group[column] !== group[column - 1] && styles['apart'],
    dimmed && standing['dimmed'],
  ]
  const common = {
    role: 'gridcell',
    className: classes.filter((name) => typeof name === 'string').join(' '),
    tabIndex: stop ? 0 : -1,
    'data-row': row,
    'data-column': column,
    'aria-colindex': column + 2,
  }
  if (row === column) {
    return (
      <div {...common} aria-label={withoutDirectionMarks(w('self', { name: nameOf(a, language) }))}>
        <svg viewBox="0 0 40 40" aria-hidden="true">
          <path d="M11 11L29 29" stroke="var(--rule-strong)" strokeWidth={1.4} />
        </svg>
      </div>
    )
  }
  if (show === 'silence') {
    const silence = matrix.silence(a, b)
    const sentences = matrix.together(a, b).length
    return (
      <div
        {...common}
        aria-selected={selected}
        aria-label={withoutDirectionMarks(silenceName({ t, language }, a, b, silence, sentences))}
        data-silence={silence}
      >
        <SilenceMark silence={silence} sentences={sentences} />
      </div>
    )
  }
  const half = halfAt({ row, column })
  const cell = matrix.pair(a, b)?.[half] ?? null
  return (
    <div
      {...common}
      aria-selected={selected}
      aria-label={withoutDirectionMarks(relationsName({ t, language }, a, b, half, matrix.pair(a, b)))}
      data-half={cell === null ? undefined : half}
    >
      {cell !== null && <CellMarks half={half} cell={cell} />}
    </div>
  )
})
