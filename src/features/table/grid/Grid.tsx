import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import type { Sort } from '../../../domain/table/tableSort.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import type { Target } from '../../../store/canvas.ts'
import { useLength } from '../../../ui/state/useLength.ts'
import type { Column } from './column.ts'
import styles from './Grid.module.css'
import { GridHead } from './GridHead.tsx'
import { rowAfter, useVirtualRows } from './useVirtualRows.ts'

interface Props<Row> {
  readonly label: string
  /** The name of the column set, for the stylesheet. */
  readonly layout: 'relations' | 'entities' | 'sentences'
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly onOpen: (row: Row) => void
  readonly isSelected: (row: Row) => boolean
  /** What hovering the row highlights. */
  readonly targetOf: (row: Row) => Target | null
  /** Whether something else is hovered. */
  readonly isDimmed: (row: Row) => boolean
}

const ROW_HEIGHT = { relations: 45, entities: 45, sentences: 132 }
const HEADER_HEIGHT = 36

/** A table of any length. Only visible rows are in the page; the arrow keys move between rows, Enter opens one. */
export function Grid<Row extends { readonly id: string }>({
  label,
  layout,
  columns,
  rows,
  sort,
  onSort,
  onOpen,
  isSelected,
  targetOf,
  isDimmed,
}: Props<Row>) {
  const setHover = useApp((state) => state.setHover)
  const scroller = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLDivElement>(null)
  // Larger text and narrow columns make it higher.
  const header = useLength(head, 'offsetHeight', HEADER_HEIGHT)
  const list = useVirtualRows(scroller, { keys: rows.map(({ id }) => id), height: ROW_HEIGHT[layout], header })

  const drawn = columns.filter(({ cell }) => cell !== null)
  const press = (event: KeyboardEvent, row: Row) => {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onOpen(row)
      return
    }
    const to = rowAfter(event.key, list)
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    list.goTo(to)
  }

  return (
    <div ref={scroller} className={styles['scroller']}>
      <div
        className={`${styles['grid']} ${styles[layout]}`}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
      >
        <GridHead head={head} columns={drawn} sort={sort} onSort={onSort} />
        <div role="rowgroup" className={styles['body']} style={{ height: list.height }}>
          {list.shown.map(({ index, key, start }) => {
            const row = rows[index]
            if (row === undefined) return null
            const isActive = index === list.active
            return (
              <div
                key={key}
                ref={list.measure}
                role="row"
                tabIndex={isActive ? 0 : -1}
                data-index={index}
                data-key={row.id}
                data-dimmed={isDimmed(row) || undefined}
                aria-rowindex={index + 2}
                aria-selected={isSelected(row)}
                style={{ transform: `translateY(${start - header}px)`, scrollMarginBlockStart: header }}
                onClick={() => onOpen(row)}
                onKeyDown={(event) => press(event, row)}
                onFocus={() => {
                  list.arrive(row.id)
                  setHover(targetOf(row))
                }}
                onBlur={() => setHover(null)}
                onPointerEnter={() => setHover(targetOf(row))}
                onPointerLeave={() => setHover(null)}
              >
                {drawn.map(({ id, title, numeric, cell }) => (
                  <div
                    key={id}
                    role="gridcell"
                    data-column={id}
                    data-title={title}
                    className={numeric === true ? styles['numeric'] : undefined}
                  >
                    {cell?.(row, isActive)}
                  </div>
                ))}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
