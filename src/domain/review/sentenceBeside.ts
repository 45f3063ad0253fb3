import type { Document, Sentence, Span } from '../dataset/dataset.ts'

/** The sentences that can be annotated: all but what belongs to the page, and those that repeat an earlier one. */
export const annotatable = ({ sentences }: Document): readonly Sentence[] =>
  sentences.filter(({ role, duplicateOf }) => role !== 'furniture' && duplicateOf === undefined)

/** The next sentence after a passage that can be annotated, or the one before it. */
export function sentenceBeside(document: Document, passage: Span, step: 1 | -1): Span | undefined {
  const all = annotatable(document)
  const found =
    step === 1 ? all.find(({ start }) => start >= passage.end) : all.findLast(({ end }) => end <= passage.start)
  return found && { start: found.start, end: found.end }
}
