import type { Evidence } from '../../../domain/dataset/dataset.ts'
import { reviewStateOf } from '../../../domain/review/reviewState.ts'
import { LineSample } from '../../../ui/symbols/LineSample.tsx'
import styles from './StanceBadge.module.css'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly category: string
  readonly evidence: Evidence
}

/** How a sentence states a relation, as a line and in words, and whether anybody has reviewed it. */
export function StanceBadge({ category, evidence }: Props) {
  const { stance } = evidence
  const state = reviewStateOf(evidence)
  const isPencil = state !== 'reviewed'
  const t = useWords('app')
  return (
    <span className={styles['badge']}>
      <LineSample category={category} stance={stance} isProposed={isPencil} width={24} line={2.4} />
      {t(`stance.${stance}`)}
      {isPencil && <span className={styles['proposed']}>{t(`review.${state}`)}</span>}
    </span>
  )
}
