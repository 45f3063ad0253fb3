import type { RelationType } from '../../domain/dataset/dataset.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { selectCounts } from '../../store/selectors.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import styles from './ShowOnly.module.css'

/** The number of relations of a type that pass the other filters, and a button that shows no others. */
export function ShowOnly({ type }: { readonly type: RelationType }) {
  const t = useWords('app')
  const w = useWords('filters')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const count = useApp((state) => selectCounts(state).relationType.values.get(type.id) ?? 0)
  const show = () => {
    const { dataset, filters, only, openDialog, setDrawer } = store.getState()
    const all = [...new Set(dataset.relations.map((relation) => relation.type))]
    // `only` toggles: called again, it would switch the other types on.
    const isAlone = all.every((one) => filters.relationType.has(one) === (one !== type.id))
    if (!isAlone) only('relationType', type.id, all)
    openDialog('none')
    // An open drawer would cover the result.
    setDrawer(false)
  }
  return (
    <span className={styles['shown']}>
      <span>{t('relations.count', { count })}</span>
      {count > 0 && (
        <Button
          look="outlined"
          aria-label={w('vocabulary.only.of', { name: inLanguage(type.labels, language).text })}
          onClick={show}
        >
          {w('vocabulary.only')}
        </Button>
      )}
    </span>
  )
}
