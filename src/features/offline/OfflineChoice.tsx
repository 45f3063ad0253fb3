import { useSyncExternalStore } from 'react'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import styles from './OfflineChoice.module.css'
import { currentKeeping, keep, onKeeping, stopKeeping, takeNewer, weightOfBuild } from './keeping.ts'

/** Lets the user keep Sanad on the device. It says how much that stores before it does. */
export function OfflineChoice() {
  const w = useWords('offline')
  const keeping = useSyncExternalStore(onKeeping, currentKeeping)
  const isKept = keeping === 'kept' || keeping === 'newer' || keeping === 'unremoved'
  return (
    <section className={styles['choice']} aria-label={w('title')}>
      <h3>{w('title')}</h3>
      <p role="status">{w(`state.${keeping}`, { size: String(weightOfBuild() ?? '') })}</p>
      {keeping === 'newer' && (
        <Button look="filled" onClick={takeNewer}>
          {w('newer.take')}
        </Button>
      )}
      {(keeping === 'off' || keeping === 'failed') && (
        <Button look="outlined" onClick={keep}>
          {w('keep')}
        </Button>
      )}
      {isKept && (
        <Button look="outlined" onClick={() => void stopKeeping()}>
          {w('remove')}
        </Button>
      )}
    </section>
  )
}
