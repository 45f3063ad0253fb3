import { Isolated } from '../../../ui/text/Isolated.tsx'
import { memo } from 'react'
import { Button } from '../../../ui/controls/Button.tsx'
import { known } from '../../../domain/dataset/lookup.ts'
import { categoryInk } from '../../../scene/marks/inks.ts'
import { isRtl } from '../../../scene/marks/lettering.ts'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import styles from './EventMark.module.css'
import { EventShape } from './EventShape.tsx'
import type { PlacedItem } from './placing.ts'
import { HALO, MARK } from './placing.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { sentencesIn } from '../sentencesIn.ts'

interface Props {
  readonly item: PlacedItem
  /** The height of a row. */
  readonly height: number
  /** Whether it is the tab stop. */
  readonly stop: boolean
  readonly hovered: boolean
  readonly selected: boolean
  /** Whether something else is hovered. */
  readonly dimmed: boolean
}

const MIDDLE = 12
const BAR = 7

/**
 * One or more sentences about the same date: their marks, the vagueness of the date, and their words. A button that opens the
 * sentence.
 */
export const EventMark = memo(function EventMark({ item, height, stop, hovered, selected, dimmed }: Props) {
  const t = useWords('app')
  const w = useWords('timeline')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const { first, events, label, from, to, x } = item
  const { stance } = first.evidence
  const { time, isFuture, relation, category } = first
  const colour = `var(--${categoryInk(category)})`
  const divides = known(lookup.relationType, relation.type).polarity === 'conflictual'

  const left = Math.min(from, x - MARK / 2, label.left) - HALO
  const right = Math.max(to, x + MARK / 2 + (events.length - 1) * (MARK + 2), label.left + label.width) + HALO
  const place = (at: number) => at - left

  let name = w('event', { date: item.date, relation: item.relation, stance: t(`stance.${stance}`) })
  if (isFuture) name = w('event.future', { text: name })
  const sentences = sentencesIn(events, lookup)
  if (sentences > 1) name = w('event.several', { text: name, count: sentences })

  const open = (at: number) => {
    const { select, showEvidence } = store.getState()
    const event = events[at] ?? first
    select({ kind: 'relation', id: relation.id })
    showEvidence(event.index)
  }
  const point = (isOver: boolean) => store.getState().setHover(isOver ? { kind: 'relation', id: relation.id } : null)
  const classes = [
    styles['event'],
    hovered && styles['hovered'],
    selected && styles['selected'],
    dimmed && styles['dimmed'],
  ]

  return (
    <Button
      look="bare"
      className={classes.filter((one) => typeof one === 'string').join(' ')}
      style={{ left, width: right - left, top: item.row * height, height }}
      aria-label={name}
      aria-pressed={selected}
      title={`${item.relation} · ${item.date}`}
      tabIndex={stop ? 0 : -1}
      data-event={item.key}
      onClick={({ target }) => {
        const mark = target instanceof Element ? target.closest('[data-mark]') : null
        open(Number(mark?.getAttribute('data-mark') ?? 0))
      }}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
    >
      <svg width={right - left} height={24} aria-hidden="true">
        {time.doubt !== 'none' && (
          <UncertainDate from={place(from)} to={place(to)} x={place(x)} colour={colour} id={item.key} />
        )}
        {time.kind === 'interval' ? (
          <Bar item={item} from={place(from)} to={place(to)} colour={colour} />
        ) : (
          <Whiskers from={place(from)} to={place(to)} colour={colour} />
        )}
        {events.map((event, at) => (
          <g key={event.index} data-mark={at}>
            <EventShape
              x={place(x) + at * (MARK + 2)}
              y={MIDDLE}
              radius={MARK / 2 - 1}
              colour={colour}
              stance={stance}
              divides={divides}
              isFuture={isFuture}
            />
          </g>
        ))}
      </svg>
      <span
        className={styles['label']}
        data-side={label.side}
        dir="ltr"
        style={{ left: place(label.left), width: label.width }}
      >
        <bdi dir={isRtl(language) ? 'rtl' : 'ltr'}>
          <Isolated>{item.relation}</Isolated> {label.isDated && <bdi className={styles['date']}>{item.date}</bdi>}
        </bdi>
      </span>
    </Button>
  )
})

/** A narrower line would be hidden behind its mark. */
const MIN_WIDTH = MARK + 6

/** A line over the days in which the date lies. */
function Whiskers({ from, to, colour }: { readonly from: number; readonly to: number; readonly colour: string }) {
  if (to - from < MIN_WIDTH) return null
  return (
    <path
      d={`M${from + 1} ${MIDDLE - 4}v8m0 -4H${to - 1}m0 -4v8`}
      fill="none"
      stroke={colour}
      strokeWidth={1.3}
      opacity={0.75}
    />
  )
}

interface UncertainDateProps {
  readonly from: number
  readonly to: number
  readonly x: number
  readonly colour: string
  readonly id: string
}

/** A band that fades at both ends, for an approximate or uncertain date. */
function UncertainDate({ from, to, x, colour, id }: UncertainDateProps) {
  const gradient = `doubt ${id}`.replace(/[^\w]+/g, '-')
  const [start, end] = [Math.min(from, x - MARK / 2) - HALO, Math.max(to, x + MARK / 2) + HALO]
  const soft = (HALO + 3) / (end - start)
  return (
    <>
      <defs>
        <linearGradient id={gradient}>
          <stop offset={0} stopColor={colour} stopOpacity={0} />
          <stop offset={soft} stopColor={colour} stopOpacity={0.3} />
          <stop offset={1 - soft} stopColor={colour} stopOpacity={0.3} />
          <stop offset={1} stopColor={colour} stopOpacity={0} />
        </linearGradient>
      </defs>
      <rect x={start} y={MIDDLE - 7} width={end - start} height={14} fill={`url(#${gradient})`} />
    </>
  )
}

interface BarProps {
  readonly item: PlacedItem
  readonly from: number
  readonly to: number
  readonly colour: string
}

/** A line from beginning to end, in the stance's style. An open end fades out. */
function Bar({ item: { key, first }, from, to, colour }: BarProps) {
  const { time, evidence, isFuture } = first
  const gradient = `bar ${key}`.replace(/[^\w]+/g, '-')
  const width = Math.max(to - from, 2)
  const soft = Math.min(0.5, 72 / width)
  const [opensLeft, opensRight] = [!Number.isFinite(time.begin.earliest), !Number.isFinite(time.end.latest)]
  const isSolid = evidence.stance === 'asserted' && !isFuture
  const paint = `url(#${gradient})`
  return (
    <>
      <defs>
        <linearGradient id={gradient} gradientUnits="userSpaceOnUse" x1={from} x2={from + width}>
          <stop offset={0} stopColor={colour} stopOpacity={opensLeft ? 0 : 1} />
          <stop offset={opensLeft ? soft : 0} stopColor={colour} />
          <stop offset={opensRight ? 1 - soft : 1} stopColor={colour} />
          <stop offset={1} stopColor={colour} stopOpacity={opensRight ? 0 : 1} />
        </linearGradient>
      </defs>
      <rect
        x={from}
        y={MIDDLE - BAR / 2}
        width={width}
        height={BAR}
        rx={opensRight || opensLeft ? 0 : BAR / 2}
        fill={isSolid ? paint : 'none'}
        fillOpacity={isSolid ? 0.5 : 1}
        stroke={paint}
        strokeWidth={1.3}
        strokeDasharray={
          { attributed: '0.01 3', hypothetical: '4 3', asserted: undefined, denied: undefined }[evidence.stance]
        }
        strokeLinecap="round"
      />
    </>
  )
}
