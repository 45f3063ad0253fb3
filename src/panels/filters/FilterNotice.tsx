import { extentOf } from '../../domain/lensComparison'
import { isFiltered } from '../../domain/filters'
import { filterSentence } from '../../i18n/filterSentence'
import { filterWords } from '../../i18n/filterWords'
import { selectVisible } from '../../store/selectors'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './FilterNotice.module.css'

/** What is filtered, as a sentence, with how much that leaves and the way back. */
export function FilterNotice() {
  const t = useText()
  const w = useWords(filterWords)
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const filters = useApp((state) => state.filters)
  const reset = useApp((state) => state.resetFilters)
  const { relations } = useApp(selectVisible)
  if (!isFiltered(filters)) return null
  const extent = extentOf(relations)
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
