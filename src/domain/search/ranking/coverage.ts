import { FIT } from '../expand.ts'
import type { Weighed } from '../query.ts'
import type { Found } from './rank.ts'

/** How much of a query a record has. */
export interface Coverage {
  /** The sum of how well it matches each word. */
  readonly fit: number
  /** The share of the query, by weight, from 0 to 1. */
  readonly share: number
  readonly isFull: boolean
}

/**
 * How much of a query something has.
 * @param fitOf how well it matches a word, one of `FIT`
 * @param worthOf what a match of the word counts for, from 0 to 1
 */
export function coverageOf(
  wanted: readonly Weighed[],
  fitOf: (word: Weighed) => number,
  worthOf: (word: Weighed) => number = () => 1,
): Coverage {
  let [fit, covered, whole, isFull] = [0, 0, 0, true]
  for (const word of wanted) {
    const value = fitOf(word)
    whole += word.weight
    if (value === FIT.none) isFull = false
    else {
      fit += value
      covered += word.weight * worthOf(word)
    }
  }
  return { fit, share: whole === 0 ? 0 : covered / whole, isFull }
}

/** Less than this share of a query is no result. */
export const LEAST_SHARE = 0.5

/** Shares differ by rounding. */
export const ALIKE = 1e-9

/** The names of a group of results by how good its best result is: points that only their order gives a meaning. */
export const QUALITY = {
  twoNames: 110,
  ownName: 100,
  beginsName: 95,
  wholeStatement: 97,
  statementPhrase: 94,
  sentencePhrase: 92,
  inName: 90,
  statement: 88,
  /** Some of the words in another form. */
  formInName: 84,
  statementInSentence: 80,
  sentence: 70,
  /** Added to the share of the query, which counts `part`. */
  namedOnly: 40,
  statementOnly: 29,
  twoNamesAmongOthers: 45,
  sentenceOnly: 25,
  part: 40,
  /** Taken off for what is only spelled or sounds alike. */
  approximate: 15,
} as const

/** The quality of results: 0 without any, and less where a word is only spelled or sounds alike. */
export function gradeOf({ total }: Found<unknown>, quality: number, wanted: readonly Weighed[]): number {
  if (total === 0) return 0
  return wanted.some(({ approximate }) => approximate) ? quality - QUALITY.approximate : quality
}
