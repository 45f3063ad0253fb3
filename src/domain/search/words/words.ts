import type { Span } from '../../dataset/dataset.ts'

/** A stem that is shorter than this is not distinctive. */
const LEAST = 3

/** A word of a folded text, with its offset. */
export interface Word extends Span {
  readonly text: string
}

/** The words of a folded text. */
export function wordsOf(folded: string): readonly Word[] {
  const words: Word[] = []
  for (let start = 0; start < folded.length;) {
    const space = folded.indexOf(' ', start)
    const end = space === -1 ? folded.length : space
    if (end > start) words.push({ text: folded.slice(start, end), start, end })
    start = end + 1
  }
  return words
}

const isArabic = (word: string) => word >= 'ء' && word < '\u0700'

/**
 * The stems of an Arabic word without the particles written onto it: و ف, then ب ل ك, then the article, which after ل is لل.
 * The letters alone do not tell whether the ب of «بوركينا» is a particle, so every stem of at least three letters is returned.
 * Only the article is an almost certain prefix.
 */
export function coresOf(word: string): readonly string[] {
  if (!isArabic(word) || word.length <= LEAST) return []
  const cores: string[] = []
  const offer = (stem: string) => {
    if (stem.length < LEAST) return false
    cores.push(stem)
    return true
  }
  let rest = word
  if (/^[وف]/u.test(rest) && offer(rest.slice(1))) rest = rest.slice(1)
  if (rest.startsWith('لل')) {
    offer(rest.slice(2))
    return cores
  }
  if (/^[بلك]/u.test(rest) && offer(rest.slice(1))) rest = rest.slice(1)
  if (rest.startsWith('ال')) offer(rest.slice(2))
  return cores
}

/** An Arabic word without the و or ف of "and", however short the rest is; the word itself if it does not begin so. */
export const withoutAnd = (word: string): string => (/^[وف]..$/u.test(word) ? word.slice(1) : word)

const ARTICLE = /^(?:[وف]?[بكل]?ال|[وف]?لل)(?=.{3})/u

/** An Arabic word without its article and what precedes it; the word itself if it has no article. */
export function withoutArticle(word: string): string {
  return isArabic(word) ? word.replace(ARTICLE, '') : word
}

/** A folded text without the articles of its words. */
export const bareOf = (folded: string): string =>
  wordsOf(folded)
    .map(({ text }) => withoutArticle(text))
    .join(' ')
