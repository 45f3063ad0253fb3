import type { Wanted } from './expand'
import { FIT, expand } from './expand'
import { fold } from './fold'
import type { Matcher } from './matches'
import type { EntityEntry, RelationEntry, SearchIndex, SentenceEntry } from './searchIndex'
import { withoutArticle, wordsOf } from './words'

/** The best of what was found of one kind, and how much there is of it. */
export interface Found<T> {
  readonly total: number
  readonly best: readonly T[]
}

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

const bare = (folded: string) =>
  wordsOf(folded)
    .map(({ text }) => withoutArticle(text))
    .join(' ')

/** How a name answers to a query, from 0: it is the name, but for its article; it begins so; it has the words. */
function tierOfName(name: string, query: string, bareQuery: string): number {
  if (name === query) return 0
  const plain = bare(name)
  if (plain === bareQuery) return 1
  return name.startsWith(query) || plain.startsWith(bareQuery) ? 2 : 5
}

/** Labels before the forms in the text, and whole names before beginnings. */
function tierOfEntity({ names, short }: EntityEntry, query: string, bareQuery: string): number {
  let best = short.has(query) ? 1 : 8
  for (const { folded, language } of names) {
    const tier = tierOfName(folded, query, bareQuery)
    const forms = tier < 2 ? 3 : tier < 5 ? 4 : 6
    best = Math.min(best, language === null ? forms : tier)
  }
  return best
}

function tierOfText(text: string, query: string): number {
  if (text === query) return 0
  return text.startsWith(query) ? 1 : ` ${text} `.includes(` ${query} `) ? 2 : text.includes(query) ? 3 : 4
}

interface Ranked {
  readonly at: number
  readonly tier: number
  readonly fit: number
  readonly weight: number
}

/** The lower tier first, then the better fit, then the more evidence, then the dataset's order. */
const byRank = (a: Ranked, b: Ranked) => a.tier - b.tier || b.fit - a.fit || b.weight - a.weight || a.at - b.at

/** The records of one kind that have every word, by how well they have them. */
function candidates(wanted: readonly Wanted[], from: number, count: number): readonly { at: number; fit: number }[] {
  const found: { at: number; fit: number }[] = []
  for (let at = 0; at < count; at++) {
    let sum = 0
    for (const { fit } of wanted) {
      const value = fit[from + at] ?? 0
      if (value === FIT.none) {
        sum = 0
        break
      }
      sum += value
    }
    if (sum > 0) found.push({ at, fit: sum })
  }
  return found
}

function bestOf<T>(entries: readonly T[], ranked: Ranked[], limit: number): Found<T> {
  const best = ranked.sort(byRank).slice(0, limit)
  return { total: ranked.length, best: best.flatMap(({ at }) => entries[at] ?? []) }
}

function findEntities({ entities }: SearchIndex, wanted: readonly Wanted[], query: string, limit: number) {
  const bareQuery = bare(query)
  const ranked = candidates(wanted, 0, entities.length).flatMap(({ at, fit }) => {
    const entry = entities[at]
    return entry === undefined ? [] : { at, fit, tier: tierOfEntity(entry, query, bareQuery), weight: entry.sentences }
  })
  return bestOf(entities, ranked, limit)
}

function findRelations({ entities, relations }: SearchIndex, wanted: readonly Wanted[], query: string, limit: number) {
  const ranked = candidates(wanted, entities.length, relations.length).flatMap(({ at, fit }) => {
    const entry = relations[at]
    if (entry === undefined) return []
    const tier = Math.min(...entry.folded.map((text) => tierOfText(text, query)))
    return { at, fit, tier, weight: entry.relation.evidence.length }
  })
  return bestOf(relations, ranked, limit)
}

function findSentences(index: SearchIndex, wanted: readonly Wanted[], query: string, limit: number) {
  const { entities, relations, sentences } = index
  const found = candidates(wanted, entities.length + relations.length, sentences.length)
  const isPhrase = wanted.length > 1
  const ranked = found.map(({ at, fit }, i) => {
    const together = isPhrase && i < MOST_PHRASES && sentences[at]?.folded.includes(query) === true
    return { at, fit, tier: together ? 0 : 1, weight: 0 }
  })
  return bestOf(sentences, ranked, limit)
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
