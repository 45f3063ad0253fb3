import type { Wanted } from './expand.ts'
import { expand } from './expand.ts'
import { fold } from './fold.ts'
import type { Matcher } from './matches.ts'
import type { Found } from './rank.ts'
import { rankAll } from './rank.ts'
import type { EntityEntry, Name, RelationEntry, SearchIndex, SentenceEntry } from './searchIndex.ts'
import { bareOf, wordsOf } from './words.ts'

export interface SearchResults {
  /** The query as it was searched, its words folded. */
  readonly folded: string
  readonly matchers: readonly Matcher[]
  /** The words that nothing is spelled like: what was found for them only resembles them. */
  readonly approximate: readonly string[]
  readonly entities: Found<EntityEntry>
  readonly relations: Found<RelationEntry>
  readonly sentences: Found<SentenceEntry>
}

/** How many of each kind are wanted. */
export interface Limits {
  readonly entities: number
  readonly relations: number
  readonly sentences: number
}

/** Beyond these, the words of a query narrow nothing down any more. */
const MOST_WORDS = 40
/** Only so many are looked at for whether they have the words side by side. */
const MOST_PHRASES = 2000
const NOTHING = { total: 0, best: [] }

/** How a name answers to a query, from 0: it is the name, but for its article; it begins so; it has the words. */
function tierOfName(name: Name, query: string, bareQuery: string): number {
  if (name.folded === query) return 0
  if (name.bare === bareQuery) return 1
  return name.folded.startsWith(query) || name.bare.startsWith(bareQuery) ? 2 : 5
}

/** Labels before the forms in the text, and whole names before beginnings. */
function tierOfEntity({ names, short }: EntityEntry, query: string, bareQuery: string): number {
  let best = short.has(query) ? 1 : 8
  for (const name of names) {
    const tier = tierOfName(name, query, bareQuery)
    const asForm = tier < 2 ? 3 : tier < 5 ? 4 : 6
    best = Math.min(best, name.language === null ? asForm : tier)
  }
  return best
}

/** How a text answers to a query: it is the text; the text begins so; it has the words side by side; it has them. */
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
  return rankAll(relations, wanted, entities.length, limit, ({ relation, folded }) => {
    let tier = 3
    for (const text of folded) tier = Math.min(tier, tierOfText(text, query, isPhrase))
    return { tier, weight: relation.evidence.length }
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

/** The words of a query, folded. None for one without letters and digits. */
export const queryWords = (query: string): readonly string[] =>
  wordsOf(fold(query))
    .slice(0, MOST_WORDS)
    .map(({ text }) => text)

/** What a dataset has for a query: each kind apart, the best first, always in the same order. */
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

/** The entities of which most sentences tell: what a search may begin with. */
export function mostTold({ entities }: SearchIndex, count: number): readonly EntityEntry[] {
  return entities.toSorted((a, b) => b.sentences - a.sentences).slice(0, count)
}
