import { EmptyView } from '../states/EmptyView.tsx'
import styles from './MapView.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Over the empty land: whether the filters leave nobody or nobody has a place, and the way back. */
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
