import type { Document, Span } from '../dataset/dataset.ts'
import { fits } from '../text/spans.ts'

/** Whether a span is valid evidence: inside its document's text, from the start of a sentence to the end of one. */
export function isAnchored({ text, sentences }: Document, span: Span): boolean {
  return (
    fits(span, text.length) &&
    sentences.some(({ start }) => start === span.start) &&
    sentences.some(({ end }) => end === span.end)
  )
}
