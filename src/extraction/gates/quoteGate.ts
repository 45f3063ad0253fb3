import type { Document } from '../../domain/dataset/dataset.ts'
import { sentencesOf } from '../../domain/evidence/evidenceText.ts'
import { fits, splitsCharacter } from '../../domain/text/spans.ts'
import type { Candidate, Finding, FindingCode } from './candidate.ts'

/** Invisible characters: two texts that look alike may differ in them. */
const HIDDEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u

/** First gate: the quote is at its offsets, letter for letter, and consists of whole sentences of the article itself. */
export function quoteGate({ quote, evidence }: Candidate, document: Document | undefined): Finding[] {
  if (document === undefined) return [refuse('unknown-document', evidence.document)]
  const { text } = document
  if (!Number.isInteger(evidence.start) || !Number.isInteger(evidence.end) || !fits(evidence, text.length))
    return [refuse('quote-outside', quote)]
  if (text.slice(evidence.start, evidence.end) !== quote) return [refuse('quote-differs', quote)]
  if (splitsCharacter(text, evidence.start) || splitsCharacter(text, evidence.end))
    return [refuse('quote-splits', quote)]
  const covered = sentencesOf(document, evidence)
  if (covered[0]?.start !== evidence.start || covered.at(-1)?.end !== evidence.end)
    return [refuse('quote-not-sentences', quote)]
  if (covered.some(({ role }) => role === 'furniture')) return [refuse('quote-furniture', quote)]
  const hidden = HIDDEN.exec(quote)
  return hidden === null ? [] : [{ ...refuse('quote-hidden-characters', quote), severity: 'flag' }]
}

function refuse(code: FindingCode, words: string): Finding {
  return { gate: 'quote', code, severity: 'refuse', words: words.slice(0, 80) }
}
