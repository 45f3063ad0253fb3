import type { Span } from '../dataset/dataset.ts'

const MARK = /^\p{M}/u

/** The words a span covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether a span is inside a text of this length and not empty. */
export function fits(span: Span, length: number): boolean {
  return span.start >= 0 && span.start < span.end && span.end <= length
}

/** Whether `inner` is entirely inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Of spans in order that do not overlap, such as a document's sentences, those that a span touches. */
export function spansTouching<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < spans.length && (spans[last]?.start ?? end) < end) last += 1
  return spans.slice(low, last)
}

/**
 * Whether an offset splits a character: between the halves of a surrogate pair, or between a letter and its combining marks
 * (the vowel signs of Arabic).
 */
export function splitsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  if (before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff) return true
  return MARK.test(text.slice(offset, offset + 2))
}
