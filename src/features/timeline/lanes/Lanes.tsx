import type { KeyboardEvent } from 'react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Days } from '../../../domain/timeline/timelineBounds.ts'
import type { LaneKind, TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import { lastPublished } from '../../../domain/timeline/timelineEvents.ts'
import { ticksBetween } from '../../../domain/timeline/timelineTicks.ts'
import { selectHighlight } from '../../../store/selectors.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { EventMark } from './EventMark.tsx'
import { LaneHead } from './LaneHead.tsx'
import { laneFigures } from './laneLayout.ts'
import styles from './Lanes.module.css'
import type { AxisRange } from '../axis/scale.ts'
import { scaleOf } from '../axis/scale.ts'
import { TimeAxis } from '../axis/TimeAxis.tsx'
import { useNearViewport } from './useNearViewport.ts'
import { useWheel } from './useWheel.ts'
import { useWidth } from '../axis/useWidth.ts'
import { useTextScale } from '../../../ui/state/textScale.ts'
import { VisuallyHidden } from '../../../ui/controls/VisuallyHidden.tsx'
import { includesRelation } from '../../../store/slices/selection.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { sentencesIn } from '../sentencesIn.ts'

interface Props {
  readonly events: readonly TimelineEvent[]
  readonly by: LaneKind
  readonly stretch: AxisRange
  /** Whether labels are below their marks. */
  readonly narrow: boolean
  readonly onShow: (days: Days) => void
  /** Makes the visible stretch this many times as long, around a moment. */
  readonly onZoom: (factor: number, about: number) => void
  readonly onPan: (share: number) => void
}

/** Heights for text of the usual size: of a label beside its mark, and of two lines below it. */
const LABEL = 24
const LABEL_BELOW = 34
const MARK_ROW = 24
const NARROW_HEAD = 32
const PADDING = 8
/** The width on paper, in CSS pixels, beside the heads of the lanes. */
const PAPER = 830

/** The lanes with their events on the axis: one tab stop; the arrow keys move through time and lanes. */
export function Lanes({ events, by, stretch, narrow, onShow, onZoom, onPan }: Props) {
  const w = useWords('timeline')
  const hint = useId()
  const root = useRef<HTMLDivElement>(null)
  const ruler = useRef<HTMLDivElement>(null)
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  // Longer highlights, from the reader or a chain, dim nothing, so that the words stay legible.
  const pointedAt = useApp((state) => (state.preview === null ? null : selectHighlight(state)))
  const hover = useApp((state) => state.hover)
  const selection = useApp((state) => state.selection)
  const covered = useApp((state) => state.insets.bottom)
  const [stop, setStop] = useState<string | null>(null)
  const width = useWidth(ruler, PAPER)
  const isNearViewport = useNearViewport(root)
  const text = useTextScale()
  const height = narrow ? MARK_ROW + LABEL_BELOW * text : Math.max(MARK_ROW, LABEL * text) + 1
  const scale = useMemo(() => scaleOf(stretch, width), [stretch, width])
  const published = useMemo(() => lastPublished(events), [events])

  const lanes = useMemo(
    () =>
      laneFigures(events, by, dataset, lookup, language, {
        scale,
        lettering: { narrow, text },
        row: height,
        padding: PADDING,
        head: narrow ? NARROW_HEAD * text : 0,
      }),
    [events, by, dataset, lookup, language, scale, narrow, text, height],
  )

  useWheel(ruler, root, scale, { onZoom, onPan })
  // What was opened is scrolled into view when the panel covers it.
  useEffect(() => {
    if (selection.kind !== 'relation' && selection.kind !== 'pair') return
    root.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [selection, covered])
  const inLanes = lanes.flatMap(({ items }) => items)
  const inTime = inLanes.toSorted((a, b) => a.x - b.x)
  const tab = inLanes.find(({ key }) => key === stop)?.key ?? inLanes[0]?.key

  // Not `useRoving`, which knows only one order: here events have one by lane and one by time.
  const move = (event: KeyboardEvent) => {
    const list = event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? inTime : inLanes
    const at = list.findIndex(({ key }) => key === tab)
    const to = {
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      Home: 0,
      End: list.length - 1,
    }[event.key]
    const next = to === undefined ? undefined : list[to]
    if (next === undefined) return
    event.preventDefault()
    setStop(next.key)
    const element = root.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(next.key)}"]`)
    element?.focus()
    element?.scrollIntoView({ block: 'nearest' })
  }
  const future = published === null ? scale.width : Math.max(0, scale.x(published + 1))

  return (
    <div ref={root} className={`${styles['scroller']} ${narrow ? styles['narrow'] : ''}`}>
      <div className={styles['heads']}>
        <div className={styles['gutter']} />
        <div ref={ruler} className={styles['ruler']} dir="ltr">
          <TimeAxis scale={scale} events={events} published={published} narrow={narrow} onShow={onShow} onPan={onPan} />
        </div>
      </div>
      <VisuallyHidden id={hint}>{w('hint')}</VisuallyHidden>
      <div role="group" aria-label={w('axis')} aria-describedby={hint} onKeyDown={move}>
        {lanes.map(({ id, events: own, items, top, plot }) => (
          <section key={id} className={styles['lane']}>
            <LaneHead id={id} by={by} count={sentencesIn(own, lookup)} />
            <div
              className={styles['plot']}
              dir="ltr"
              style={{ inlineSize: width, minBlockSize: plot, paddingBlock: PADDING }}
            >
              <svg className={styles['ground']} width={width} height="100%" aria-hidden="true">
                {future < width && (
                  <rect x={future} y={0} width={width - future} height="100%" className={styles['future']} />
                )}
                {ticksBetween(scale.from, scale.to, ((74 * text) / width) * (scale.to - scale.from)).map(({ day }) => (
                  <line key={day} x1={scale.x(day)} x2={scale.x(day)} y1={0} y2="100%" className={styles['line']} />
                ))}
              </svg>
              <div className={styles['events']}>
                {items
                  .filter(({ row, key }) => key === tab || isNearViewport(top + row * height, top + (row + 1) * height))
                  .map((item) => (
                    <EventMark
                      key={item.key}
                      item={item}
                      height={height}
                      stop={item.key === tab}
                      hovered={hover?.kind === 'relation' && hover.id === item.first.relation.id}
                      dimmed={pointedAt?.relations.has(item.first.relation.id) === false}
                      selected={includesRelation(
                        selection,
                        item.first.relation,
                        item.events.map(({ index }) => index),
                      )}
                    />
                  ))}
              </div>
            </div>
          </section>
        ))}
      </div>
    </div>
  )
}
