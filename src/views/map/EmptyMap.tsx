import { mapWords } from '../../i18n/mapWords'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { EmptyView } from '../EmptyView'
import styles from './MapView.module.css'

/** Over the empty land: whether the filters leave nobody or nobody has a place, and the way back. */
export function EmptyMap({ isNobody }: { readonly isNobody: boolean }) {
  const t = useText()
  const w = useWords(mapWords)
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
