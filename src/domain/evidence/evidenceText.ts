import { spansTouching } from '../text/spans.ts'
import type { Document, LanguageTag, Sentence, Span } from '../dataset/dataset.ts'

/** The sentences a span touches, in order. */
export function sentencesOf(document: Document, span: Span): readonly Sentence[] {
  return spansTouching(document.sentences, span)
}

/** A sentence's translation; a repeated sentence has that of the first. */
function translationOf(document: Document, sentence: Sentence, language: LanguageTag): string | undefined {
  const own = sentence.translations?.[language]
  if (own !== undefined || sentence.duplicateOf === undefined) return own
  return document.sentences.find((one) => one.id === sentence.duplicateOf)?.translations?.[language]
}

/**
 * The text that translation marks refer to: the translations of the evidence's sentences, joined by one space. `undefined` if one
 * is missing.
 */
export function translatedEvidence(document: Document, span: Span, language: LanguageTag): string | undefined {
  const parts = sentencesOf(document, span).map((sentence) => translationOf(document, sentence, language))
  return parts.includes(undefined) ? undefined : parts.join(' ')
}
