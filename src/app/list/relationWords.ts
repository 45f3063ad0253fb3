import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Language } from '../../domain/language/languages.ts'
import { relationText } from '../../i18n/sentences/relationSentence.ts'

/** "Russia supplies arms to Mali", and its category. */
export function relationWords(lookup: Lookup, { relation, evidence }: VisibleRelation, language: Language) {
  const { category } = known(lookup.relationType, relation.type)
  return {
    text: relationText(lookup, relation, evidence, language),
    category: inLanguage(known(lookup.category, category).labels, language).text,
  }
}
