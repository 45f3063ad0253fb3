import { useMemo } from 'react'
import type { Sort } from '../../domain/tableSort'
import { sortRows } from '../../domain/tableSort'
import { localeOf } from '../../i18n/translate'
import { useApp } from '../../store/useApp'
import type { Column } from './column'

/** Rows in the order of a column, texts by the reader's alphabet. */
export function useSorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort): readonly Row[] {
  const language = useApp((state) => state.language)
  return useMemo(() => {
    const value = columns.find(({ id }) => id === sort.column)?.value
    if (value === undefined || value === null) return rows
    return sortRows(rows, value, sort.descending, new Intl.Collator(localeOf(language), { numeric: true }))
  }, [rows, columns, sort, language])
}
