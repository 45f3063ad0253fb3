import { useState } from 'react'
import { usePrinting } from '../../ui/state/usePrinting.ts'
import { Button } from '../../ui/controls/Button.tsx'
import type { Category, Entity } from '../../domain/dataset/dataset.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { categoryInk } from '../../scene/marks/inks.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Glyph } from '../../ui/symbols/Glyph.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import styles from './CategoryRelations.module.css'
import { RelationRow } from './RelationRow.tsx'
import { useWords } from '../../store/hooks/useWords.ts'
import { bySentences } from '../../domain/evidence/countSentences.ts'
import { Count } from '../../ui/controls/Count.tsx'
import { formatNumber } from '../../i18n/engine/list.ts'

/** The number of relations listed at first; a state may have two dozen in a category. */
export const FEW = 6

interface Props {
  readonly category: Category
  readonly relations: readonly VisibleRelation[]
  readonly entity: Entity
}

/** An entity's relations of one category, the best documented first. */
export function CategoryRelations({ category, relations, entity }: Props) {
  const t = useWords('app')
  const w = useWords('entity')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const [all, setAll] = useState(false)
  const isWhole = usePrinting() || all
  const sorted = bySentences(relations, lookup)
  // A "show more" button takes as much room as a row, so it must reveal at least two.
  const few = sorted.length > FEW + 1 ? sorted.slice(0, FEW) : sorted
  return (
    <div className={styles['category']}>
      <h4 className={styles['title']}>
        <span style={{ color: `var(--${categoryInk(category.id)})` }}>
          <Glyph of={{ category: category.id }} size={16} />
        </span>
        <LocalText of={category.labels} language={language} />
        <Count
          className={styles['count']}
          number={formatNumber(language, relations.length)}
          text={t('relations.count', { count: relations.length })}
        />
      </h4>
      <ul>
        {(isWhole ? sorted : few).map((one) => (
          <li key={one.relation.id}>
            <RelationRow of={one} entity={entity} />
          </li>
        ))}
      </ul>
      {few.length < sorted.length && (
        <Button look="bare" className={styles['more']} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('evidence.siblings.fewer') : w('more', { count: sorted.length })}
        </Button>
      )}
    </div>
  )
}
