import type { Document, Sentence, SentenceRole, Span } from '../dataset/dataset.ts'
import { sentencesOf } from './evidenceText.ts'

/** The position of a sentence in its article, in the terms that a person would use to look it up. */
export interface Locator {
  readonly role: SentenceRole
  /** For body text: the paragraph and the sentence in it, both counted from 1. */
  readonly paragraph?: number
  readonly sentence?: number
}

const startsParagraph = (document: Document, sentence: Sentence, before: Sentence | undefined) =>
  before === undefined || document.text.slice(before.end, sentence.start).includes('\n')

/** The position of the first sentence that a span touches; `undefined` if it touches none. */
export function locate(document: Document, span: Span): Locator | undefined {
  const [first] = sentencesOf(document, span)
  if (first === undefined) return undefined
  if (first.role !== 'body') return { role: first.role }
  let paragraph = 0
  let sentence = 0
  let before: Sentence | undefined
  for (const one of document.sentences) {
    if (one.start > first.start) break
    if (one.role !== 'body') continue
    if (startsParagraph(document, one, before)) {
      paragraph += 1
      sentence = 0
    }
    sentence += 1
    before = one
  }
  return { role: 'body', paragraph, sentence }
}

/** The position of a span: the number of its first sentence, without counting furniture and repetitions. */
export function positionIn(document: Document, span: Span): { readonly at: number; readonly of: number } {
  const counted = document.sentences.filter(
    ({ role, duplicateOf }) => role !== 'furniture' && duplicateOf === undefined,
  )
  return { at: counted.filter(({ start }) => start < span.end).length, of: counted.length }
}
