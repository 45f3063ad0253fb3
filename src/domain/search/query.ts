import type { ExpandedWord } from './expand.ts'
import { expand, MATCH_GRADE } from './expand.ts'
import { fold } from './words/fold.ts'
import { beginningWith } from './lexicon.ts'
import type { NamedEntity } from './named.ts'
import { namedEntities, withoutChance } from './named.ts'
import type { SearchIndex } from './searchIndex.ts'
import { isAskedFor, isBetweenWord, isNumberWord, isQuestionWord, isStopWord } from './words/stopWords.ts'
import { wordsOf } from './words/words.ts'

/** Further words of a query are ignored. */
const MOST_WORDS = 40

/** The s of "China's", which is not part of the name. */
const POSSESSIVE = /(?<=\p{L})['’]s(?!\p{L})/giu

/** A longer word in capitals is an ordinary one: "TUKREY". */
const LONGEST_ABBREVIATION = 5

const LATIN_ARTICLE = /^[ae]l$/

/** The folded words of a query; none if it has no letters or digits. */
export const queryWords = (query: string): readonly string[] =>
  wordsOf(fold(query.replace(POSSESSIVE, '')))
    .slice(0, MOST_WORDS)
    .map(({ text }) => text)

/** A word of a query with its weight: rare words weigh more. */
export interface WeightedWord extends ExpandedWord {
  readonly weight: number
}

/** A query as the search understands it. */
export interface Query {
  /** All of its words, folded. */
  readonly folded: string
  /** What was typed, folded as texts are, with the s of "China's". */
  readonly verbatim: string
  /**
   * The forms of the query that a text may begin with or contain: the whole query, without stop words, and without unknown
   * words.
   */
  readonly forms: readonly string[]
  /** The words that are searched for, without stop words, unless there are no others. */
  readonly wanted: readonly WeightedWord[]
  /** Words that do not occur in the dataset, not even in another spelling. */
  readonly missing: readonly string[]
  readonly named: readonly NamedEntity[]
  /** Whether the query is a question (who, what) rather than words of a text. */
  readonly isQuestion: boolean
  /** Whether it asks how many, or has a number. */
  readonly asksNumber: boolean
  /** The words outside names, including stop words. */
  readonly rest: readonly string[]
}

const isKnown = (wanted: ExpandedWord | undefined) => wanted?.fit.some((value) => value > 0) === true

function withWeight(wanted: ExpandedWord): WeightedWord {
  let found = 0
  for (const value of wanted.fit) if (value > 0) found += 1
  const rarity = Math.log(1 + wanted.fit.length / (1 + found))
  // "Relations" occurs in many questions about two entities and says little about what is asked.
  return { ...wanted, weight: isBetweenWord(wanted.text) ? rarity / 4 : rarity }
}

/** Two words that are written as one in the texts: L 39 for L39. */
function joinedCodes(index: SearchIndex, words: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const code = `${last ?? ''}${word}`
    const isCode = last !== undefined && /^\D{1,3}$/u.test(last) && /^\d/.test(word)
    if (isCode && expand(index, code).fit.some((value) => value > 0)) joined[joined.length - 1] = code
    else joined.push(word)
  }
  return joined
}

/** Arabic names in Latin letters are written with and without their article, which says nothing before an unknown spelling. */
function withoutArticles(index: SearchIndex, words: readonly string[]): readonly string[] {
  return words.filter((word, at) => {
    const next = words[at + 1]
    return next === undefined || !LATIN_ARTICLE.test(word) || !expand(index, next).approximate
  })
}

/**
 * Lets the names of entities and relations that have another name of this one match too: the Chinese arsenal for "China arsenal". A
 * sentence has the word itself, or is none that was asked for.
 */
function matchOtherNames({ entities, relations, lexicon }: SearchIndex, { fit }: ExpandedWord, entity: number): void {
  for (const { bare } of entities[entity]?.names ?? []) {
    if (bare.includes(' ')) continue
    const { from } = beginningWith(lexicon, bare)
    if (lexicon.terms[from] !== bare) continue
    for (const record of lexicon.records[from] ?? []) {
      if (record >= entities.length + relations.length) break
      const grade = record < entities.length ? MATCH_GRADE.stem : MATCH_GRADE.like
      if ((fit[record] ?? MATCH_GRADE.none) < grade) fit[record] = grade
    }
  }
}

/** Reads a query. `null` if it has no letters or digits. */
export function readQuery(index: SearchIndex, query: string): Query | null {
  const typed = joinedCodes(index, queryWords(query))
  if (typed.length === 0) return null
  const raw = query.trim().split(/\s+/)
  const isInCapitals = (at: number) => raw.length === typed.length && /^\p{Lu}{2,}$/u.test(raw[at] ?? '')
  const isAbbreviation = (word: string) => word.length <= LONGEST_ABBREVIATION && isInCapitals(typed.indexOf(word))
  const told = typed.filter((word, at) => isInCapitals(at) || (!isStopWord(word) && !isAskedFor(word, typed[at - 1])))
  const content = withoutArticles(index, told.length > 0 ? told : typed)
  const unique = [...new Set(content)]
  const all = unique.map((word) =>
    withWeight(expand(index, word, { isOneOfSeveral: unique.length > 1, isAbbreviation: isAbbreviation(word) })),
  )
  const byText = new Map(all.map((one) => [one.text, one]))
  const found = namedEntities(index, typed, (word) => byText.get(word), isInCapitals)
  const named = withoutChance(index, typed, found)
  for (const { entity, from, to } of named) {
    const word = to - from === 1 ? byText.get(typed[from] ?? '') : undefined
    if (word !== undefined) matchOtherNames(index, word, entity)
  }
  const isNamed = (at: number) => named.some(({ from, to }) => at >= from && at < to)
  return {
    folded: typed.join(' '),
    verbatim: fold(query).trim(),
    forms: [
      ...new Set([typed, content, content.filter((word) => isKnown(byText.get(word)))].map((some) => some.join(' '))),
    ].filter(Boolean),
    wanted: all.filter(isKnown),
    missing: all.filter((one) => !isKnown(one) && !isBetweenWord(one.text)).map(({ text }) => text),
    named,
    isQuestion: typed.length > 1 && typed.some(isQuestionWord),
    asksNumber: typed.some((word) => isNumberWord(word) || /^\d+$/.test(word)),
    rest: typed.filter((_, at) => !isNamed(at)),
  }
}
