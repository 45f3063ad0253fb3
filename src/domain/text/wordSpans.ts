import type { Span } from '../dataset/dataset.ts'

/** The words of a part of a text, in order, as Unicode and the language divide them; offsets count from the start of the text. */
export function wordSpans(text: string, within: Span, language: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return [...segmenter.segment(text.slice(within.start, within.end))].flatMap(({ index, segment, isWordLike }) =>
    isWordLike === true ? [{ start: within.start + index, end: within.start + index + segment.length }] : [],
  )
}

/** The whole words that a range touches, from the start of the first to the end of the last; `undefined` if it touches none. */
export function wholeWords(words: readonly Span[], { start, end }: Span): Span | undefined {
  const touched = words.filter((word) => word.start < end && start < word.end)
  const [first, last] = [touched[0], touched.at(-1)]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}

/** The particles that Arabic writes onto the front of a word. */
const PARTICLES = /^[وف]?[بكل]?(?:ال|لل)?$/u
const POSSESSIVE = /['’]s?$/u

/**
 * The part of the chosen words that is one of the names: without particles of Arabic before it and the possessive ending of
 * English after it. All of them if none of that is a name.
 */
export function nameWithin(text: string, chosen: Span, names: ReadonlySet<string>): Span {
  const words = text.slice(chosen.start, chosen.end)
  for (let from = 0; from < words.length && PARTICLES.test(words.slice(0, from)); from += 1) {
    for (const name of [words.slice(from), words.slice(from).replace(POSSESSIVE, '')]) {
      if (names.has(name)) return { start: chosen.start + from, end: chosen.start + from + name.length }
    }
  }
  return chosen
}
