import { fold } from '../../domain/search/words/fold.ts'
import type { RelationEntry } from '../../domain/search/relationEntries.ts'
import type { EntityEntry, SearchIndex, SentenceEntry } from '../../domain/search/searchIndex.ts'
import type { RankedResults } from '../../domain/search/ranking/rank.ts'
import { queryWords } from '../../domain/search/query.ts'
import type { NamedPair, ResultKind, SearchResults } from '../../domain/search/search.ts'
import { mostDocumented, search } from '../../domain/search/search.ts'
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

export type GroupName = ResultKind | 'commands'

/** One row of the list. */
export type Row =
  | { readonly kind: 'pair' | 'chain'; readonly key: string; readonly between: NamedPair }
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
const FIRST = { between: 2, entities: 4, relations: 4, sentences: 6, commands: 3 } as const
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
  const found: Readonly<Record<ResultKind, RowGroup>> = {
    between: betweenGroup(results.between),
    entities: group('entities', results.entities, (entry) => ({ kind: 'entity', key: entry.entity.id, entry })),
    relations: group('relations', results.relations, (entry) => ({ kind: 'relation', key: entry.relation.id, entry })),
    sentences: group('sentences', results.sentences, (entry) => ({ kind: 'sentence', key: entry.sentence.id, entry })),
  }
  const offered = group('commands', { total: called.length, best: called.slice(0, limit('commands')) }, commandRow)
  const inOrder = results.order.map((kind) => found[kind])
  // A query that is exactly the name of a command asks for the command.
  const isCalled = called.some(({ label }) => fold(label).trim() === fold(query).trim())
  const groups = isCalled ? [offered, ...inOrder] : [...inOrder, offered]
  return { results, groups: groups.filter(({ total }) => total > 0) }
}

/** All sentences of two entities, if a sentence relates them, and the chains between them. */
function betweenGroup(between: NamedPair | null): RowGroup {
  const rows: readonly Row[] =
    between === null
      ? []
      : [
          ...(between.sentences > 0 ? [{ kind: 'pair' as const, key: 'pair', between }] : []),
          { kind: 'chain', key: 'chain', between },
        ]
  return { name: 'between', total: rows.length, rows }
}

const commandRow = (command: SearchCommand): Row => ({ kind: 'command', key: command.id, command })

function group<T>(name: GroupName, { total, best }: RankedResults<T>, rowOf: (entry: T) => Row): RowGroup {
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
  const entities = mostDocumented(index, SUGGESTED.entities).filter(({ sentences }) => sentences > 0)
  const first = SUGGESTED.commands.flatMap((wanted) => commands.find(({ id }) => id === wanted) ?? [])
  const groups: readonly RowGroup[] = [
    {
      name: 'entities',
      total: entities.length,
      rows: entities.map((entry) => ({ kind: 'entity', key: entry.entity.id, entry })),
    },
    { name: 'commands', total: first.length, rows: first.map(commandRow) },
  ]
  return groups.filter(({ total }) => total > 0)
}
