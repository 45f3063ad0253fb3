import { isFiltered } from '../../domain/filters'
import { matrixWords } from '../../i18n/matrixWords'
import { useApp } from '../../store/useApp'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import styles from './MatrixView.module.css'

/** Instead of a matrix of nobody: why, and the way back. */
export function EmptyMatrix() {
  const w = useWords(matrixWords)
  const isNarrowed = useApp(
    ({ filters, lens, flagView, focus, hidden }) =>
      isFiltered(filters) || lens !== null || flagView !== 'all' || focus !== null || hidden.size > 0,
  )
  const reset = useApp((state) => state.showEverything)
  return (
    <div className={styles['empty']} role="status">
      <h2>{w('empty.title')}</h2>
      <p>{w('empty.text')}</p>
      {isNarrowed && (
        <Button look="filled" onClick={reset}>
          {w('empty.reset')}
        </Button>
      )}
    </div>
  )
}
