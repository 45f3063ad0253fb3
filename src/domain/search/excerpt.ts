import type { Span } from '../dataset/dataset.ts'
import { sliceOf } from '../text/spans.ts'

/** So much of a text may stand before what is to be seen. */
const BEFORE = 56
/** So much of it is seen at a glance. */
const GLANCE = 100

/** The match from which a glance takes in the most different ones. */
function mostTelling(text: string, matches: readonly Span[]): Span | undefined {
  let [best, most] = [matches[0], 0]
  for (const match of matches) {
    const seen = matches.filter(({ start, end }) => start >= match.start && end <= match.start + GLANCE)
    const different = new Set(seen.map((one) => sliceOf(text, one))).size
    if (different > most) [best, most] = [match, different]
  }
  return best
}

/**
 * The part of a text that shows what was found in it without much reading: from a word shortly before the matches to the
 * end; the whole text where they stand near its beginning.
 */
export function excerptAround(text: string, matches: readonly Span[]): Span {
  const first = mostTelling(text, matches)?.start ?? 0
  if (first <= BEFORE) return { start: 0, end: text.length }
  const space = text.indexOf(' ', first - BEFORE / 2)
  return { start: space === -1 || space >= first ? first : space + 1, end: text.length }
}
