import { useWords } from '../store/hooks/useWords.ts'
import { Dialog } from '../ui/controls/Dialog.tsx'
import styles from './CopyByHand.module.css'

/** Shows a text that the browser did not let the page copy, selected, so that the user can. */
export function CopyByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const t = useWords('app')
  const w = useWords('evidence')
  return (
    <Dialog title={w('copied.failed')} closeLabel={t('close')} onClose={onClose}>
      <p className={styles['about']}>{w('copied.byHand')}</p>
      <textarea
        readOnly
        rows={6}
        translate="no"
        className={styles['text']}
        aria-label={w('copied.text')}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  )
}
