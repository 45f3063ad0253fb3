import { isAllProposed } from '../../domain/review/reviewState.ts'
import type { Document, Entity, Localised, Span, Stance } from '../../domain/dataset/dataset.ts'
import { locate } from '../../domain/evidence/locator.ts'
import type { RelationRow } from '../../domain/table/tableRows.ts'
import { formatEdtf } from '../../i18n/engine/format.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import { LineSample } from '../../ui/symbols/LineSample.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import styles from './cells.module.css'
import type { Language } from '../../domain/language/languages.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import type { Translate } from '../../i18n/engine/words.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

export const textOf = (texts: Localised, language: Language) => inLanguage(texts, language).text

/** "Headline" or "¶ 4, sentence 1". */
export function placeText(t: Translate, document: Document, span: Span): string {
  const place = locate(document, span)
  if (place === undefined) return ''
  const { role, paragraph = 0, sentence = 0 } = place
  return role === 'body' ? t('evidence.role.body', { paragraph, sentence }) : t(`evidence.role.${role}`)
}

/** "2015 to about March 2023", or the only date. */
export function timeText({ first, last }: Pick<RelationRow, 'first' | 'last'>, language: Language): string {
  if (first === null || last === null) return ''
  if (first === last) return formatEdtf(language, first)
  return wordsIn('table', language)('when.span', {
    first: formatEdtf(language, first),
    last: formatEdtf(language, last),
  })
}

/** An entity with its disc, lettered as in the picture. A long name wraps between words. */
export function Name({ entity, language }: { readonly entity: Entity; readonly language: Language }) {
  return (
    <span className={styles['name']} data-type={entity.type}>
      <EntityDisc entity={entity} size={26} language={language} />
      <LocalText of={entity.labels} language={language} />
    </span>
  )
}

interface PredicateProps {
  readonly row: Pick<RelationRow, 'type' | 'category' | 'stance' | 'evidence'>
  readonly language: Language
}

/** The line of the picture with its phrase. It points from the source, which comes first in either direction. */
export function Predicate({ row: { type, category, stance, evidence }, language }: PredicateProps) {
  const forward = isRightToLeft(language) ? 'left' : 'right'
  return (
    <span className={styles['predicate']}>
      <LineSample
        category={category.id}
        stance={stance}
        isProposed={isAllProposed(evidence)}
        glyph
        width={50}
        line={2.2}
        arrow={type.symmetric === true ? 'none' : forward}
      />
      <LocalText of={type.labels} language={language} />
    </span>
  )
}

interface StanceProps {
  readonly t: Translate
  readonly stance: Stance
  /** The text beside it if evidence contradicts evidence. */
  readonly contested: string | null
  /** How many sentences there are with each stance, if there are several stances. */
  readonly mixed?: string | null
}

/** The stance of the evidence: the line's style, and the word for it. */
export function StanceCell({ t, stance, contested, mixed = null }: StanceProps) {
  return (
    <span className={styles['stance']}>
      <LineSample category={null} stance={stance} width={24} line={2} />
      <span>{t(`stance.${stance}`)}</span>
      {contested !== null && <span className={styles['contested']}>{contested}</span>}
      {mixed !== null && <span className={styles['mixed']}>{mixed}</span>}
    </span>
  )
}
