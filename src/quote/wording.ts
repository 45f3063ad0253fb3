import type { Document, Evidence, Localised, Span } from '../domain/dataset/dataset.ts'
import type { Lookup } from '../domain/dataset/lookup.ts'
import { known } from '../domain/dataset/lookup.ts'
import { locate } from '../domain/evidence/locator.ts'
import { stanceCounts } from '../domain/evidence/countSentences.ts'
import type { VisibleRelation } from '../domain/filters/filters.ts'
import { formatEdtf } from '../i18n/engine/format.ts'
import { formatUnits } from '../i18n/engine/list.ts'
import { sentenceCount } from '../i18n/sentences/sentenceCount.ts'
import { relationText } from '../i18n/sentences/relationSentence.ts'
import { inLanguage } from '../domain/language/inLanguage.ts'
import type { Language } from '../domain/language/languages.ts'
import type { Translate } from '../i18n/engine/words.ts'

/** If there are more speakers than this, they are counted instead of named. */
const NAMED_SPEAKERS = 2

export const textOf = (texts: Localised, language: Language) => inLanguage(texts, language).text

/** "Headline" or "¶ 4, sentence 1". */
export function locatorText(t: Translate, document: Document, span: Span): string {
  const place = locate(document, span)
  if (place === undefined) return ''
  const { role, paragraph = 0, sentence = 0 } = place
  return role === 'body' ? t('evidence.role.body', { paragraph, sentence }) : t(`evidence.role.${role}`)
}

/** "about 18 March 2023, inferred". A date that the text does not state is always marked as inferred. */
export function publishedText(t: Translate, language: Language, document: Document): string {
  if (document.published === undefined) return t('evidence.published.none')
  const date = formatEdtf(language, document.published.date)
  return /[~?%]/.test(document.published.date) ? t('evidence.published.inferred', { date }) : date
}

/** The names of the speakers to whom some of the evidence is attributed. */
function speakersOf(evidence: readonly Evidence[], lookup: Lookup, language: Language): readonly string[] {
  const ids = evidence.flatMap(({ stance, attributedTo }) =>
    stance === 'attributed' && attributedTo !== undefined ? [attributedTo] : [],
  )
  return [...new Set(ids)].map((id) => textOf(known(lookup.entity, id).labels, language))
}

/** "3 asserted, 1 attributed (Malian army)". */
export function stancesText(t: Translate, language: Language, lookup: Lookup, evidence: readonly Evidence[]): string {
  const speakers = speakersOf(evidence, lookup, language)
  const parts = stanceCounts(evidence, lookup).map(({ stance, count }) => {
    if (stance === 'attributed' && speakers.length > 0 && speakers.length <= NAMED_SPEAKERS) {
      return t('evidence.attributedTo', { count, speakers: formatUnits(language, speakers) })
    }
    return t(`announce.stance.${stance}`, { count })
  })
  return formatUnits(language, parts)
}

/** A relation as one sentence with its count: the name of the button that opens it. */
export function relationName(
  t: Translate,
  language: Language,
  lookup: Lookup,
  { relation, evidence }: VisibleRelation,
): string {
  return t('evidence.relation', {
    relation: relationText(lookup, relation, evidence, language),
    sentences: sentenceCount(t, evidence, lookup),
  })
}
