import { isFiltered } from '../../domain/filters'
import { mapWords } from '../../i18n/mapWords'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import styles from './MapView.module.css'

/** Over the empty land: whether the filters leave nobody or nobody has a place, and the way back. */
export function EmptyMap({ isNobody }: { readonly isNobody: boolean }) {
  const t = useText()
  const w = useWords(mapWords)
  const filters = useApp((state) => state.filters)
  const reset = useApp((state) => state.resetFilters)
  return (
    <div className={styles['empty']} role="status">
      <h2>{isNobody ? t('state.empty.title') : w('none.title')}</h2>
      <p>{isNobody ? t('state.empty.text') : w('none.text')}</p>
      {isFiltered(filters) && (
        <Button look="filled" onClick={reset}>
          {t('state.empty.reset')}
        </Button>
      )}
    </div>
  )
}
