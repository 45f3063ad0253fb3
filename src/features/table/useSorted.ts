import { useMemo } from 'react'
import type { Sort } from '../../domain/table/tableSort.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import type { Column } from './grid/column.ts'
import { inOrder } from './inOrder.ts'

/** Rows in the order of a column. They are sorted again only when one of the arguments changes. */
export function useSorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort): readonly Row[] {
  const language = useApp((state) => state.language)
  return useMemo(() => inOrder(rows, columns, sort, language), [rows, columns, sort, language])
}
