import type { EndMark, Marks, Span } from '../dataset/dataset.ts'

export const MARK_NAMES = ['subject', 'object', 'trigger'] as const
export type MarkName = (typeof MARK_NAMES)[number]

/** What a range of words is to the relation that they say. */
export interface NamedMark extends EndMark {
  readonly name: MarkName
}

/** The marks of a piece of evidence or of its translation, as a list. */
export function marksIn(marks: Marks): readonly NamedMark[] {
  return MARK_NAMES.flatMap((name) => {
    const mark = marks[name]
    return mark === undefined ? [] : [{ ...mark, name }]
  })
}

/** A stretch of text that lies under the same marks from end to end. */
export interface Segment<M> extends Span {
  readonly marks: readonly M[]
}

/**
 * Cuts a span where marks begin and end: the segments tile it, so their texts joined are the span's text, and each names
 * every mark that it lies under. Marks may overlap, nest, and reach beyond the span.
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
