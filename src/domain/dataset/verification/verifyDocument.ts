import type { Document, Sentence, Span } from '../dataset.ts'
import { fits, sliceOf, splitsCharacter } from '../../text/spans.ts'
import type { Verification } from './verification.ts'

/** Checks a document's source, and that its sentences cover its text exactly once. */
export function verifyDocument(document: Document, path: string, verification: Verification): void {
  const { claim, require, report, sources } = verification
  const { text, source, sentences } = document
  claim('document', document.id, `${path}.id`)
  require(source.file, sources, 'unknown-source', `${path}.source.file`)
  if (source.end - source.start !== text.length) {
    report('source-length', `${path}.source`, {
      id: document.id,
      length: text.length,
      range: source.end - source.start,
    })
  }
  const byId = new Map(sentences.map((sentence, index) => [sentence.id, { sentence, index }]))
  let end = 0
  let isOrdered = true
  sentences.forEach((sentence, index) => {
    const at = `${path}.sentences[${index}]`
    claim('sentence', sentence.id, `${at}.id`)
    const isInside = verifyRange(sentence, text, at, verification)
    isOrdered &&= isInside && sentence.start >= end
    if (!isInside) return
    if (sentence.start < end)
      report('sentences-overlap', `${at}.start`, { id: sentence.id, start: sentence.start, end })
    verifyCovered(text, end, sentence.start, at, verification)
    end = Math.max(end, sentence.end)
    verifyRepetition(sentence, index, text, byId, at, verification)
  })
  verifyCovered(text, end, text.length, `${path}.sentences`, verification)
  if (isOrdered) verification.ordered.add(document)
}

/** Checks that a span is inside the text and does not split a character. Returns whether it is inside. */
export function verifyRange(span: Span, text: string, path: string, { report }: Verification): boolean {
  const { start, end } = span
  if (!fits(span, text.length)) {
    report('range-outside', `${path}.start`, { start, end, length: text.length })
    return false
  }
  for (const name of ['start', 'end'] as const) {
    const offset = span[name]
    if (splitsCharacter(text, offset)) {
      report('range-splits', `${path}.${name}`, {
        offset,
        words: text.slice(Math.max(0, offset - 8), offset + 8).trim(),
      })
    }
  }
  return true
}

function verifyCovered(text: string, from: number, to: number, path: string, { report }: Verification): void {
  const words = text.slice(from, to).trim()
  if (words !== '') report('text-uncovered', path, { words: words.slice(0, 60) })
}

function verifyRepetition(
  sentence: Sentence,
  index: number,
  text: string,
  byId: ReadonlyMap<string, { sentence: Sentence; index: number }>,
  path: string,
  { require, report }: Verification,
): void {
  const first = sentence.duplicateOf
  if (first === undefined || !require(first, byId, 'unknown-sentence', `${path}.duplicateOf`)) return
  const original = byId.get(first)
  if (original === undefined) return
  if (sliceOf(text, original.sentence) !== sliceOf(text, sentence)) {
    report('duplicate-differs', `${path}.duplicateOf`, { id: sentence.id, first })
  } else if (original.index >= index || original.sentence.duplicateOf !== undefined) {
    report('duplicate-order', `${path}.duplicateOf`, { id: sentence.id, first })
  }
}
