import { isFiltered } from '../../domain/filters'
import { timelineWords } from '../../i18n/timelineWords'
import { useApp } from '../../store/useApp'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import styles from './TimelineView.module.css'

/** Instead of an empty axis: why, and the way back. */
export function EmptyTimeline() {
  const w = useWords(timelineWords)
  const filters = useApp((state) => state.filters)
  const reset = useApp((state) => state.resetFilters)
  return (
    <div className={styles['empty']} role="status">
      <h2>{w('empty.title')}</h2>
      <p>{w('empty.text')}</p>
      {isFiltered(filters) && (
        <Button look="filled" onClick={reset}>
          {w('empty.reset')}
        </Button>
      )}
    </div>
  )
}
