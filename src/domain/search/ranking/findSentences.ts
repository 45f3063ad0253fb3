import { fitOf, gradeOf, LEAST_SHARE, QUALITY, shareOf } from './coverage.ts'
import { MATCH_GRADE } from '../expand.ts'
import type { GradedResults } from './findEntities.ts'
import type { Query, WeightedWord } from '../query.ts'
import { rankAll } from './rank.ts'
import type { SearchIndex, SentenceEntry } from '../searchIndex.ts'

/** Two adjacent words are in many sentences by chance: "president of Mali" asks for the president, not for a mention of him. */
const LEAST_QUOTE = 3

/** So many words that stand in a sentence one after the other were not put together by chance: the sentence itself is looked for. */
const LEAST_TYPED = 5

/** At most this many candidates are checked for adjacent words. */
const MOST_PHRASES = 2000

export interface GradedSentences extends Omit<GradedResults<SentenceEntry>, 'fit'> {
  /** The words that every result has: all of the query, or as many as the best sentence. */
  readonly words: readonly WeightedWord[]
  /** Whether the best sentence was typed or pasted. */
  readonly isTyped: boolean
}

/** The sentences with all words of a query; if there are none, those with the words that the best of them has. */
export function findSentences(index: SearchIndex, query: Query, limit: number): GradedSentences {
  const { sentences } = index
  const first = index.entities.length + index.relations.length
  const phrases = [query.verbatim, ...query.forms].filter((form) => form.includes(' '))
  const isPhrase = ({ folded }: SentenceEntry) => phrases.some((phrase) => folded.includes(phrase))
  const having = (words: readonly WeightedWord[]) => {
    let checked = 0
    return rankAll(sentences, limit, (entry, at) => {
      const fit = fitOf(words, first + at)
      if (fit === 0) return null
      checked += 1
      return { tier: checked <= MOST_PHRASES && isPhrase(entry) ? 0 : 1, fit, weight: 0 }
    })
  }
  const all = having(query.wanted)
  if (all.total > 0) {
    const [best] = all.best
    const isTyped = query.verbatim.split(' ').length >= LEAST_TYPED && best?.folded.includes(query.verbatim) === true
    const isQuote = query.wanted.length >= LEAST_QUOTE && !query.isQuestion && best !== undefined && isPhrase(best)
    const quality = isTyped ? QUALITY.typedSentence : isQuote ? QUALITY.sentencePhrase : QUALITY.sentence
    return { ...all, words: query.wanted, isTyped, quality: gradeOf(all, quality, query.wanted) }
  }
  let [best, most] = [-1, 0]
  sentences.forEach((_, at) => {
    const share = shareOf(query.wanted, first + at)
    if (share > most) [best, most] = [at, share]
  })
  const words = query.wanted.filter(({ fit }) => (fit[first + best] ?? MATCH_GRADE.none) !== MATCH_GRADE.none)
  // A single word of several is no answer.
  if (most < LEAST_SHARE || words.length < 2)
    return { total: 0, best: [], words: query.wanted, isTyped: false, quality: 0 }
  const some = having(words)
  return { ...some, words, isTyped: false, quality: gradeOf(some, QUALITY.sentenceOnly + QUALITY.part * most, words) }
}
