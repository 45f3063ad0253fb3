import type { Sort } from '../../domain/table/tableSort.ts'
import { sortRows } from '../../domain/table/tableSort.ts'
import type { Column } from './grid/column.ts'
import type { Language } from '../../domain/language/languages.ts'
import { alphabetOf } from '../../i18n/engine/alphabet.ts'

/** Rows in the order of a column, with texts in the alphabetical order of the user's language. */
export function inOrder<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort,
  language: Language,
): readonly Row[] {
  const value = columns.find(({ id }) => id === sort.column)?.value
  if (value === undefined || value === null) return rows
  return sortRows(rows, value, sort.descending, alphabetOf(language))
}
