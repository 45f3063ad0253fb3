import { download } from '../../ui/files/download.ts'
import { csvOf } from '../../formats/dataExport/csv.ts'
import type { Sort } from '../../domain/table/tableSort.ts'
import type { Column } from './grid/column.ts'
import { inOrder } from './inOrder.ts'
import type { Language } from '../../domain/language/languages.ts'

/** Saves the rows of a table, in their order, as a CSV file. */
export function saveTable<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  sort: Sort,
  language: Language,
): void {
  const sorted = inOrder(rows, columns, sort, language)
  const csv = csvOf([columns.map(({ title }) => title), ...sorted.map((row) => columns.map(({ text }) => text(row)))])
  download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
}
