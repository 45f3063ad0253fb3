import { MATCH_GRADE } from '../expand.ts'
import type { WeightedWord } from '../query.ts'
import type { RankedResults } from './rank.ts'

/**
 * The sum of the match grades of a record, in `MATCH_GRADE`; 0 if a word is missing. Called for every record at every
 * keystroke.
 */
export function fitOf(wanted: readonly WeightedWord[], record: number): number {
  let sum = 0
  for (const { fit } of wanted) {
    const value = fit[record] ?? MATCH_GRADE.none
    if (value === MATCH_GRADE.none) return 0
    sum += value
  }
  return sum
}

/** The share of a query's words that a record has, by their weight; from 0 to 1. */
export function shareOf(wanted: readonly WeightedWord[], record: number): number {
  let [share, whole] = [0, 0]
  for (const { fit, weight } of wanted) {
    whole += weight
    if ((fit[record] ?? MATCH_GRADE.none) !== MATCH_GRADE.none) share += weight
  }
  return whole === 0 ? 0 : share / whole
}

/** A record with a smaller share of the query is not a result. */
export const LEAST_SHARE = 0.5

/** The tolerance when shares are compared. */
export const ROUNDING = 1e-9

/** The quality of a group of results, by its best result. Only the order of these numbers has a meaning. */
export const QUALITY = {
  twoNames: 110,
  ownName: 100,
  /** A sentence that was typed or pasted, whole or for the most part. */
  typedSentence: 99,
  beginsName: 95,
  wholeStatement: 97,
  statementPhrase: 94,
  sentencePhrase: 92,
  phraseInName: 93,
  inName: 90,
  statement: 88,
  /** Some of the words in another form. */
  formInName: 84,
  /** All words in the names of its ends. */
  statementOfNames: 82,
  statementInSentence: 80,
  sentence: 70,
  /** A relation of those who are named, when only its sentences have the other words. */
  namesInSentence: 69,
  /** Added to the share of the query, which counts `part`. */
  namedOnly: 40,
  statementOnly: 29,
  twoNamesAmongOthers: 45,
  sentenceOnly: 25,
  part: 40,
  /** The deduction for approximate matches, by spelling or sound. */
  approximate: 15,
} as const

/** The quality of results: 0 if there are none, and less if a word matches only approximately. */
export function gradeOf({ total }: RankedResults<unknown>, quality: number, wanted: readonly WeightedWord[]): number {
  if (total === 0) return 0
  return wanted.some(({ approximate }) => approximate) ? quality - QUALITY.approximate : quality
}
