import type { ReactNode } from 'react'
import type { SortValue } from '../../../domain/table/tableSort.ts'

/** A column of a table: its heading, its content, and the value it is sorted by. */
export interface Column<Row> {
  readonly id: string
  readonly title: string
  /** `null` if the column cannot be sorted. */
  readonly value: ((row: Row) => SortValue) | null
  /** Whether it holds numbers, which are aligned to the end of the column and sorted in descending order at first. */
  readonly numeric?: true
  /** The content of a cell. The focused row lets Tab into its buttons. `null` for columns that only an exported file has. */
  readonly cell: ((row: Row, isActive: boolean) => ReactNode) | null
  /** The same content as text, for a file. */
  readonly text: (row: Row) => string
}
