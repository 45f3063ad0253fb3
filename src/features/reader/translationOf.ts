import type { Document, Sentence } from '../../domain/dataset/dataset.ts'
import { translatedEvidence } from '../../domain/evidence/evidenceText.ts'
import type { Language } from '../../domain/language/languages.ts'

export interface Translated {
  readonly text: string
  readonly language: string
}

/** The translation of a sentence in the user's language, otherwise in English, otherwise in any other language. */
export function translationOf(document: Document, sentence: Sentence, language: Language): Translated | undefined {
  const others = document.sentences.flatMap(({ translations }) => Object.keys(translations ?? {}))
  for (const into of new Set([language, 'en', ...others])) {
    if (into === document.language) continue
    const text = translatedEvidence(document, sentence, into)
    if (text !== undefined && text !== '') return { text, language: into }
  }
  return undefined
}
