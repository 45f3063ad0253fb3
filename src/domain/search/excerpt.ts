import type { Span } from '../dataset/dataset.ts'
import { sliceOf } from '../text/spans.ts'

/** The maximum number of characters before the first match. */
const BEFORE = 56
/** The number of characters that are visible at once. */
const VISIBLE = 100

/** The match from which the visible part contains the most different matches. */
function mostTelling(text: string, matches: readonly Span[]): Span | undefined {
  let [best, most] = [matches[0], 0]
  for (const match of matches) {
    const seen = matches.filter(({ start, end }) => start >= match.start && end <= match.start + VISIBLE)
    const different = new Set(seen.map((one) => sliceOf(text, one))).size
    if (different > most) [best, most] = [match, different]
  }
  return best
}

/**
 * The part of a text that shows its matches: from a word shortly before them to the end of the text, or the whole text if they are
 * near its beginning.
 */
export function excerptAround(text: string, matches: readonly Span[]): Span {
  const first = mostTelling(text, matches)?.start ?? 0
  if (first <= BEFORE) return { start: 0, end: text.length }
  const space = text.indexOf(' ', first - BEFORE / 2)
  return { start: space === -1 || space >= first ? first : space + 1, end: text.length }
}
