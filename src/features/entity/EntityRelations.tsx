import type { Entity } from '../../domain/dataset/dataset.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { CategoryRelations } from './CategoryRelations.tsx'
import styles from './EntityRelations.module.css'
import { useWords } from '../../store/hooks/useWords.ts'
import { Count } from '../../ui/controls/Count.tsx'
import { formatNumber } from '../../i18n/engine/list.ts'

/** All relations of an entity, by category. */
export function EntityRelations({ entity }: { readonly entity: Entity }) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  const relations = visible.relations.filter(
    ({ relation }) => relation.source === entity.id || relation.target === entity.id,
  )
  const hidden = known(lookup.relationsOf, entity.id).length - relations.length
  const categoryOf = ({ relation }: VisibleRelation) => known(lookup.relationType, relation.type).category
  return (
    <section className={styles['relations']}>
      <h3 className={styles['title']}>
        {t('entity.relations')}
        <Count
          className={styles['count']}
          number={formatNumber(language, relations.length)}
          text={t('relations.count', { count: relations.length })}
        />
      </h3>
      {relations.length === 0 && hidden === 0 && <p className={styles['note']}>{t('entity.relations.none')}</p>}
      {[...lookup.category.values()].map((category) => {
        const those = relations.filter((one) => categoryOf(one) === category.id)
        return (
          those.length > 0 && (
            <CategoryRelations key={category.id} category={category} relations={those} entity={entity} />
          )
        )
      })}
      {hidden > 0 && <p className={styles['note']}>{t('entity.hidden', { count: hidden })}</p>}
    </section>
  )
}
