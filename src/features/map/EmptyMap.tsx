import { EmptyView } from '../empty/EmptyView.tsx'
import styles from './MapView.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Shown over the empty land: says whether the filters leave no one or no one has a place, with a reset button. */
export function EmptyMap({ isNobody }: { readonly isNobody: boolean }) {
  const t = useWords('app')
  const w = useWords('map')
  return (
    <div className={styles['empty']}>
      {isNobody ? (
        <EmptyView isOver title={t('state.empty.title')} text={t('state.empty.text')} />
      ) : (
        <EmptyView isOver title={w('none.title')} text={w('none.text')} />
      )}
    </div>
  )
}
