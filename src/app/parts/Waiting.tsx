import { useWords } from '../../store/hooks/useWords.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import styles from './Waiting.module.css'

interface Props {
  /** Returns to what was on screen before; absent if there was nothing. */
  readonly onCancel?: () => void
}

/** Shown in place of a part of the page while it is fetched for the first time. */
export function Waiting({ onCancel }: Props) {
  const t = useWords('app')
  return (
    <div className={styles.waiting}>
      <p role="status">{t('state.fetching')}</p>
      {onCancel !== undefined && <TextButton onClick={onCancel}>{t('cancel')}</TextButton>}
    </div>
  )
}
