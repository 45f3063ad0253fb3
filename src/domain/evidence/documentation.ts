import type { Evidence } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import type { Counting } from './countSentences.ts'
import { countSentences } from './countSentences.ts'

/** How well something is documented, with copies counted separately. */
export interface Documentation {
  /** The number of distinct sentences: a sentence that is printed again, in any article, counts once. */
  readonly sentences: number
  /** The number of pieces of evidence that repeat the words of an earlier one. */
  readonly copies: number
  readonly documents: number
  readonly publishers: number
}

/** For each piece of evidence, the first one with the same sentences; `undefined` if it is the first itself. */
export function originals(
  evidence: readonly Evidence[],
  { sentenceNumbers }: Counting,
): readonly (Evidence | undefined)[] {
  const first = new Map<string, Evidence>()
  return evidence.map((one) => {
    const key = sentenceNumbers(one).join(' ')
    const original = first.get(key)
    if (original === undefined) first.set(key, one)
    return original
  })
}

/** Counts sentences, documents and publishers, with copies kept apart. */
export function documentationOf(evidence: readonly Evidence[], lookup: Lookup): Documentation {
  return {
    sentences: countSentences(evidence, lookup),
    copies: originals(evidence, lookup).filter((original) => original !== undefined).length,
    documents: new Set(evidence.map(({ document }) => document)).size,
    publishers: new Set(evidence.map(({ document }) => lookup.document.get(document)?.publisher)).size,
  }
}
