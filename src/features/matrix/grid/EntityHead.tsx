import { memo } from 'react'
import type { Entity } from '../../../domain/dataset/dataset.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { EntityDisc } from '../../../ui/symbols/EntityDisc.tsx'
import { LocalText } from '../../../ui/text/LocalText.tsx'
import styles from './MatrixGrid.module.css'
import standing from './Standing.module.css'

interface Props {
  readonly entity: Entity
  readonly role: 'rowheader' | 'columnheader'
  readonly at: number
  /** Whether a group begins here. */
  readonly apart: boolean
  /** Whether it belongs to the hovered row or column. */
  readonly highlighted: boolean
  /** Whether something else is hovered. */
  readonly dimmed: boolean
  /** Whether it is part of the multi-selection. */
  readonly multiSelected: boolean
  /** Whether it is the tab stop. */
  readonly stop: boolean
}

/** The head of a row or column: the disc beside the cells, then the name, lettered as in the picture. */
export const EntityHead = memo(function EntityHead({
  entity,
  role,
  at,
  apart,
  highlighted,
  dimmed,
  multiSelected,
  stop,
}: Props) {
  const language = useApp((state) => state.language)
  const isRow = role === 'rowheader'
  const classes = [
    styles[isRow ? 'rowHead' : 'columnHead'],
    apart && styles['apart'],
    highlighted && styles['highlighted'],
    dimmed && standing['dimmed'],
    multiSelected && standing['multiSelected'],
  ]
  return (
    <div
      role={role}
      className={classes.filter((name) => typeof name === 'string').join(' ')}
      tabIndex={stop ? 0 : -1}
      data-row={isRow ? at : -1}
      data-column={isRow ? -1 : at}
      data-type={entity.type}
      aria-selected={multiSelected}
      aria-colindex={isRow ? 1 : at + 2}
    >
      <span className={styles['name']}>
        <LocalText of={entity.labels} language={language} />
      </span>
      <EntityDisc entity={entity} language={language} size={24} />
    </div>
  )
})
