import { editDistance, closest } from '../../domain/dataset/nearest.ts'
import type { Span } from '../../domain/dataset/dataset.ts'
import { placesOf, readQuote } from '../../domain/text/quotePlaces.ts'
import type { Located, Problems } from '../read/sourcePlace.ts'

/** Finds a quote in a text; its number means one of several places. Reports a problem and returns nothing if it is missing or ambiguous. */
export function locateQuote(quote: Located, text: string, problems: Problems): Span | undefined {
  const read = readQuote(quote.value)
  const { words, number: wanted } = read
  const places = placesOf(read, text)
  const [first] = places
  if (first === undefined) {
    problems.add('quote-absent', quote.at, { quote: words, nearest: nearestWords(words, text) })
    return undefined
  }
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
