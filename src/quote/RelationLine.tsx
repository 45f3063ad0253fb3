import type { Evidence, RelationType } from '../domain/dataset/dataset.ts'
import { strengthOf } from '../domain/evidence/strength.ts'
import { isAllProposed } from '../domain/review/reviewState.ts'
import { useApp } from '../store/hooks/useApp.ts'
import { LineSample } from '../ui/symbols/LineSample.tsx'
import styles from './RelationLine.module.css'

interface Props {
  readonly type: RelationType
  readonly evidence: readonly Evidence[]
  readonly width: number
  readonly line: number
  readonly arrow?: 'none' | 'left' | 'right'
}

/**
 * A relation's line as in the picture. A relation that is both stated and denied has both strokes, whichever is more
 * frequent.
 */
export function RelationLine({ type: { category, symmetric }, evidence, width, line, arrow = 'none' }: Props) {
  const isProposed = isAllProposed(evidence)
  const sample = { category, width, line, isProposed, arrow: symmetric === true ? 'none' : arrow } as const
  const lookup = useApp((state) => state.lookup)
  const { stance, contested } = strengthOf(evidence, lookup)
  if (!contested) return <LineSample {...sample} stance={stance} />
  return (
    <span className={styles['both']}>
      <LineSample {...sample} stance={stance} />
      <LineSample {...sample} stance="denied" />
    </span>
  )
}
