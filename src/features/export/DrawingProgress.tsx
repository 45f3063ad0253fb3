import { useEffect, useState } from 'react'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import styles from './DrawingProgress.module.css'

/** What takes no longer than this needs no progress, in milliseconds. */
const SOON_MS = 300

/** Says that the picture is being drawn; where that takes a while, how far it is, with a way to cancel it. */
export function DrawingProgress({ share, onStop }: { readonly share: number; readonly onStop: () => void }) {
  const w = useWords('export')
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SOON_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles['drawing']}>
      <p role="status">{w('saving')}</p>
      {isSlow && (
        <>
          <progress value={share} max={1} aria-label={w('progress')} />
          <Button look="quiet" onClick={onStop}>
            {w('stop')}
          </Button>
        </>
      )}
    </div>
  )
}
