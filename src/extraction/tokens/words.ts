import type { Span } from '../../domain/dataset/dataset.ts'

/** A word of a text, a number or the possessive ending 's. Punctuation stands between words. */
export interface Word extends Span {
  readonly text: string
  /** What lexica are asked for: Arabic without vowel signs, tatweel and hamza on alef; Latin as it stands. */
  readonly key: string
  /** What stands between the previous word and this one: white space and punctuation. */
  readonly before: string
  readonly script: 'arabic' | 'latin' | 'number'
}

const WORD =
  /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?|\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u0640]*|\p{L}[\p{L}\p{M}]*/gu
const NOT_IN_KEY = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu
const ALEF = /[أإآٱ]/g
const ARABIC = /\p{Script=Arabic}/u
const DIGIT = /^\p{Nd}/u

/** The key of an Arabic word, under which lexica list it. */
export function arabicKey(text: string): string {
  return text.normalize('NFC').replace(NOT_IN_KEY, '').replace(ALEF, 'ا')
}

/** Splits a text into words, in order; offsets count from the start of `text` plus `offset`. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const start = index + offset
    if (found === 's' && /['’]/.test(text[index - 1] ?? '')) {
      const possessive = text.slice(index - 1, index + 1)
      words.push({ start: start - 1, end: start + 1, text: possessive, key: "'s", before: '', script: 'latin' })
      end = index + 1
      continue
    }
    const script = DIGIT.test(found) ? 'number' : ARABIC.test(found) ? 'arabic' : 'latin'
    words.push({
      start,
      end: start + found.length,
      text: found,
      key: script === 'arabic' ? arabicKey(found) : found,
      before: text.slice(end, index),
      script,
    })
    end = index + found.length
  }
  return words
}

/** The keys of a name or of a phrase, as `wordsOf` would find them in a text. */
export function keysOf(phrase: string): string[] {
  return wordsOf(phrase).map(({ key }) => key)
}
