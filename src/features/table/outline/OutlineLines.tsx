import { sentenceCount } from '../../../i18n/sentences/sentenceCount.ts'
import { isAllProposed } from '../../../domain/review/reviewState.ts'
import type { Entity } from '../../../domain/dataset/dataset.ts'
import type { EntityItem, QuoteItem, RelationItem } from '../../../domain/table/outline.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { EntityDisc } from '../../../ui/symbols/EntityDisc.tsx'
import { LineSample } from '../../../ui/symbols/LineSample.tsx'
import { LocalText } from '../../../ui/text/LocalText.tsx'
import { Name, placeText, StanceCell } from '../cells.tsx'
import styles from './OutlineLines.module.css'
import { RelationWords } from '../../../quote/RelationWords.tsx'
import { QuoteWords } from '../../../quote/QuoteWords.tsx'
import type { Language } from '../../../domain/language/languages.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props<Item> {
  readonly item: Item
  readonly language: Language
}

export function OutlineEntityLine({ item: { row }, language }: Props<EntityItem>) {
  const t = useWords('app')
  return (
    <span className={styles['entity']}>
      <Name entity={row.entity} language={language} />
      <span className={styles['about']}>
        <LocalText of={row.type.labels} language={language} />
        {' · '}
        {t('relations.count', { count: row.relations })}
        {' · '}
        {t('app.sentences', { count: row.sentences })}
      </span>
    </span>
  )
}

/** "Russia supplies arms to Mali, 4 sentences", with the line of the picture. The end that the item stands under is quieter. */
export function OutlineRelationLine({ item: { row, self, other }, language }: Props<RelationItem>) {
  const t = useWords('app')
  const w = useWords('table')
  const lookup = useApp((state) => state.lookup)
  const classOf = (end: Entity) => styles[end.id === self.id ? 'self' : 'other']
  return (
    <span className={styles['relation']}>
      <LineSample
        category={row.category.id}
        stance={row.stance}
        isProposed={isAllProposed(row.evidence)}
        glyph
        width={38}
        line={2.2}
      />
      <EntityDisc entity={other} size={22} language={language} />
      <span className={styles['words']}>
        <RelationWords
          of={row.relation}
          evidence={row.evidence}
          classes={{ source: classOf(row.source), predicate: styles['predicate'], target: classOf(row.target) }}
        />
      </span>
      <span className={styles['about']}>{sentenceCount(t, row.evidence, lookup)}</span>
      {row.contested && <span className={styles['contested']}>{w('contested')}</span>}
    </span>
  )
}

/** The quoted words, and where they stand. */
export function OutlineQuoteLine({ item: { one }, language }: Props<QuoteItem>) {
  const t = useWords('app')
  const lookup = useApp((state) => state.lookup)
  const document = known(lookup.document, one.document)
  return (
    <span className={styles['quote']}>
      <QuoteWords document={document} span={one} language={language} />
      <span className={styles['about']}>
        <StanceCell t={t} stance={one.stance} contested={null} />
        <LocalText of={document.title} language={language} />
        <span>{placeText(t, document, one)}</span>
      </span>
    </span>
  )
}
