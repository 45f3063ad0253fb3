import { memo } from 'react'
import { known } from '../../domain/dataset/lookup.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { sentenceCount } from '../../i18n/sentences/sentenceCount.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import styles from './GraphList.module.css'
import type { ListedEntity } from './listOf.ts'
import { relationWords } from './relationWords.ts'

/**
 * The entities of the list, each with its relations. The list of the whole dataset has hundreds of them, so each is rendered
 * again only where it changes.
 */
export const GraphListItems = memo(function GraphListItems({ items }: { readonly items: readonly ListedEntity[] }) {
  const t = useWords('app')
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  return (
    <ul>
      {items.map(({ entity, relations }) => {
        const type = inLanguage(known(lookup.entityType, entity.type).labels, language).text
        return (
          <li key={entity.id}>
            <Button look="bare" tabIndex={-1} data-stop data-entity={entity.id} className={styles.entity}>
              {t('list.entity', { name: inLanguage(entity.labels, language).text, type })}
            </Button>
            <ul>
              {relations.map(({ relation, evidence }) => (
                <RelationItem key={relation.id} relation={relation} evidence={evidence} />
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
})

const RelationItem = memo(function RelationItem({ relation, evidence }: VisibleRelation) {
  const t = useWords('app')
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const { text, category } = relationWords(lookup, { relation, evidence }, language)
  const sentences = sentenceCount(t, evidence, lookup)
  return (
    <li>
      <Button look="bare" tabIndex={-1} data-stop data-relation={relation.id}>
        {t('list.relation', { relation: text, category, sentences })}
      </Button>
    </li>
  )
})
