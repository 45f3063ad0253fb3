import { ticksBetween } from '../../../domain/timeline/timelineTicks.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { tickText } from '../wording.ts'
import { DotShape } from './DotShape.tsx'
import type { StripSpan } from './spanFigures.ts'
import { Spans } from './Spans.tsx'
import type { Dot } from './stacks.ts'
import styles from './StripGround.module.css'
import type { Figure } from './useFigure.ts'
import { AXIS, HEIGHT } from './useFigure.ts'

interface Props {
  readonly figure: Figure
  /** Sentences outside the chosen dates. They are visible, but not buttons. */
  readonly passed: readonly Dot[]
  readonly isHighlighted: (span: StripSpan) => boolean | null
}

/** The minimum distance between ticks. */
const TICK = 10

/** The ground behind the dots: the future, the axis with its dates, and what lasts. */
export function StripGround({ figure, passed, isHighlighted }: Props) {
  const language = useApp((state) => state.language)
  const { scale, letters, spans, floor, pitch, published } = figure
  const { width } = scale
  const future = published === null ? width : Math.max(0, scale.x(published + 1))
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" className={styles['ground']}>
      {future < width && <rect x={future} y={0} width={width - future} height={AXIS} className={styles['future']} />}
      <line x1={0} x2={width} y1={AXIS} y2={AXIS} className={styles['axis']} />
      {ticksBetween(scale.from, scale.to, (TICK / width) * (scale.to - scale.from)).map(({ day }) => (
        <line key={day} x1={scale.x(day)} x2={scale.x(day)} y1={AXIS} y2={AXIS + 3} className={styles['axis']} />
      ))}
      {letters.map(({ tick, x, isNamed }, at) => (
        <text key={tick.day} x={x} y={HEIGHT - 4} className={styles[isNamed ? 'named' : 'round']} direction="ltr">
          {tickText(language, tick, at === 0)}
        </text>
      ))}
      <Spans spans={spans} axis={AXIS} isHighlighted={isHighlighted} />
      <g className={styles['passed']}>
        {passed.map(({ key, event, x, y }) => (
          <DotShape key={key} event={event} x={x} y={floor - y} pitch={pitch} />
        ))}
      </g>
    </svg>
  )
}
