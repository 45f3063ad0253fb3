import { Button } from '../../../ui/controls/Button.tsx'
import type { Days } from '../../../domain/timeline/timelineBounds.ts'
import type { TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import { possibleDays } from '../../../domain/timeline/timelineBounds.ts'
import { emptyStretches } from '../../../domain/timeline/timelineGaps.ts'
import { crowdsOf } from '../../../domain/timeline/timelineRows.ts'
import { ticksBetween } from '../../../domain/timeline/timelineTicks.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import type { Scale } from './scale.ts'
import { isSeen, middleOf } from './scale.ts'
import styles from './TimeAxis.module.css'
import { rangeText, tickText } from '../wording.ts'
import { useTextScale } from '../../../ui/state/textScale.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { formatNumber } from '../../../i18n/engine/list.ts'

interface Props {
  readonly scale: Scale
  readonly events: readonly TimelineEvent[]
  /** The date of the last text, as a day number. */
  readonly published: number | null
  readonly narrow: boolean
  readonly onShow: (days: Days) => void
  /** Moves the axis by this multiple of its length. */
  readonly onPan: (share: number) => void
}

/** The step along the axis, as a share of its length; less than 1, so that part of the former view stays visible. */
const STEP = 0.8
/** Space for the words about what is beyond an end. */
const END_LABEL_WIDTH = 165
/** The width of a tick's label, in pixels. */
const TICK = 74
/** A tick closer than this to the end has no room for its label. */
const ROOM = 44
/** The minimum width, in pixels, for the label of the future. */
const FUTURE = 160
/** The minimum width, in pixels, of a stretch without dates that is said to be empty. */
const EMPTY = 104
/** At least this many sentences, each at most `reach` pixels from the next, are reported as crowded. */
const CROWD = { reach: 9, least: 6 }
/** The same for touch, which needs more distance. */
const WIDE_CROWD = { reach: 44, least: 6 }
/** Half the width of a crowd's number on a touch screen, with a gap. */
const CROWD_RADIUS = 24

/** The dates above the lanes, what is beyond them, and crowds of sentences that can only be distinguished at a larger zoom. */
export function TimeAxis({ scale, events, published, narrow, onShow, onPan }: Props) {
  const w = useWords('timeline')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const seen = events.filter((event) => isSeen(event, scale))
  const isEarlier = ({ time }: TimelineEvent) => possibleDays(time).latest + 1 <= scale.from
  const earlier = sentencesIn(events.filter(isEarlier), lookup)
  const later = sentencesIn(
    events.filter((event) => !isSeen(event, scale) && !isEarlier(event)),
    lookup,
  )
  const crowds = crowdsOf(seen, (event) => scale.x(middleOf(event)), narrow ? WIDE_CROWD : CROWD).flatMap((crowd) => {
    const days = crowd.members.map(middleOf)
    const [earliest, latest] = [Math.floor(Math.min(...days)), Math.floor(Math.max(...days))]
    return latest - earliest < 2 ? [] : [{ ...crowd, earliest, latest }]
  })
  const text = useTextScale()
  const ticks = ticksBetween(scale.from, scale.to, ((TICK * text) / scale.width) * (scale.to - scale.from))
  const future = published === null ? scale.width : scale.x(published + 1)
  // The counts of what is beyond the ends need room there.
  const [least, most] = [
    earlier > 0 ? END_LABEL_WIDTH * text : 0,
    scale.width - (later > 0 ? END_LABEL_WIDTH * text : 0),
  ]
  const isFutureNamed = later === 0 && future < scale.width - FUTURE * text
  const beforeFuture = isFutureNamed ? scale.width - FUTURE * text : most
  const gaps = emptyStretches(events, ((EMPTY * text) / scale.width) * (scale.to - scale.from)).flatMap((days) => {
    const beside = crowds.map(({ start, end }) => (start + end) / 2)
    const [before, after] = [scale.x(days.earliest), scale.x(days.latest + 1)]
    const isBefore = (at: number) => at < (before + after) / 2
    const left = Math.max(least, before, ...beside.filter(isBefore).map((at) => at + CROWD_RADIUS))
    const right = Math.min(beforeFuture, after, ...beside.filter((at) => !isBefore(at)).map((at) => at - CROWD_RADIUS))
    return right - left < EMPTY * text ? [] : [{ days, left, width: right - left }]
  })
  return (
    <div className={styles['axis']} style={{ inlineSize: scale.width }}>
      {ticks.map((tick, at) => (
        <span key={tick.day} className={styles['tick']} style={{ left: scale.x(tick.day) }}>
          {scale.x(tick.day) < scale.width - ROOM * text && tickText(language, tick, at === 0)}
        </span>
      ))}
      {crowds.map(({ start, end, earliest, latest, members }) => {
        const { from, to } = rangeText(language, { earliest, latest })
        const count = sentencesIn(members, lookup)
        const sentences = w('crowd', { count })
        const range = w('chosen', { from, to })
        return (
          <Button
            look="bare"
            key={earliest}
            className={styles['crowd']}
            style={{ left: Math.max(least, Math.min(most, (start + end) / 2)) }}
            aria-label={w('crowd.zoom', { range, sentences })}
            onClick={() => onShow({ earliest, latest })}
          >
            <span aria-hidden="true" title={w('crowd.zoom', { range, sentences })}>
              {formatNumber(language, count)}
            </span>
          </Button>
        )
      })}
      {gaps.map(({ days, left, width }) => {
        const { from, to } = rangeText(language, days)
        return (
          <span key={days.earliest} className={styles['gap']} style={{ left, inlineSize: width }} dir="auto">
            {from === to ? w('gap.in', { from }) : w('gap', { from, to })}
          </span>
        )
      })}
      {earlier > 0 && (
        <Button look="bare" className={styles['earlier']} onClick={() => onPan(-STEP)}>
          ← {w('earlier', { count: earlier })}
        </Button>
      )}
      {later > 0 && (
        <Button look="bare" className={styles['later']} onClick={() => onPan(STEP)}>
          {w('later', { count: later })} →
        </Button>
      )}
      {isFutureNamed && <span className={styles['future']}>{w('strip.future')}</span>}
    </div>
  )
}
