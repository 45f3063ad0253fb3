import { QUALITY } from './ranking/coverage.ts'
import type { GradedResults } from './ranking/findEntities.ts'
import { findEntities } from './ranking/findEntities.ts'
import { isForNamesOnly, MATCH_GRADE } from './expand.ts'
import { findRelations } from './ranking/findRelations.ts'
import type { GradedSentences } from './ranking/findSentences.ts'
import { findSentences } from './ranking/findSentences.ts'
import type { Matcher } from './matches.ts'
import { withoutPlaces } from './named.ts'
import type { Query } from './query.ts'
import { readQuery } from './query.ts'
import type { RankedResults } from './ranking/rank.ts'
import type { RelationEntry } from './relationEntries.ts'
import type { EntityEntry, SearchIndex, SentenceEntry } from './searchIndex.ts'
import { isStranger } from './stranger.ts'
import { isBetweenWord } from './words/stopWords.ts'

/** The kinds of results. `between` is everything between two entities: their sentences and their chain. */
export const RESULT_KINDS = ['between', 'entities', 'relations', 'sentences'] as const
export type ResultKind = (typeof RESULT_KINDS)[number]

/** Two entities that a query names. */
export interface NamedPair {
  /** In the order of the query. */
  readonly ends: readonly [EntityEntry, EntityEntry]
  /** The number of distinct sentences that relate the two; 0 if none does. */
  readonly sentences: number
}

export interface SearchResults {
  /** The folded words of the query, as searched. */
  readonly folded: string
  /** The kinds, sorted by their best result. */
  readonly order: readonly ResultKind[]
  /** The words that every sentence in the results has. */
  readonly matchers: readonly Matcher[]
  /** All words that are marked in results. */
  readonly marked: readonly Matcher[]
  /** Query words with no exact match; their results are approximate. */
  readonly approximate: readonly string[]
  /** Query words that do not occur in the dataset and were ignored. */
  readonly missing: readonly string[]
  readonly between: NamedPair | null
  readonly entities: RankedResults<EntityEntry>
  readonly relations: RankedResults<RelationEntry>
  readonly sentences: RankedResults<SentenceEntry>
}

/** The maximum number of results of each kind. */
export interface ResultLimits {
  readonly entities: number
  readonly relations: number
  readonly sentences: number
}

const NOTHING = { total: 0, best: [] }
const NO_STATEMENTS = { ...NOTHING, fit: 0, quality: 0 }
const NO_SENTENCES = { ...NOTHING, words: [], isTyped: false, quality: 0 }
const NO_RESULTS: SearchResults = {
  folded: '',
  order: RESULT_KINDS,
  matchers: [],
  marked: [],
  approximate: [],
  missing: [],
  between: null,
  entities: NOTHING,
  relations: NOTHING,
  sentences: NOTHING,
}

/** The two entities that a query is about, if it is about exactly two. */
function findBetween({ entities, relations, statedIn }: SearchIndex, { named }: Query): NamedPair | null {
  const all = named.flatMap(({ entity }) => entities[entity] ?? [])
  // Where two stand together is no third: «داعش والقاعدة في الساحل».
  const [one, other, third] = all.length > 2 ? withoutPlaces(all) : all
  if (one === undefined || other === undefined || third !== undefined) return null
  const ids = new Set([one.entity.id, other.entity.id])
  const stated = relations.flatMap(({ relation: { source, target } }, at) =>
    source !== target && ids.has(source) && ids.has(target) ? (statedIn[at] ?? []) : [],
  )
  return { ends: [one, other], sentences: new Set(stated).size }
}

/**
 * Whether the best relation joins everybody whom the query names, has all its other words, and is stated by the best sentence: it leads
 * to that sentence, and says what of it was asked for.
 */
function isStatedIn(
  { entities, relations, sentences, statedIn }: SearchIndex,
  { named }: Query,
  { fit, best: [entry] }: Pick<GradedResults<RelationEntry>, 'fit' | 'best'>,
  { words, isTyped, best: [sentence] }: Pick<GradedSentences, 'words' | 'isTyped' | 'best'>,
): boolean {
  // A sentence that was typed is looked for itself.
  if (isTyped) return false
  if (fit < MATCH_GRADE.stem * words.length || entry === undefined || sentence === undefined) return false
  const { source, target } = entry.relation
  const ids = named.map(({ entity }) => entities[entity]?.entity.id)
  const isJoined = ids.length > 0 && ids.every((id) => id === source || id === target)
  return isJoined && statedIn[relations.indexOf(entry)]?.includes(sentences.indexOf(sentence)) === true
}

function qualityOfEntities(
  { isQuestion, wanted }: Query,
  { quality, fit }: GradedResults<EntityEntry>,
  relations: Pick<GradedResults<RelationEntry>, 'fit'>,
  sentences: GradedSentences,
): number {
  // A name with the words in the same form ranks before a statement.
  if (quality === QUALITY.formInName && fit >= relations.fit && !isQuestion) return QUALITY.inName
  // Who is named in a question is no answer to it, if a sentence has all that is asked.
  const isAnswered = isQuestion && fit === 0 && sentences.words.length === wanted.length && sentences.total > 0
  return isAnswered ? Math.min(quality, sentences.quality - 1) : quality
}

/** Searches a dataset. The results are separated by kind, best first, in a stable order. */
export function search(index: SearchIndex, typed: string, limits: ResultLimits): SearchResults {
  const query = readQuery(index, typed)
  if (query === null) return NO_RESULTS
  const { folded, wanted, missing, rest } = query
  if (wanted.length === 0) return { ...NO_RESULTS, folded, missing }
  // What people see of a name that is not there is what is missing, not who shares a word with it.
  if (isStranger(index, query)) return { ...NO_RESULTS, folded, missing: folded.split(' ') }
  const between = findBetween(index, query)
  const asksNothingElse = rest.every((word) => isBetweenWord(word) || missing.includes(word))
  const entities = findEntities(index, query, limits.entities)
  const namesOnly = isForNamesOnly(index, folded)
  const relations = namesOnly ? NO_STATEMENTS : findRelations(index, query, limits.relations)
  const sentences = namesOnly ? NO_SENTENCES : findSentences(index, query, limits.sentences)
  // What two who are named have to do with each other is nearer to the question than each of them.
  const amongOthers =
    between !== null && between.sentences > 0 && entities.fit === 0
      ? Math.max(QUALITY.twoNamesAmongOthers, entities.quality + 1)
      : QUALITY.twoNamesAmongOthers
  const quality: Readonly<Record<ResultKind, number>> = {
    between: between === null ? 0 : asksNothingElse ? QUALITY.twoNames : amongOthers,
    entities: qualityOfEntities(query, entities, relations, sentences),
    relations: isStatedIn(index, query, relations, sentences)
      ? Math.max(relations.quality, sentences.quality + 1)
      : relations.quality,
    sentences: sentences.quality,
  }
  return {
    folded,
    order: RESULT_KINDS.toSorted((a, b) => quality[b] - quality[a]),
    matchers: sentences.words,
    marked: wanted,
    approximate: wanted.filter(({ approximate }) => approximate).map(({ text }) => text),
    missing,
    between,
    entities,
    relations,
    sentences,
  }
}

/** The entities with the most sentences, as suggestions for a search. */
export function mostDocumented({ entities }: SearchIndex, count: number): readonly EntityEntry[] {
  return entities.toSorted((a, b) => b.sentences - a.sentences).slice(0, count)
}
