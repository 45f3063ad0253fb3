import type { RefObject } from 'react'
import { ArrowDown, ArrowUp } from 'lucide'
import { Button } from '../../../ui/controls/Button.tsx'
import type { Sort } from '../../../domain/table/tableSort.ts'
import { usePrinting } from '../../../ui/state/usePrinting.ts'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import type { Column } from './column.ts'
import styles from './GridHead.module.css'

interface Props<Row> {
  readonly columns: readonly Column<Row>[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly head: RefObject<HTMLDivElement | null>
}

/** The column headings. Pressing one sorts by it; pressing it again reverses the order. */
export function GridHead<Row>({ head, columns, sort, onSort }: Props<Row>) {
  // Chromium repeats a head on every sheet, but not the buttons in it.
  const isPrinting = usePrinting()
  return (
    <div ref={head} role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1}>
        {columns.map(({ id, title, value, numeric }) => {
          const isSorted = sort.column === id
          const order = sort.descending ? 'descending' : 'ascending'
          const descending = isSorted ? !sort.descending : numeric === true
          return (
            <div
              key={id}
              role="columnheader"
              data-column={id}
              aria-sort={value === null ? undefined : isSorted ? order : 'none'}
              className={numeric === true ? styles['numeric'] : undefined}
            >
              {value === null || isPrinting ? (
                <span className={styles['plain']}>
                  {title}
                  {isSorted && <Icon of={sort.descending ? ArrowDown : ArrowUp} size={13} />}
                </span>
              ) : (
                <Button look="bare" onClick={() => onSort({ column: id, descending })}>
                  <span>{title}</span>
                  {isSorted && <Icon of={sort.descending ? ArrowDown : ArrowUp} size={13} />}
                </Button>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
