import type { Lookup } from '../dataset/lookup.ts'
import { countSentencesOf } from '../evidence/countSentences.ts'
import type { VisibleGraph } from '../filters/filters.ts'
import type { OutlineEntity } from './outline.ts'
import { outlineOf } from './outline.ts'
import type { EntityRow, RelationRow, SentenceRow } from './tableRows.ts'
import { entityRows, relationRows, sentenceRows } from './tableRows.ts'

/** What each tab of the table lists. */
export interface TableLists {
  readonly relations: readonly RelationRow[]
  readonly entities: readonly EntityRow[]
  readonly sentences: readonly SentenceRow[]
  readonly outline: readonly OutlineEntity[]
}

/** The visible graph as rows of each kind. Those of a kind are made when they are first asked for: one tab is open at a time. */
export function tableLists(graph: VisibleGraph, lookup: Lookup): TableLists {
  const made: { -readonly [Kind in keyof TableLists]?: TableLists[Kind] } = {}
  return {
    get relations() {
      return (made.relations ??= relationRows(graph, lookup))
    },
    get entities() {
      return (made.entities ??= entityRows(graph, lookup))
    },
    get sentences() {
      return (made.sentences ??= sentenceRows(this.relations, lookup))
    },
    get outline() {
      return (made.outline ??= outlineOf(this.entities, this.relations))
    },
  }
}

/** The number of rows of each kind, without making them. */
export const tableCounts = ({ entities, relations }: VisibleGraph, lookup: Lookup) => ({
  relations: relations.length,
  entities: entities.length,
  sentences: countSentencesOf(relations, lookup),
})
