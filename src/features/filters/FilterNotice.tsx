import { lensExtent } from '../../domain/lens/lensComparison.ts'
import { isFiltered } from '../../domain/filters/filters.ts'
import { filterSentence } from '../../i18n/sentences/filterSentence.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Notice } from '../../ui/controls/Notice.tsx'
import styles from './FilterNotice.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** A sentence about the active filters and how much they leave, with a reset button. */
export function FilterNotice() {
  const t = useWords('app')
  const w = useWords('filters')
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const filters = useApp((state) => state.filters)
  const reset = useApp((state) => state.resetFilters)
  const { relations } = useApp(selectVisible)
  if (!isFiltered(filters)) return null
  const extent = lensExtent(relations, lookup)
  return (
    <section className={styles['place']} aria-label={w('label')}>
      <Notice
        actions={
          <Button look="quiet" onClick={reset}>
            {w('reset')}
          </Button>
        }
      >
        {filterSentence({ dataset, filters, lens: null, flagView: 'all' }, t, language)}{' '}
        <span className={styles['left']}>
          {w('left', {
            relations: t('relations.count', { count: extent.relations }),
            sentences: t('app.sentences', { count: extent.sentences }),
          })}
        </span>
      </Notice>
    </section>
  )
}
