import type { Topic } from '../analysis/topic.ts'
import { TOPICS } from '../analysis/topic.ts'
import type { Lookup } from '../dataset/lookup.ts'
import type { MatrixChoice } from '../matrix/matrixChoice.ts'
import { FIRST_SORTS, LONGEST_ROW_FILTER, SORTABLE, SORTED_TABS, TABS } from '../table/tableTabs.ts'
import type { SortedTab, Sorts, Tab } from '../table/tableTabs.ts'

/** The settings of the table, the matrix, the timeline and the analysis. */
export interface ViewParts {
  readonly tab: Tab
  readonly sorts: Sorts
  /** The text that filters the rows of the table. */
  readonly rowFilter: string
  /** The entities in the matrix; `null` for the default. */
  readonly matrixOf: MatrixChoice | null
  /** Whether the matrix shows the pairs of which nothing is stated. */
  readonly silence: boolean
  /** Whether the timeline's lanes are pairs of entities instead of categories. */
  readonly pairLanes: boolean
  /** Whether the timeline lists what changed, instead of the axis. */
  readonly changes: boolean
  readonly analysis: Topic | null
}

export const FIRST_VIEW_PARTS: ViewParts = {
  tab: 'relations',
  sorts: FIRST_SORTS,
  rowFilter: '',
  matrixOf: null,
  silence: false,
  pairLanes: false,
  changes: false,
  analysis: null,
}

export const VIEW_KEYS = [
  'tab',
  ...SORTED_TABS.map((tab) => `sort.${tab}`),
  'rows',
  'matrix',
  'silence',
  'lanes',
  'changes',
  'analysis',
]

/** The value for the entities with the most sentences; no entity type has this id. */
const MOST_DOCUMENTED = '*'

/** Writes what differs from the defaults; `sort.entities=-mentions` sorts in descending order. */
export function putViewParts(parts: ViewParts, put: (key: string, value: string | null | false) => void): void {
  const { tab, sorts, rowFilter, matrixOf, silence, pairLanes, changes, analysis } = parts
  put('tab', tab !== FIRST_VIEW_PARTS.tab && tab)
  for (const key of SORTED_TABS) {
    const { column, descending } = sorts[key]
    const first = FIRST_SORTS[key]
    const isFirst = first.column === column && first.descending === descending
    put(`sort.${key}`, !isFirst && `${descending ? '-' : ''}${column}`)
  }
  put('rows', rowFilter !== '' && rowFilter)
  put('matrix', matrixOf && (matrixOf.kind === 'mostDocumented' ? MOST_DOCUMENTED : matrixOf.type))
  put('silence', silence && '1')
  put('lanes', pairLanes && 'pair')
  put('changes', changes && '1')
  put('analysis', analysis)
}

/** Reads what `putViewParts` wrote. Unknown values are reported through `lose`; the default is used. */
export function viewPartsOf(
  parts: ReadonlyMap<string, string>,
  lookup: Lookup,
  lose: (value: string) => void,
): ViewParts {
  const choice = <T>(key: string, first: T, find: (value: string) => T | undefined): T => {
    const wanted = parts.get(key)
    if (wanted === undefined) return first
    const found = find(wanted)
    if (found === undefined) lose(`${key}=${wanted}`)
    return found ?? first
  }
  const sortOf = (key: SortedTab) =>
    choice(`sort.${key}`, FIRST_SORTS[key], (wanted) => {
      const descending = wanted.startsWith('-')
      const column = SORTABLE[key].find((one) => one === wanted.slice(descending ? 1 : 0))
      return column === undefined ? undefined : { column, descending }
    })
  return {
    tab: choice('tab', FIRST_VIEW_PARTS.tab, (wanted) => TABS.find((one) => one === wanted)),
    sorts: { relations: sortOf('relations'), entities: sortOf('entities'), sentences: sortOf('sentences') },
    rowFilter: choice('rows', '', (wanted) => (wanted.length <= LONGEST_ROW_FILTER ? wanted : undefined)),
    matrixOf: choice<MatrixChoice | null>('matrix', null, (wanted) => {
      if (wanted === MOST_DOCUMENTED) return { kind: 'mostDocumented' }
      return lookup.entityType.has(wanted) ? { kind: 'type', type: wanted } : undefined
    }),
    silence: choice('silence', false, (wanted) => (wanted === '1' ? true : undefined)),
    pairLanes: choice('lanes', false, (wanted) => (wanted === 'pair' ? true : undefined)),
    changes: choice('changes', false, (wanted) => (wanted === '1' ? true : undefined)),
    analysis: choice<Topic | null>('analysis', null, (wanted) => TOPICS.find((one) => one === wanted)),
  }
}
