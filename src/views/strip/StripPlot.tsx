import type { KeyboardEvent } from 'react'
import { useId, useMemo, useRef, useState } from 'react'
import type { Days } from '../../domain/timelineBounds'
import { lastTold } from '../../domain/timelineEvents'
import { ticksBetween } from '../../domain/timelineTicks'
import { stripWords } from '../../i18n/stripWords'
import { isRtl } from '../../scene/lettering'
import { useApp, useAppStore } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { BrushRange } from '../timeline/BrushRange'
import type { Stretch } from '../timeline/scale'
import { scaleOf } from '../timeline/scale'
import { useBrush } from '../timeline/useBrush'
import type { TimelineState } from '../timeline/useTimeline'
import { useWidth } from '../timeline/useWidth'
import { rangeText, relationText, tickText } from '../timeline/wording'
import { captionsOf } from './captions'
import { DotShape } from './DotShape'
import { lettersOf } from './letters'
import { litRelations } from './litRelations'
import type { Span } from './spanFigures'
import { spansOf } from './spanFigures'
import { ROW_HEIGHT, Spans } from './Spans'
import type { Stack } from './stacks'
import { stacksOf } from './stacks'
import { stepFrom } from './steps'
import { StripDot } from './StripDot'
import styles from './StripPlot.module.css'

interface Props {
  readonly timeline: TimelineState
  readonly whole: Stretch
  readonly extent: Days
  readonly onPoint: (text: string | null) => void
}

/** Of its pixels, the axis and what is lettered below it; dots stand on what lies along it. */
const HEIGHT = 73
const AXIS = HEIGHT - 20
/** The ticks between letters are no closer than this. */
const TICK = 10

/** The axis with its dots: dragging along it chooses dates, a dot opens its sentence. */
export function StripPlot({ timeline, whole, extent, onPoint }: Props) {
  const t = useText()
  const w = useWords(stripWords)
  const hint = useId()
  const store = useAppStore()
  const root = useRef<HTMLDivElement>(null)
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const hover = useApp((state) => state.hover)
  const lit = useApp((state) => state.lit)
  const spread = useApp((state) => state.spread)
  const selection = useApp((state) => state.selection)
  const [stop, setStop] = useState<string>()
  const width = useWidth(root)
  const scale = useMemo(() => scaleOf(whole, width), [whole, width])
  const { all, shown, relations, chosen, choose } = timeline
  const brush = useBrush({ root, scale, extent, chosen, onChoose: choose })

  const figure = useMemo(() => {
    const { bin } = stacksOf(all.events, scale, AXIS)
    const spans = spansOf(all.events, scale, bin)
    const rows = spans.reduce((most, { row }) => Math.max(most, row + 1), 0)
    const floor = AXIS - 1 - rows * ROW_HEIGHT
    const stacked = stacksOf(all.events, scale, floor)
    return { ...stacked, spans, floor, dots: stacked.stacks.flatMap(({ dots }) => dots) }
  }, [all, scale])
  const { bin, pitch, stacks, spans, floor, dots } = figure
  const told = useMemo(() => lastTold(all.events), [all])
  const pointed = useMemo(
    () => litRelations(relations, { hover, lit, spread }, lookup),
    [relations, hover, lit, spread, lookup],
  )
  // Only where something is to be seen of it: else nothing is told apart.
  const isMarked = pointed !== null && dots.some(({ event }) => pointed.has(event.relation.id))
  const letters = useMemo(() => lettersOf(stacks, scale, bin), [stacks, scale, bin])
  const captions = useMemo(() => {
    const textOf = ({ dots: own, rest }: Stack) => {
      const [first, ...others] = own
      const isLone = others.every(({ event }) => event.relation === first?.event.relation) && rest.length === 0
      return first === undefined || !isLone ? null : relationText(lookup, first.event.relation, t, language)
    }
    return captionsOf(stacks, width, textOf)
  }, [stacks, width, lookup, t, language])

  const inDates = useMemo(() => new Set(shown.events.map(({ evidence }) => evidence)), [shown])
  const active = dots.filter(({ event }) => inDates.has(event.evidence))
  const tab = active.find(({ key }) => key === stop)?.key ?? active[0]?.key
  const move = (event: KeyboardEvent) => {
    const next = stepFrom(active, tab, event.key)
    if (next === undefined) return
    event.preventDefault()
    setStop(next.key)
    root.current?.querySelector<HTMLElement>(`[data-dot="${CSS.escape(next.key)}"]`)?.focus()
  }
  const lookOf = (relation: string) => (!isMarked ? 'rest' : pointed.has(relation) ? 'lit' : 'dimmed')
  const isLit = ({ events }: Span) => (isMarked ? events.some(({ relation }) => pointed.has(relation.id)) : null)
  const selectedOf = (relation: string, index: number) => {
    if (selection.kind !== 'relation' || selection.id !== relation) return 'no'
    return selection.evidence === index ? 'sentence' : 'relation'
  }
  const future = told === null ? width : Math.max(0, scale.x(told + 1))
  return (
    <div ref={root} className={styles['plot']} dir="ltr" data-years="" data-chosen={brush.isChosen} {...brush.handlers}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
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
        <Spans spans={spans} axis={AXIS} isLit={isLit} />
        {dots.map(
          (dot) =>
            !inDates.has(dot.event.evidence) && (
              <g key={dot.key} className={styles['passed']}>
                <DotShape event={dot.event} x={dot.x} y={floor - dot.y} pitch={pitch} />
              </g>
            ),
        )}
      </svg>
      <BrushRange brush={brush} scale={scale} onChoose={choose} />
      {captions.map(({ key, text, side, at }) => (
        <span
          key={key}
          className={styles['caption']}
          dir={isRtl(language) ? 'rtl' : 'ltr'}
          aria-hidden="true"
          style={{ [side === 'right' ? 'left' : 'right']: side === 'right' ? at : width - at, top: floor - 14 }}
        >
          {text}
        </span>
      ))}
      <span id={hint} className={styles['unseen']}>
        {w('hint')}
      </span>
      <div role="group" aria-label={w('dots')} aria-describedby={hint} onKeyDown={move}>
        {active.map((dot) => (
          <StripDot
            key={dot.key}
            dot={dot}
            pitch={pitch}
            floor={floor}
            stop={dot.key === tab}
            look={lookOf(dot.event.relation.id)}
            selected={selectedOf(dot.event.relation.id, dot.event.index)}
            onPoint={onPoint}
          />
        ))}
      </div>
      {stacks.map(({ days, rest, left, right, top }) => {
        if (rest.length === 0) return null
        const { from, to } = rangeText(language, days)
        const name = w('more.of', { date: from === to ? from : `${from} – ${to}`, count: rest.length })
        return (
          <button
            key={days.earliest}
            type="button"
            className={styles['more']}
            style={{ left: (left + right) / 2, top: floor - top - 15 }}
            aria-label={name}
            title={name}
            onClick={() => {
              choose(days)
              store.getState().setView('timeline')
            }}
          >
            {w('more', { count: rest.length })}
          </button>
        )
      })}
    </div>
  )
}
