import type { EntityItem, Heading, QuoteItem, RelationItem } from '../../../domain/table/outline.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { EntityDisc } from '../../../ui/marks/EntityDisc.tsx'
import { LineSample } from '../../../ui/marks/LineSample.tsx'
import { LocalText } from '../../../ui/marks/LocalText.tsx'
import { Name, placeText, StanceCell } from '../cells.tsx'
import styles from './OutlineLines.module.css'
import { Quote } from '../../../quote/QuoteWords.tsx'
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

/** Arrows follow the reading direction: the parent's end is read first. */
const ARROWS: Readonly<Record<Language, Record<Heading, string>>> = {
  en: { out: '→', in: '←', both: '↔' },
  ar: { out: '←', in: '→', both: '↔' },
}

/** "Mali ← supplies arms ← Russia, 4 sentences", with the line of the picture. */
export function OutlineRelationLine({ item: { row, heading, self, other }, language }: Props<RelationItem>) {
  const t = useWords('app')
  const w = useWords('table')
  const arrow = ARROWS[language][heading]
  return (
    <span className={styles['relation']}>
      <LocalText className={styles['self']} of={self.labels} language={language} />
      <span className={styles['arrow']}>{arrow}</span>
      <LineSample category={row.category.id} stance={row.stance} glyph width={38} line={2.2} />
      <LocalText className={styles['predicate']} of={row.type.labels} language={language} />
      <span className={styles['arrow']}>{arrow}</span>
      <EntityDisc entity={other} size={22} language={language} />
      <LocalText className={styles['other']} of={other.labels} language={language} />
      <span className={styles['about']}>{t('app.sentences', { count: row.sentences })}</span>
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
      <Quote document={document} span={one} language={language} />
      <span className={styles['about']}>
        <StanceCell t={t} stance={one.stance} contested={null} />
        <LocalText of={document.title} language={language} />
        <span>{placeText(t, document, one)}</span>
      </span>
    </span>
  )
}
