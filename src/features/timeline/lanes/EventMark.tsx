import { Isolated } from '../../../ui/text/Isolated.tsx'
import { memo } from 'react'
import { Button } from '../../../ui/controls/Button.tsx'
import { known } from '../../../domain/dataset/lookup.ts'
import { categoryInk } from '../../../scene/marks/inks.ts'
import { isRtl } from '../../../scene/marks/lettering.ts'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import styles from './EventMark.module.css'
import { EventBar } from './EventBar.tsx'
import { EventShape } from './EventShape.tsx'
import type { PlacedItem } from './placing.ts'
import { HALO, MARK, MIDDLE } from './placing.ts'
import { UncertainDate, Whiskers } from './VagueDate.tsx'
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
  const ink = categoryInk(category)
  const colour = `var(--${ink})`
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
      <svg width={right - left} height={24} data-side={label.side} aria-hidden="true">
        {time.doubt !== 'none' && (
          <UncertainDate from={place(from)} to={place(to)} x={place(x)} colour={colour} id={item.key} />
        )}
        {time.kind === 'interval' ? (
          <EventBar item={item} from={place(from)} to={place(to)} colour={colour} />
        ) : (
          <Whiskers from={place(from)} to={place(to)} colour={colour} />
        )}
        {events.map((event, at) => (
          <g key={event.index} data-mark={at}>
            <EventShape
              x={place(x) + at * (MARK + 2)}
              y={MIDDLE}
              radius={MARK / 2 - 1}
              ink={ink}
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
