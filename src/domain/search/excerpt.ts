import type { Span } from '../dataset'

/** So much of a text may stand before its first match. */
const BEFORE = 56

/**
 * The part of a text that shows its first match without much reading: the whole text where the match stands near its
 * beginning, else from a word shortly before it to the end.
 */
export function excerptAround(text: string, matches: readonly Span[]): Span {
  const first = matches[0]?.start ?? 0
  if (first <= BEFORE) return { start: 0, end: text.length }
  const space = text.indexOf(' ', first - BEFORE / 2)
  return { start: space === -1 || space >= first ? first : space + 1, end: text.length }
}
