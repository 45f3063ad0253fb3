import type { Days } from '../../../domain/timeline/timelineBounds.ts'
import styles from './BrushStrip.module.css'
import { BrushHandle } from './BrushHandle.tsx'
import type { Scale } from './scale.ts'
import type { Brush } from './useBrush.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly brush: Brush
  readonly scale: Scale
  readonly onChoose: (days: Days) => void
}

/** The chosen dates, over an axis. Everything outside is veiled, and each end is a slider. */
export function BrushRange({ brush: { shown, isChosen, unit }, scale, onChoose }: Props) {
  const w = useWords('timeline')
  const { width } = scale
  const [from, to] = [scale.x(shown.earliest), scale.x(shown.latest + 1)]
  return (
    <>
      {isChosen && (
        <>
          <span className={styles['off']} style={{ left: 0, width: Math.max(0, from) }} />
          <span className={styles['off']} style={{ left: to, width: Math.max(0, width - to) }} />
          <span className={styles['chosen']} data-part="move" style={{ left: from, width: Math.max(2, to - from) }} />
        </>
      )}
      {(['from', 'to'] as const).map((end) => (
        <BrushHandle
          key={end}
          end={end}
          label={w(end)}
          x={Math.max(0, Math.min(width, end === 'from' ? from : to))}
          days={shown}
          whole={scale}
          unit={unit}
          onChange={onChoose}
        />
      ))}
    </>
  )
}
