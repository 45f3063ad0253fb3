import { useApp } from '../../store/hooks/useApp.ts'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import type { Refusal } from './refusal.ts'
import { RefusalActs } from './RefusalActs.tsx'
import { RefusalReport } from './RefusalReport.tsx'
import styles from './RefusedFile.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly refusal: Refusal
  readonly onClose: () => void
  readonly onOpen: () => void
  /** Reads the same file again; absent where that would end the same way. */
  readonly onRetry?: (() => void) | undefined
}

/** What is wrong with a file that the user opened. The graph behind it does not change. */
export function RefusedFile({ refusal, onClose, onOpen, onRetry }: Props) {
  const t = useWords('app')
  const w = useWords('open')
  const language = useApp((state) => state.language)
  return (
    <Dialog title={w('refused', { name: refusal.name })} closeLabel={t('close')} onClose={onClose}>
      <div className={styles['refused']}>
        <div role="alert">
          <RefusalReport refusal={refusal} language={language} />
          <p>{w('refused.text')}</p>
        </div>
        <div className={styles['acts']}>
          <RefusalActs language={language} onOpen={onOpen} onRetry={onRetry} />
        </div>
      </div>
    </Dialog>
  )
}
