import type { Document, Evidence } from '../dataset/dataset.ts'
import { sliceOf } from '../text/spans.ts'

/** How well something is documented, with what only repeats counted apart. */
export interface Documentation {
  /** Different sentences: one that is printed again, in the same article or another, counts once. */
  readonly sentences: number
  /** Pieces of evidence whose words stand in an earlier one. */
  readonly copies: number
  readonly documents: number
  readonly publishers: number
}

/** The words of a piece of evidence, by which a copy is told: spaces and line ends do not matter. */
export const wordsOf = (evidence: Evidence, documents: ReadonlyMap<string, Document>) =>
  sliceOf(documents.get(evidence.document)?.text ?? '', evidence)
    .trim()
    .replace(/\s+/g, ' ')

/** The piece of evidence that first has each one's words; `undefined` where it is that itself. */
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

/** Counts sentences, documents and publishers; none of them is ever a sum that hides copies. */
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
