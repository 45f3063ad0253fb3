import type { ReactNode } from 'react'
import type { SortValue } from '../../../domain/table/tableSort.ts'

/** A column of a table: its heading, what it shows, and what it is sorted by. */
export interface Column<Row> {
  readonly id: string
  readonly title: string
  /** `null` where sorting by it would say nothing. */
  readonly value: ((row: Row) => SortValue) | null
  /** Numbers stand at the end of their column, and are sorted from large to small at first. */
  readonly numeric?: true
  /** What is drawn; the row that has the focus lets Tab into its buttons. `null` for what only a file has. */
  readonly cell: ((row: Row, isActive: boolean) => ReactNode) | null
  /** The same as text, for a file. */
  readonly text: (row: Row) => string
}
