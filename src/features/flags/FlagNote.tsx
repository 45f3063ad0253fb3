import { Flag as FlagIcon } from 'lucide'
import type { Flag } from '../../domain/flags/flags.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'
import styles from './FlagNote.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Says that evidence is flagged as wrong, and why, with the user's note. */
export function FlagNote({ flag }: { readonly flag: Pick<Flag, 'reason' | 'note'> }) {
  const w = useWords('flags')
  return (
    <div className={styles['note']}>
      <p className={styles['reason']}>
        <Icon of={FlagIcon} size={14} />
        <span>
          {w('marked')}
          {' · '}
          <strong>{w(`reason.${flag.reason}`)}</strong>
        </span>
      </p>
      {flag.note !== '' && (
        <p className={styles['words']} dir="auto">
          {flag.note}
        </p>
      )}
    </div>
  )
}
