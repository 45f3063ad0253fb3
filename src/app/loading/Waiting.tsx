import { useWords } from '../../store/hooks/useWords.ts'
import styles from './Waiting.module.css'

/** Shown in place of a part of the page while it is fetched for the first time. */
export function Waiting() {
  const t = useWords('app')
  return (
    <p className={styles.waiting} role="status">
      {t('state.fetching')}
    </p>
  )
}
