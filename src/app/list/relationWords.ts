import type { Relation } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Language } from '../../domain/language/languages.ts'
import type { Translate } from '../../i18n/engine/words.ts'

/** "Russia supplies arms to Mali", and its category. */
export function relationWords(lookup: Lookup, relation: Relation, t: Translate, language: Language) {
  const type = known(lookup.relationType, relation.type)
  const said = (labels: Readonly<Record<string, string>>) => inLanguage(labels, language).text
  const source = said(known(lookup.entity, relation.source).labels)
  const target = said(known(lookup.entity, relation.target).labels)
  const predicate = said(type.labels)
  const category = said(known(lookup.category, type.category).labels)
  return { source, target, predicate, category, text: t('list.relation.text', { source, predicate, target }) }
}
