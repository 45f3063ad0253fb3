import type { Sort } from './tableSort.ts'

/** What the table lists. */
export const TABS = ['relations', 'entities', 'sentences', 'outline'] as const
export type Tab = (typeof TABS)[number]

/** The tabs whose rows can be sorted, each with the columns that they can be sorted by. */
export const SORTABLE = {
  relations: ['source', 'relation', 'target', 'category', 'stance', 'sentences', 'documents', 'publishers', 'when'],
  entities: ['name', 'type', 'relations', 'sentences', 'mentions'],
  sentences: ['says', 'stance', 'where'],
} as const
export type SortedTab = keyof typeof SORTABLE
export const SORTED_TABS: readonly SortedTab[] = ['relations', 'entities', 'sentences']

/** How the rows of each tab are sorted. */
export type Sorts = Readonly<Record<SortedTab, Sort>>

export const FIRST_SORTS: Sorts = {
  relations: { column: 'sentences', descending: true },
  entities: { column: 'sentences', descending: true },
  sentences: { column: 'where', descending: false },
}

/** The maximum length of the filter text, so that a link can carry it. */
export const LONGEST_ROW_FILTER = 200
