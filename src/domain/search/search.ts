import type { Wanted } from './expand.ts'
import { expand } from './expand.ts'
import { fold } from './fold.ts'
import type { Matcher } from './matches.ts'
import type { Found } from './rank.ts'
import { rankAll } from './rank.ts'
import type { EntityEntry, Name, RelationEntry, SearchIndex, SentenceEntry } from './searchIndex.ts'
import { bareOf, wordsOf } from './words.ts'

export interface SearchResults {
  /** The folded words of the query, as searched. */
  readonly folded: string
  readonly matchers: readonly Matcher[]
  /** Query words with no exact match; their results are approximate. */
  readonly approximate: readonly string[]
  readonly entities: Found<EntityEntry>
  readonly relations: Found<RelationEntry>
  readonly sentences: Found<SentenceEntry>
}

/** The maximum number of results of each kind. */
export interface Limits {
  readonly entities: number
  readonly relations: number
  readonly sentences: number
}

/** Further words of a query are ignored. */
const MOST_WORDS = 40
/** At most this many candidates are checked for adjacent words. */
const MOST_PHRASES = 2000
const NOTHING = { total: 0, best: [] }

/** How a name matches a query, best first: equal except for the article, as a prefix, by its words. */
function tierOfName(name: Name, query: string, bareQuery: string): number {
  if (name.folded === query) return 0
  if (name.bare === bareQuery) return 1
  return name.folded.startsWith(query) || name.bare.startsWith(bareQuery) ? 2 : 5
}

/** Labels rank above forms in the text, and whole names above prefixes. */
function tierOfEntity({ names, short }: EntityEntry, query: string, bareQuery: string): number {
  let best = short.has(query) ? 1 : 8
  for (const name of names) {
    const tier = tierOfName(name, query, bareQuery)
    const asForm = tier < 2 ? 3 : tier < 5 ? 4 : 6
    best = Math.min(best, name.language === null ? asForm : tier)
  }
  return best
}

/** How a text matches a query, best first: equal, as a prefix, by adjacent words, by its words. */
function tierOfText(text: string, query: string, isPhrase: boolean): number {
  if (text.startsWith(query)) return text.length === query.length ? 0 : 1
  return isPhrase && text.includes(query) ? 2 : 3
}

function findEntities({ entities }: SearchIndex, wanted: readonly Wanted[], query: string, limit: number) {
  const bareQuery = bareOf(query)
  return rankAll(entities, wanted, 0, limit, (entry) => ({
    tier: tierOfEntity(entry, query, bareQuery),
    weight: entry.sentences,
  }))
}

function findRelations({ entities, relations }: SearchIndex, wanted: readonly Wanted[], query: string, limit: number) {
  const isPhrase = wanted.length > 1
  return rankAll(relations, wanted, entities.length, limit, ({ folded, sentences }) => {
    let tier = 3
    for (const text of folded) tier = Math.min(tier, tierOfText(text, query, isPhrase))
    return { tier, weight: sentences }
  })
}

function findSentences(index: SearchIndex, wanted: readonly Wanted[], query: string, limit: number) {
  const { entities, relations, sentences } = index
  const isPhrase = wanted.length > 1
  return rankAll(sentences, wanted, entities.length + relations.length, limit, ({ folded }, nth) => ({
    tier: isPhrase && nth < MOST_PHRASES && folded.includes(query) ? 0 : 1,
    weight: 0,
  }))
}

/** The folded words of a query; none if it has no letters or digits. */
export const queryWords = (query: string): readonly string[] =>
  wordsOf(fold(query))
    .slice(0, MOST_WORDS)
    .map(({ text }) => text)

/** Searches a dataset. The results are separated by kind, best first, in a stable order. */
export function search(index: SearchIndex, query: string, limits: Limits): SearchResults {
  const words = [...new Set(queryWords(query))]
  if (words.length === 0) {
    return { folded: '', matchers: [], approximate: [], entities: NOTHING, relations: NOTHING, sentences: NOTHING }
  }
  const wanted = words.map((word) => expand(index, word))
  const folded = fold(query).trim()
  return {
    folded,
    matchers: wanted,
    approximate: wanted.filter(({ approximate }) => approximate).map(({ text }) => text),
    entities: findEntities(index, wanted, folded, limits.entities),
    relations: findRelations(index, wanted, folded, limits.relations),
    sentences: findSentences(index, wanted, folded, limits.sentences),
  }
}

/** The entities with the most sentences, as suggestions for a search. */
export function mostTold({ entities }: SearchIndex, count: number): readonly EntityEntry[] {
  return entities.toSorted((a, b) => b.sentences - a.sentences).slice(0, count)
}
