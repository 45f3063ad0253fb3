import { useMemo, useRef } from 'react'
import type { Days } from '../../../domain/timeline/timelineBounds.ts'
import type { TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import { lastPublished } from '../../../domain/timeline/timelineEvents.ts'
import { ticksBetween } from '../../../domain/timeline/timelineTicks.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { BrushRange } from './BrushRange.tsx'
import styles from './BrushStrip.module.css'
import { Columns } from './Columns.tsx'
import type { AxisRange } from './scale.ts'
import { scaleOf } from './scale.ts'
import { PublicationMarks } from './PublicationMarks.tsx'
import { useBrush } from './useBrush.ts'
import { useTextScale } from '../../../ui/state/textScale.ts'
import { useWidth } from './useWidth.ts'
import { tickText } from '../wording.ts'

interface Props {
  readonly events: readonly TimelineEvent[]
  readonly whole: AxisRange
  readonly extent: Days
  readonly chosen: Days | null
  /** The stretch that the lanes below show, if it is not the whole range. */
  readonly zoom: AxisRange | null
  readonly onChoose: (days: Days | null) => void
}

const TICK = 58
/** The width on paper, in CSS pixels. */
const PAPER = 960

/** The whole axis in small. Dragging over it chooses dates. */
export function BrushStrip({ events, whole, extent, chosen, zoom, onChoose }: Props) {
  const language = useApp((state) => state.language)
  const root = useRef<HTMLDivElement>(null)
  const width = useWidth(root, PAPER)
  const text = useTextScale()
  const scale = useMemo(() => scaleOf(whole, width), [whole, width])
  const brush = useBrush({ root, scale, extent, chosen, onChoose })
  const published = useMemo(() => lastPublished(events), [events])

  return (
    <div ref={root} className={styles['strip']} dir="ltr" data-strip="" {...brush.handlers}>
      <svg width={width} height={76} aria-hidden="true">
        {published !== null && scale.x(published + 1) < width && (
          <rect
            x={scale.x(published + 1)}
            y={0}
            width={width - scale.x(published + 1)}
            height={56}
            className={styles['future']}
          />
        )}
        <Columns events={events} scale={scale} height={52} />
        <line x1={0} x2={width} y1={56} y2={56} className={styles['base']} />
        <PublicationMarks events={events} scale={scale} y={56} />
        {ticksBetween(scale.from, scale.to, ((TICK * text) / width) * (scale.to - scale.from)).map((tick, at) => (
          <g key={tick.day} className={styles['tick']}>
            <line x1={scale.x(tick.day)} x2={scale.x(tick.day)} y1={56} y2={61} />
            {scale.x(tick.day) < width - 30 && (
              <text x={scale.x(tick.day)} y={73} direction="ltr">
                {tickText(language, tick, at === 0)}
              </text>
            )}
          </g>
        ))}
        {zoom !== null && (
          <rect
            x={scale.x(zoom.from)}
            y={1}
            width={Math.max(2, scale.x(zoom.to) - scale.x(zoom.from))}
            height={54}
            className={styles['zoom']}
          />
        )}
      </svg>
      <BrushRange brush={brush} scale={scale} onChoose={onChoose} />
    </div>
  )
}
