import type { Stance } from '../../domain/dataset/dataset.ts'
import type { Ink } from '../../scene/marks/inks.ts'
import { stanceStroke } from '../../scene/marks/strandMarks.ts'

interface Props {
  readonly ink: Ink
  readonly stance: Stance
  /** Whether nobody has reviewed it. It is then drawn as two rails. */
  readonly isProposed?: boolean
  /** Its width in CSS pixels. */
  readonly width: number
  /** Horizontal or vertical; the line fills the length of its container. */
  readonly run: 'across' | 'down'
  readonly className?: string | undefined
}

/** Space for the widest line. */
const BREADTH = 28

/** A line of any length as in the graph: the category's colour and the stance's style. Denied is hollow, and so is a proposal. */
export function StanceLine({ ink: own, stance, isProposed = false, width, run, className }: Props) {
  const ink = isProposed ? 'ink3' : own
  const isHollow = isProposed || stance === 'denied'
  const { dash, round } = stanceStroke(isHollow ? 'asserted' : stance, ink, width)
  const strokes = isHollow ? [-2.4, 2.4] : [0]
  const size = run === 'across' ? { width: '100%', height: BREADTH } : { width: BREADTH, height: '100%' }
  return (
    <svg {...size} className={className} aria-hidden="true">
      {strokes.map((offset) => {
        const at = BREADTH / 2 + offset
        const ends =
          run === 'across' ? { x1: '0', x2: '100%', y1: at, y2: at } : { x1: at, x2: at, y1: '0', y2: '100%' }
        return (
          <line
            key={offset}
            {...ends}
            stroke={`var(--${ink})`}
            strokeWidth={isHollow ? 1.4 : width}
            strokeDasharray={dash?.join(' ')}
            strokeLinecap={round === true ? 'round' : 'butt'}
          />
        )
      })}
    </svg>
  )
}
