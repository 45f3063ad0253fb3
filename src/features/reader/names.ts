import type { Document, Relation, Sentence } from '../../domain/dataset/dataset.ts'
import { translatedEvidence } from '../../domain/evidence/evidenceText.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Language } from '../../domain/language/languages.ts'

/** The ends of a relation and the phrase between them, in a language. */
export function relationNames(lookup: Lookup, relation: Relation, language: Language) {
  const name = (labels: Readonly<Record<string, string>>) => inLanguage(labels, language).text
  return {
    source: name(known(lookup.entity, relation.source).labels),
    predicate: name(known(lookup.relationType, relation.type).labels),
    target: name(known(lookup.entity, relation.target).labels),
  }
}

export interface Translated {
  readonly text: string
  readonly language: string
}

/**
 * A sentence's translation for a user's language: in that language, else in English, else in any other; never the original
 * again.
 */
export function translationOf(document: Document, sentence: Sentence, language: Language): Translated | undefined {
  const others = document.sentences.flatMap(({ translations }) => Object.keys(translations ?? {}))
  for (const into of new Set([language, 'en', ...others])) {
    if (into === document.language) continue
    const text = translatedEvidence(document, sentence, into)
    if (text !== undefined && text !== '') return { text, language: into }
  }
  return undefined
}
