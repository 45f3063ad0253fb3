import { Button } from '../../../ui/controls/Button.tsx'
import type { Days } from '../../../domain/timeline/timelineBounds.ts'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import { rangeText } from '../wording.ts'
import type { Stack } from './stacks.ts'
import styles from './StripMore.module.css'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly stack: Stack
  /** The baseline of the stacks, in pixels from the top. */
  readonly floor: number
  readonly onChoose: (days: Days) => void
}

/** Above a stack without room for all its sentences: the number of the others, and a button that leads to them. */
export function StripMore({ stack: { days, rest, left, right, top }, floor, onChoose }: Props) {
  const w = useWords('timeline')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const { from, to } = rangeText(language, days)
  const name = w('network.more.of', { date: from === to ? from : `${from} – ${to}`, count: rest.length })
  return (
    <Button
      look="bare"
      className={styles['more']}
      style={{ left: (left + right) / 2, top: floor - top - 15 }}
      aria-label={name}
      onClick={() => {
        onChoose(days)
        store.getState().setView('timeline')
      }}
    >
      <span title={name}>{w('network.more', { count: rest.length })}</span>
    </Button>
  )
}
