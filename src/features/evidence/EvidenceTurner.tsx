import { Button } from '../../ui/controls/Button.tsx'
import { useApp } from '../../store/hooks/useApp.ts'
import { ActionIcon } from '../../ui/controls/ActionIcon.tsx'
import styles from './EvidenceTurner.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  /** Indexes of the evidence, in the order of the list. */
  readonly shown: readonly number[]
  readonly current: number
}

/** "2 of 4", with buttons for the previous and the next one. */
export function EvidenceTurner({ shown, current }: Props) {
  const t = useWords('app')
  const showEvidence = useApp((state) => state.showEvidence)
  const at = shown.indexOf(current)
  if (shown.length < 2) return null
  const step = (by: number, name: 'previous' | 'next') => {
    const to = shown[at + by]
    return (
      <Button
        look="bare"
        className={styles['step']}
        aria-label={t(`command.evidence.${name}`)}
        aria-disabled={to === undefined}
        onClick={() => {
          if (to !== undefined) showEvidence(to)
        }}
      >
        <ActionIcon name={name} />
      </Button>
    )
  }
  return (
    <span className={styles['turner']}>
      <span className={styles['at']}>{t('evidence.at', { at: at + 1, of: shown.length })}</span>
      {step(-1, 'previous')}
      {step(1, 'next')}
    </span>
  )
}
