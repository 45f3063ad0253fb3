import type { Category, Entity } from '../../domain/dataset/dataset.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { CategoryRelations, FEW } from './CategoryRelations.tsx'
import styles from './EntityRelations.module.css'
import { useWords } from '../../store/hooks/useWords.ts'
import { Count } from '../../ui/controls/Count.tsx'
import { formatNumber } from '../../i18n/engine/list.ts'

/** About as many rows as are visible when the panel opens. */
const VISIBLE_ROWS = 12

interface Props {
  readonly entity: Entity
  /** Whether the rows below the visible ones are rendered too. */
  readonly isSettled: boolean
}

/** All relations of an entity, by category. */
export function EntityRelations({ entity, isSettled }: Props) {
  const t = useWords('app')
  const w = useWords('entity')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  const relations = visible.relations.filter(
    ({ relation }) => relation.source === entity.id || relation.target === entity.id,
  )
  const hidden = known(lookup.relationsOf, entity.id).length - relations.length
  const categoryOf = ({ relation }: VisibleRelation) => known(lookup.relationType, relation.type).category
  const groups: { category: Category; those: readonly VisibleRelation[]; before: number }[] = []
  let before = 0
  for (const category of lookup.category.values()) {
    const those = relations.filter((one) => categoryOf(one) === category.id)
    if (those.length > 0) groups.push({ category, those, before })
    before += Math.min(those.length, FEW)
  }
  return (
    <section className={styles['relations']}>
      <h3 className={styles['title']}>
        {w('relations')}
        <Count
          className={styles['count']}
          number={formatNumber(language, relations.length)}
          text={t('relations.count', { count: relations.length })}
        />
      </h3>
      {relations.length === 0 && hidden === 0 && <p className={styles['note']}>{w('relations.none')}</p>}
      {groups
        .filter(({ before }) => isSettled || before < VISIBLE_ROWS)
        .map(({ category, those }) => (
          <CategoryRelations key={category.id} category={category} relations={those} entity={entity} />
        ))}
      {isSettled && hidden > 0 && <p className={styles['note']}>{w('hidden', { count: hidden })}</p>}
    </section>
  )
}
