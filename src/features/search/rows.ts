import type { EntityEntry, RelationEntry, SearchIndex, SentenceEntry } from '../../domain/search/searchIndex.ts'
import type { Found } from '../../domain/search/rank.ts'
import type { SearchResults } from '../../domain/search/search.ts'
import { mostTold, queryWords, search } from '../../domain/search/search.ts'
import { countMatched, matchersOf } from '../../domain/search/matches.ts'

/** A command as a search result. */
export interface SearchCommand {
  readonly id: string
  /** In the user's language. */
  readonly label: string
  /** Its key as displayed; empty if it has none. */
  readonly keys: string
  run(): void
}

export type GroupName = 'entities' | 'relations' | 'sentences' | 'commands'

/** One row of the list. */
export type Row =
  | { readonly kind: 'entity'; readonly key: string; readonly entry: EntityEntry }
  | { readonly kind: 'relation'; readonly key: string; readonly entry: RelationEntry }
  | { readonly kind: 'sentence'; readonly key: string; readonly entry: SentenceEntry }
  | { readonly kind: 'command'; readonly key: string; readonly command: SearchCommand }
  | { readonly kind: 'more'; readonly key: string; readonly group: GroupName; readonly count: number }

export interface RowGroup {
  readonly name: GroupName
  /** The number of results, shown or not. */
  readonly total: number
  readonly rows: readonly Row[]
}

/** The number of results of a kind that are shown at first, and the maximum. */
const FIRST = { entities: 4, relations: 4, sentences: 6, commands: 3 } as const
export const MOST = 100

const SUGGESTED = { entities: 6, commands: ['chain', 'read', 'share', 'export'] }

/**
 * The rows for a query.
 * @param wide the group that is shown expanded
 */
export function findRows(
  index: SearchIndex,
  commands: readonly SearchCommand[],
  query: string,
  wide: GroupName | null,
): { readonly results: SearchResults; readonly groups: readonly RowGroup[] } {
  // A single additional result is shown instead of a row that offers to show it.
  const limit = (name: GroupName) => (name === wide ? MOST : FIRST[name] + 1)
  const results = search(index, query, {
    entities: limit('entities'),
    relations: limit('relations'),
    sentences: limit('sentences'),
  })
  const matchers = matchersOf(queryWords(query))
  const called = commands.filter(
    ({ label }) => matchers.length > 0 && countMatched(label, matchers) === matchers.length,
  )
  const groups = [
    group('entities', results.entities, (entry) => ({ kind: 'entity', key: entry.entity.id, entry })),
    group('relations', results.relations, (entry) => ({ kind: 'relation', key: entry.relation.id, entry })),
    group('sentences', results.sentences, (entry) => ({ kind: 'sentence', key: entry.sentence.id, entry })),
    group('commands', { total: called.length, best: called.slice(0, limit('commands')) }, commandRow),
  ]
  return { results, groups: groups.filter(({ total }) => total > 0) }
}

const commandRow = (command: SearchCommand): Row => ({ kind: 'command', key: command.id, command })

function group<T>(name: GroupName, { total, best }: Found<T>, rowOf: (entry: T) => Row): RowGroup {
  // An expanded group does not grow any further.
  if (total === best.length || best.length >= MOST) return { name, total, rows: best.map(rowOf) }
  const rows = best.slice(0, FIRST[name]).map(rowOf)
  const rest = total - rows.length
  return {
    name,
    total,
    rows: [...rows, { kind: 'more', key: 'more', group: name, count: Math.min(rest, MOST - rows.length) }],
  }
}

/** What is offered before anything is typed, and when nothing is found: the entities with the most sentences, and commands. */
export function suggestedRows(index: SearchIndex, commands: readonly SearchCommand[]): readonly RowGroup[] {
  const told = mostTold(index, SUGGESTED.entities).filter(({ sentences }) => sentences > 0)
  const first = SUGGESTED.commands.flatMap((wanted) => commands.find(({ id }) => id === wanted) ?? [])
  const groups: readonly RowGroup[] = [
    {
      name: 'entities',
      total: told.length,
      rows: told.map((entry) => ({ kind: 'entity', key: entry.entity.id, entry })),
    },
    { name: 'commands', total: first.length, rows: first.map(commandRow) },
  ]
  return groups.filter(({ total }) => total > 0)
}
