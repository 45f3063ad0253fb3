import { FolderOpen } from 'lucide'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import type { Refusal } from './refusal.ts'
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
          {onRetry !== undefined && (
            <Button look="filled" onClick={onRetry}>
              {t('state.error.retry')}
            </Button>
          )}
          <Button look="outlined" onClick={onOpen}>
            <Icon of={FolderOpen} size={16} />
            {w('another')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
