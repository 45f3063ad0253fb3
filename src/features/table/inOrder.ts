import type { Sort } from '../../domain/table/tableSort.ts'
import { sortRows } from '../../domain/table/tableSort.ts'
import type { Language } from '../../i18n/engine/translate.ts'
import { localeOf } from '../../i18n/engine/translate.ts'
import type { Column } from './grid/column.ts'

/** Rows in the order of a column, texts by the reader's alphabet. */
export function inOrder<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort,
  language: Language,
): readonly Row[] {
  const value = columns.find(({ id }) => id === sort.column)?.value
  if (value === undefined || value === null) return rows
  return sortRows(rows, value, sort.descending, new Intl.Collator(localeOf(language), { numeric: true }))
}
