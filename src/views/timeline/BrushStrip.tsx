import type { PointerEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import type { Days } from '../../domain/timelineBounds'
import type { TimelineEvent } from '../../domain/timelineEvents'
import { lastTold } from '../../domain/timelineEvents'
import { ticksBetween } from '../../domain/timelineTicks'
import { timelineWords } from '../../i18n/timelineWords'
import { useApp } from '../../store/useApp'
import { useWords } from '../../store/useWords'
import { spanned, unitOf } from './brush'
import styles from './BrushStrip.module.css'
import { Columns } from './Columns'
import { Handle } from './Handle'
import type { Stretch } from './scale'
import { scaleOf } from './scale'
import { ToldMarks } from './ToldMarks'
import { useWidth } from './useWidth'
import { tickText } from './wording'

interface Props {
  readonly events: readonly TimelineEvent[]
  readonly whole: Stretch
  readonly extent: Days
  readonly chosen: Days | null
  /** What the lanes below show, where that is less than is chosen. */
  readonly zoom: Stretch | null
  readonly onChoose: (days: Days | null) => void
}

/** What is being dragged, from where. */
interface Drag {
  readonly kind: 'new' | 'move' | 'from' | 'to'
  readonly start: number
  readonly origin: Days
}

/** A press that moves no further is no drag. */
const STILL = 4
const TICK = 58

/** The whole axis, small; dragging over it chooses dates. */
export function BrushStrip({ events, whole, extent, chosen, zoom, onChoose }: Props) {
  const w = useWords(timelineWords)
  const language = useApp((state) => state.language)
  const root = useRef<HTMLDivElement>(null)
  const width = useWidth(root)
  const scale = useMemo(() => scaleOf(whole, width), [whole, width])
  const [drag, setDrag] = useState<Drag | null>(null)
  const [draft, setDraft] = useState<Days | null>(null)
  const shown = draft ?? chosen ?? extent
  const unit = unitOf(scale, 2)
  const told = useMemo(() => lastTold(events), [events])

  const momentAt = (event: PointerEvent) => {
    const left = root.current?.getBoundingClientRect().left ?? 0
    return scale.at(Math.max(0, Math.min(width - 1, event.clientX - left)))
  }
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const { target } = event
    const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]')?.dataset['part'] : undefined
    const kind = part === 'from' || part === 'to' ? part : part === 'move' && chosen !== null ? 'move' : 'new'
    if (kind === 'new') event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ kind, start: momentAt(event), origin: shown })
  }
  const drawnTo = (event: PointerEvent): Days | null => {
    if (drag === null) return null
    const now = momentAt(event)
    const { kind, start, origin } = drag
    if (Math.abs(scale.x(now) - scale.x(start)) < STILL) return null
    if (kind === 'new') return spanned(start, now, unit)
    if (kind === 'from') return spanned(Math.min(now, origin.latest), origin.latest, unit)
    if (kind === 'to') return spanned(origin.earliest, Math.max(now, origin.earliest), unit)
    const by = now - start
    const first = spanned(origin.earliest + by, origin.earliest + by, unit)
    return { earliest: first.earliest, latest: first.earliest + origin.latest - origin.earliest }
  }
  const release = (event: PointerEvent) => {
    const days = drawnTo(event)
    setDrag(null)
    setDraft(null)
    if (days !== null) onChoose(days)
  }

  const [from, to] = [scale.x(shown.earliest), scale.x(shown.latest + 1)]
  return (
    <div
      ref={root}
      className={styles['strip']}
      dir="ltr"
      data-strip=""
      onPointerDown={press}
      onPointerMove={(event) => drag !== null && setDraft(drawnTo(event))}
      onPointerUp={release}
      onPointerCancel={() => {
        setDrag(null)
        setDraft(null)
      }}
    >
      <svg width={width} height={76} aria-hidden="true">
        {told !== null && scale.x(told + 1) < width && (
          <rect
            x={scale.x(told + 1)}
            y={0}
            width={width - scale.x(told + 1)}
            height={56}
            className={styles['future']}
          />
        )}
        <Columns events={events} scale={scale} height={52} />
        <line x1={0} x2={width} y1={56} y2={56} className={styles['base']} />
        <ToldMarks events={events} scale={scale} y={56} />
        {ticksBetween(scale.from, scale.to, (TICK / width) * (scale.to - scale.from)).map((tick, at) => (
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
      {(chosen !== null || draft !== null) && (
        <>
          <span className={styles['off']} style={{ left: 0, width: Math.max(0, from) }} />
          <span className={styles['off']} style={{ left: to, width: Math.max(0, width - to) }} />
          <span className={styles['chosen']} data-part="move" style={{ left: from, width: Math.max(2, to - from) }} />
        </>
      )}
      {(['from', 'to'] as const).map((end) => (
        <Handle
          key={end}
          end={end}
          label={w(end)}
          x={Math.max(0, Math.min(width, end === 'from' ? from : to))}
          days={shown}
          whole={whole}
          unit={unit}
          onChange={onChoose}
        />
      ))}
    </div>
  )
}
