import type { Evidence } from '../../domain/dataset/dataset.ts'
import type { Piece } from '../../domain/review/revision.ts'
import styles from './ProgressTicks.module.css'

interface Props {
  readonly queue: readonly Piece[]
  readonly current: Evidence
}

/** With more than this, a tick is too thin to be seen, and the numbers beside it say enough. */
const MOST_TICKS = 90

/** One tick a proposal, in the order of the texts: tall where accepted, crossed where rejected, a ring where put off, a dot where it waits. */
export function ProgressTicks({ queue, current }: Props) {
  if (queue.length > MOST_TICKS) return null
  return (
    <span className={styles['ticks']} aria-hidden="true">
      {queue.map(({ evidence }, at) => (
        <span
          key={at}
          data-verdict={
            evidence.putOff === true ? 'later' : evidence.review === 'edited' ? 'accepted' : evidence.review
          }
          data-current={evidence === current ? '' : undefined}
        />
      ))}
    </span>
  )
}
