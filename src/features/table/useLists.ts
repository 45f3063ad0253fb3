import { useMemo } from 'react'
import { entityFilter, relationFilter, sentenceFilter } from '../../domain/table/tableFilter.ts'
import type { Matches } from '../../domain/table/tableFilter.ts'
import type { OutlineEntity } from '../../domain/table/outline.ts'
import { outlineOf } from '../../domain/table/outline.ts'
import type { EntityRow, RelationRow, SentenceRow } from '../../domain/table/tableRows.ts'
import { entityRows, relationRows, sentenceRows } from '../../domain/table/tableRows.ts'
import type { Tab } from '../../domain/table/tableTabs.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'

export interface Lists {
  readonly relations: readonly RelationRow[]
  readonly entities: readonly EntityRow[]
  readonly sentences: readonly SentenceRow[]
  readonly outline: readonly OutlineEntity[]
}

const kept = <Row>(rows: readonly Row[], matches: Matches<Row> | null) =>
  matches === null ? rows : rows.filter((row) => matches(row))

/** The visible graph as rows of each kind, and the rows of the open tab that match its filter text. */
export function useLists(tab: Tab, query: string): { readonly all: Lists; readonly left: Lists } {
  const visible = useApp(selectVisible)
  const lookup = useApp((state) => state.lookup)
  const all = useMemo(() => {
    const relations = relationRows(visible, lookup)
    const entities = entityRows(visible, lookup)
    return {
      relations,
      entities,
      sentences: sentenceRows(relations, lookup),
      outline: outlineOf(entities, relations),
    }
  }, [visible, lookup])
  const left = useMemo((): Lists => {
    switch (tab) {
      case 'relations':
        return { ...all, relations: kept(all.relations, relationFilter(query)) }
      case 'entities':
        return { ...all, entities: kept(all.entities, entityFilter(query)) }
      case 'sentences':
        return { ...all, sentences: kept(all.sentences, sentenceFilter(query)) }
      case 'outline':
        return { ...all, outline: outlineOf(all.entities, kept(all.relations, relationFilter(query))) }
    }
  }, [all, tab, query])
  return { all, left }
}
