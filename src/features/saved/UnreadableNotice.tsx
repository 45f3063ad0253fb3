import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { download } from '../../ui/files/download.ts'
import styles from './SavedDialog.module.css'

interface Props {
  /** What is stored, as it is. */
  readonly text: string
  readonly onStartAnew: () => void
}

/** Says that the stored views cannot be read, and offers to save them as a file and start anew. */
export function UnreadableNotice({ text, onStartAnew }: Props) {
  const w = useWords('saved')
  const perform = () => {
    download(new Blob([text], { type: 'application/json' }), 'sanad-views-unreadable.json')
    onStartAnew()
  }
  return (
    <div className={styles['refused']} role="alert">
      <p>{w('unreadable')}</p>
      <Button look="outlined" onClick={perform}>
        {w('unreadable.anew')}
      </Button>
    </div>
  )
}
