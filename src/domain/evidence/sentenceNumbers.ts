import type { Document, Evidence } from '../dataset/dataset.ts'
import type { Steps } from '../collections/steps.ts'
import { sliceOf, spansTouching } from '../text/spans.ts'

/** A range of one document, such as a piece of evidence. */
export type DocumentRange = Pick<Evidence, 'document' | 'start' | 'end'>

/**
 * The numbers of the distinct sentences that a passage covers. A sentence and its copies, in any document, have the same number;
 * a document that is not in the dataset has no sentences.
 */
export type SentenceNumbers = (passage: DocumentRange) => readonly number[]

interface Numbered {
  readonly start: number
  readonly end: number
  readonly number: number
}

/** Two sentences with the same words are copies, whatever white space stands between the words. */
const wordsOf = (text: string) => text.trim().replace(/\s+/g, ' ')

/** The sentences of each document in order, with their numbers. A step is a document. */
function* numbered(documents: readonly Document[]): Steps<ReadonlyMap<string, readonly Numbered[]>> {
  const byWords = new Map<string, number>()
  const numberOf = (words: string) => {
    const known = byWords.get(words)
    if (known !== undefined) return known
    byWords.set(words, byWords.size)
    return byWords.size - 1
  }
  const found = new Map<string, readonly Numbered[]>()
  for (const { id, text, sentences } of documents) {
    const byId = new Map<string, number>()
    const ranges = sentences.map((sentence) => {
      const { duplicateOf, start, end } = sentence
      const copied = duplicateOf === undefined ? undefined : byId.get(duplicateOf)
      const number = copied ?? numberOf(wordsOf(sliceOf(text, sentence)))
      byId.set(sentence.id, number)
      return { start, end, number }
    })
    found.set(id, ranges)
    yield
  }
  return found
}

/**
 * Numbers the sentences of documents, and remembers what each passage covers, because the same evidence is counted everywhere. A step is
 * a document.
 */
export function* sentenceNumbersInSteps(documents: readonly Document[]): Steps<SentenceNumbers> {
  const sentencesOf = yield* numbered(documents)
  const remembered = new WeakMap<DocumentRange, readonly number[]>()
  return (passage) => {
    const before = remembered.get(passage)
    if (before !== undefined) return before
    const sentences = sentencesOf.get(passage.document) ?? []
    const found = [...new Set(spansTouching(sentences, passage).map(({ number }) => number))]
    remembered.set(passage, found)
    return found
  }
}
