import type { Span } from '../dataset/dataset.ts'
import type { ExpandedWord } from './expand.ts'
import type { Folded } from './words/fold.ts'
import { foldWithOffsets, unfold } from './words/fold.ts'
import type { Word } from './words/words.ts'
import { coresOf, withoutArticle, wordsOf } from './words/words.ts'

/** The forms of a query's word that are marked in a text. */
export type Matcher = Pick<ExpandedWord, 'beginnings' | 'words'>

/** A cache, because the visible texts are searched again at every keystroke. */
const seen = new Map<string, { readonly folded: Folded; readonly words: readonly Word[] }>()
const MOST_SEEN = 400

function look(text: string) {
  const before = seen.get(text)
  if (before !== undefined) return before
  const folded = foldWithOffsets(text)
  const looked = { folded, words: wordsOf(folded.text) }
  if (seen.size >= MOST_SEEN) seen.clear()
  seen.set(text, looked)
  return looked
}

/** The part of a word that matches a query's word, without attached particles. */
function partOf(
  word: string,
  { beginnings, words }: Matcher,
): { readonly back: number; readonly length: number } | null {
  const forms = [word, ...coresOf(word)]
  for (const form of forms) {
    const beginning = beginnings.find((one) => form.startsWith(one))
    if (beginning !== undefined) return { back: form.length, length: beginning.length }
  }
  const whole = forms.find((form) => words.has(form))
  return whole === undefined ? null : { back: whole.length, length: whole.length }
}

/** The ranges of the original text that match the words of a query, in order and without overlaps. */
export function matchesIn(text: string, matchers: readonly Matcher[]): readonly Span[] {
  if (matchers.length === 0) return []
  const { folded, words } = look(text)
  const spans: Span[] = []
  for (const word of words) {
    let longest: Span | undefined
    for (const matcher of matchers) {
      const part = partOf(word.text, matcher)
      if (part === null) continue
      const start = word.end - part.back
      const span = { start, end: start + part.length }
      if (longest === undefined || span.end - span.start > longest.end - longest.start) longest = span
    }
    if (longest !== undefined) spans.push(unfold(folded, longest))
  }
  return spans
}

/** The number of a query's words that occur in a text. */
export function countMatched(text: string, matchers: readonly Matcher[]): number {
  const { words } = look(text)
  return matchers.filter((matcher) => words.some((word) => partOf(word.text, matcher) !== null)).length
}

/** The words of a query as typed, for texts outside the index. */
export function matchersOf(words: readonly string[]): readonly Matcher[] {
  return words.map((word) => ({ beginnings: [word, withoutArticle(word)], words: new Set() }))
}
