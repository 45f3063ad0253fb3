import { editDistance, closest } from '../../domain/dataset/nearest.ts'
import type { Span } from '../../domain/dataset/dataset.ts'
import type { Located, Problems } from '../read/sourcePlace.ts'

/** Arabic particles that are attached to the next word: and, then, with, to, as. */
const PREFIXES = 'وفبلك'
const LETTER = /[\p{L}\p{M}\p{Nd}]/u
const NUMBERED = /^(.+)#([1-9]\d*)$/su

/** Finds a quote in a text; `#2` at its end means its second occurrence. Reports a problem and returns nothing if it is missing or ambiguous. */
export function locateQuote(quote: Located, text: string, problems: Problems): Span | undefined {
  const numbered = NUMBERED.exec(quote.value)
  const words = numbered?.[1] ?? quote.value
  const places = occurrences(words, text)
  const [first] = places
  if (first === undefined) {
    problems.add('quote-absent', quote.at, { quote: words, nearest: nearestWords(words, text) })
    return undefined
  }
  const wanted = numbered === null ? undefined : Number(numbered[2])
  if (wanted === undefined && places.length > 1) {
    problems.add('quote-ambiguous', quote.at, {
      quote: words,
      count: places.length,
      shown: places.map((place, index) => `${words}#${index + 1} (…${around(text, place)}…)`).join(', '),
    })
    return undefined
  }
  const start = wanted === undefined ? first : places[wanted - 1]
  if (start === undefined) {
    problems.add('quote-number', quote.at, { quote: words, number: wanted ?? 1, count: places.length })
    return undefined
  }
  return { start, end: start + words.length }
}

/**
 * Finds a quote as whole words, except for prefixes such as و and ب: مالي does not match in المالية. If it is nowhere a whole
 * word, any occurrence counts, so that part of a word can be quoted too.
 */
function occurrences(words: string, text: string): number[] {
  const all: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) all.push(at)
  const whole = all.filter((at) => !LETTER.test(text[at + words.length] ?? ' ') && startsWord(words, text, at))
  return whole.length > 0 ? whole : all
}

function startsWord(words: string, text: string, at: number): boolean {
  if (!LETTER.test(words[0] ?? ' ')) return true
  let before = at - 1
  while (before >= 0 && PREFIXES.includes(text[before] ?? ' ')) before -= 1
  return !LETTER.test(text[before] ?? ' ')
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 12), at + 24).trim()
}

/** The words of a text that are most similar to a quote. */
export function nearestWords(words: string, text: string): string {
  const tokens = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const length = words.trim().split(/\s+/).length
  const windows: string[] = []
  for (const size of [length - 1, length, length + 1].filter((one) => one > 0)) {
    for (let from = 0; from + size <= tokens.length; from++) {
      windows.push(text.slice(tokens[from]?.start, tokens[from + size - 1]?.end))
    }
  }
  return closest(words, windows).nearest ?? '—'
}

/** The similarity of two texts, 0 to 1; long texts are compared by their beginnings. */
export function similarity(a: string, b: string): number {
  const [left, right] = [a.slice(0, 160), b.slice(0, 160)]
  return 1 - editDistance(left, right) / Math.max(1, left.length, right.length)
}
