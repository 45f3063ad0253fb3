import { tableWords } from '../../i18n/tableWords'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import styles from './Nothing.module.css'

interface Props {
  /** What was typed, where that leaves no row; otherwise the filters of the graph do. */
  readonly query: string
  readonly onClear: () => void
}

/** In the place of rows, where there are none: why, and the way back. */
export function Nothing({ query, onClear }: Props) {
  const t = useText()
  const w = useWords(tableWords)
  const isEmpty = useApp((state) => state.dataset.relations.length === 0)
  const reset = useApp((state) => state.showEverything)
  return (
    <div className={styles['nothing']}>
      <h2>{query === '' ? t('state.empty.title') : w('none.filter', { query })}</h2>
      <p>{query === '' ? t('state.empty.text') : w('none.filter.text')}</p>
      {query !== '' && (
        <Button look="outlined" onClick={onClear}>
          {w('clear')}
        </Button>
      )}
      {query === '' && !isEmpty && (
        <Button look="filled" onClick={reset}>
          {t('state.empty.reset')}
        </Button>
      )}
    </div>
  )
}
