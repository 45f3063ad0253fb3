import type { Span } from '../dataset/dataset.ts'
import { sliceOf } from './spans.ts'

/** Arabic particles that are attached to the next word: and, then, with, to, as. */
const PREFIXES = 'وفبلك'
const LETTER = /[\p{L}\p{M}\p{Nd}]/u
const NUMBERED = /^(.+)#([1-9]\d*)(\*?)$/su

/** A quote as annotations write it: its words and, where they stand at several places, which of these is meant. */
export interface NumberedQuote {
  readonly words: string
  readonly number?: number
  /** Whether places inside other words count too. */
  readonly isAnywhere: boolean
}

/** Reads `مالي`, `مالي#2` or `مالي#2*`. */
export function readQuote(written: string): NumberedQuote {
  const numbered = NUMBERED.exec(written)
  if (numbered === null) return { words: written, isAnywhere: false }
  return { words: numbered[1] ?? '', number: Number(numbered[2]), isAnywhere: numbered[3] === '*' }
}

/** Writes a quote of a span so that it leads back to the span. */
export function writeQuote(span: Span, text: string): string {
  const words = sliceOf(text, span)
  const places = placesOf({ words, isAnywhere: false }, text)
  const index = places.indexOf(span.start)
  if (index < 0) return `${words}#${placesOf({ words, isAnywhere: true }, text).indexOf(span.start) + 1}*`
  return places.length === 1 && !NUMBERED.test(words) ? words : `${words}#${index + 1}`
}

/**
 * The places of a quote as whole words, except for prefixes such as و and ب: مالي does not match in المالية. If it is nowhere a whole
 * word, or if it counts anywhere, all its places, so that part of a word can be quoted too.
 */
export function placesOf({ words, isAnywhere }: NumberedQuote, text: string): number[] {
  const all: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) all.push(at)
  if (isAnywhere) return all
  const whole = all.filter((at) => !LETTER.test(text[at + words.length] ?? ' ') && startsWord(words, text, at))
  return whole.length > 0 ? whole : all
}

function startsWord(words: string, text: string, at: number): boolean {
  if (!LETTER.test(words[0] ?? ' ')) return true
  let before = at - 1
  while (before >= 0 && PREFIXES.includes(text[before] ?? ' ')) before -= 1
  return !LETTER.test(text[before] ?? ' ')
}
