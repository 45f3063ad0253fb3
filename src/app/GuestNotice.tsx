import { useText } from '../store/useText'
import { Button } from '../ui/Button'
import styles from './GuestNotice.module.css'

/** Says that the reader's own file is on screen, and offers the way back. */
export function GuestNotice({ name, onLeave }: { readonly name: string; readonly onLeave: () => void }) {
  const t = useText()
  return (
    <div className={styles.notice}>
      <span>{t('open.done', { name })}</span>
      <Button look="quiet" onClick={onLeave}>
        {t('open.back')}
      </Button>
    </div>
  )
}
