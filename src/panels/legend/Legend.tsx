import { FACETS, isFiltered } from '../../domain/filters'
import { filterWords } from '../../i18n/filterWords'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { Button } from '../../ui/Button'
import { Group } from './Group'
import styles from './Legend.module.css'

/** What the lines and shapes mean, and at once what is shown of them. */
export function Legend() {
  const t = useText()
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const filters = useApp((state) => state.filters)
  const reset = useApp((state) => state.resetFilters)
  return (
    <section aria-label={t('legend.title')} className={styles.legend}>
      {FACETS.map((facet) => (
        <Group key={facet} facet={facet} />
      ))}
      {isFiltered(filters) && (
        <div className={styles.active}>
          <ul>
            {filterWords(dataset, filters, t, language).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <Button look="outlined" onClick={reset}>
            {t('legend.reset')}
          </Button>
        </div>
      )}
    </section>
  )
}
