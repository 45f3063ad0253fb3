import type { MarkedEnd, MarkedWords, Span } from '../dataset/dataset.ts'

export const MARKED_PARTS = ['subject', 'object', 'trigger'] as const
export type MarkedPart = (typeof MARKED_PARTS)[number]

/** The role of marked words in the relation that they state. */
export interface MarkedSpan extends MarkedEnd {
  readonly name: MarkedPart
}

/** The marked words of a piece of evidence or of its translation, as a list of spans. */
export function markedSpans(marks: MarkedWords): readonly MarkedSpan[] {
  return MARKED_PARTS.flatMap((name) => {
    const mark = marks[name]
    return mark === undefined ? [] : [{ ...mark, name }]
  })
}

/** A part of a text with the same marked words throughout. */
export interface Segment<M> extends Span {
  readonly marks: readonly M[]
}

/**
 * Splits a span where marked words begin and end. The segments cover the span without gaps, and each names all its marks. Marks
 * may overlap, nest, and extend beyond the span.
 */
export function segmentsOf<M extends Span>(span: Span, marks: readonly M[]): readonly Segment<M>[] {
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of marks) {
    for (const cut of [start, end]) if (cut > span.start && cut < span.end) cuts.add(cut)
  }
  const offsets = [...cuts].sort((a, b) => a - b)
  return offsets.slice(1).map((end, i) => {
    const start = offsets[i] ?? span.start
    return { start, end, marks: marks.filter((mark) => mark.start < end && mark.end > start) }
  })
}
