import type { Document, Evidence } from '../dataset/dataset.ts'
import { sliceOf } from '../text/spans.ts'

/** How well something is documented, with copies counted separately. */
export interface Documentation {
  /** The number of different sentences: a sentence that is printed again, in any article, counts once. */
  readonly sentences: number
  /** The number of pieces of evidence that repeat the words of an earlier one. */
  readonly copies: number
  readonly documents: number
  readonly publishers: number
}

/** The words of a piece of evidence, normalised so that copies are recognised despite spaces and line breaks. */
export const wordsOf = (evidence: Evidence, documents: ReadonlyMap<string, Document>) =>
  sliceOf(documents.get(evidence.document)?.text ?? '', evidence)
    .trim()
    .replace(/\s+/g, ' ')

/** For each piece of evidence, the first one with the same words; `undefined` if it is the first itself. */
export function originals(
  evidence: readonly Evidence[],
  documents: ReadonlyMap<string, Document>,
): readonly (Evidence | undefined)[] {
  const first = new Map<string, Evidence>()
  return evidence.map((one) => {
    const key = wordsOf(one, documents)
    const original = first.get(key)
    if (original === undefined) first.set(key, one)
    return original
  })
}

/** Counts sentences, documents and publishers, with copies kept apart. */
export function documentationOf(
  evidence: readonly Evidence[],
  documents: ReadonlyMap<string, Document>,
): Documentation {
  const copies = originals(evidence, documents).filter((original) => original !== undefined).length
  return {
    sentences: evidence.length - copies,
    copies,
    documents: new Set(evidence.map(({ document }) => document)).size,
    publishers: new Set(evidence.map(({ document }) => documents.get(document)?.publisher)).size,
  }
}
