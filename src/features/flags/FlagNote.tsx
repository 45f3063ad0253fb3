import { Flag as FlagIcon } from 'lucide'
import type { Flag } from '../../domain/flags/flags.ts'
import { flagWords } from '../../i18n/flagWords.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Icon } from '../../ui/marks/Icon.tsx'
import styles from './FlagNote.module.css'

/** That evidence is marked as wrong, why, and what was noted. */
export function FlagNote({ flag }: { readonly flag: Pick<Flag, 'reason' | 'note'> }) {
  const w = useWords(flagWords)
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
