import type { Sort } from '../../domain/tableSort'
import { sortRows } from '../../domain/tableSort'
import type { Language } from '../../i18n/translate'
import { localeOf } from '../../i18n/translate'
import type { Column } from './column'

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
