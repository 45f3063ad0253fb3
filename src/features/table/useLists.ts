import { useMemo } from 'react'
import { outlineOf } from '../../domain/table/outline.ts'
import { entityFilter, relationFilter, sentenceFilter } from '../../domain/table/tableFilter.ts'
import type { Matches } from '../../domain/table/tableFilter.ts'
import type { TableLists } from '../../domain/table/tableLists.ts'
import { tableCounts, tableLists } from '../../domain/table/tableLists.ts'
import type { Tab } from '../../domain/table/tableTabs.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'

const kept = <Row>(rows: readonly Row[], matches: Matches<Row> | null) =>
  matches === null ? rows : rows.filter((row) => matches(row))

const NO_LISTS: TableLists = { relations: [], entities: [], sentences: [], outline: [] }

/** The rows of the open tab that match its filter text, how many there are without it, and the numbers of rows of all tabs. */
export function useLists(tab: Tab, query: string) {
  const visible = useApp(selectVisible)
  const lookup = useApp((state) => state.lookup)
  const counts = useMemo(() => tableCounts(visible, lookup), [visible, lookup])
  const all = useMemo(() => tableLists(visible, lookup), [visible, lookup])
  const left = useMemo((): TableLists => {
    switch (tab) {
      case 'relations':
        return { ...NO_LISTS, relations: kept(all.relations, relationFilter(query)) }
      case 'entities':
        return { ...NO_LISTS, entities: kept(all.entities, entityFilter(query)) }
      case 'sentences':
        return { ...NO_LISTS, sentences: kept(all.sentences, sentenceFilter(query)) }
      case 'outline':
        return {
          ...NO_LISTS,
          outline: query === '' ? all.outline : outlineOf(all.entities, kept(all.relations, relationFilter(query))),
        }
    }
  }, [all, tab, query])
  return { left, total: all[tab].length, counts }
}
