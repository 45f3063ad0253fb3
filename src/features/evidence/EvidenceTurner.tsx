import { evidenceAfter } from '../../store/evidenceAfter.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { ActionIcon } from '../../ui/controls/ActionIcon.tsx'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import styles from './EvidenceTurner.module.css'

interface Props {
  /** Indexes of the evidence, in the order of the list. */
  readonly shown: readonly number[]
  readonly current: number
}

/** "2 of 4", with buttons for the previous and the next one. */
export function EvidenceTurner({ shown, current }: Props) {
  const t = useWords('app')
  const showEvidence = useApp((state) => state.showEvidence)
  const previous = useApp((state) => evidenceAfter(state, -1))
  const next = useApp((state) => evidenceAfter(state, 1))
  if (shown.length < 2) return null
  const step = (to: number | undefined, name: 'previous' | 'next') => (
    <IconButton
      look="bare"
      className={styles['step']}
      label={t(`command.evidence.${name}`)}
      aria-disabled={to === undefined}
      onClick={() => {
        if (to !== undefined) showEvidence(to)
      }}
    >
      <ActionIcon name={name} />
    </IconButton>
  )
  return (
    <span className={styles['turner']}>
      <span className={styles['at']}>{t('evidence.at', { at: shown.indexOf(current) + 1, of: shown.length })}</span>
      {step(previous, 'previous')}
      {step(next, 'next')}
    </span>
  )
}
