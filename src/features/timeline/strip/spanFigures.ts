import type { TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import { possibleDays } from '../../../domain/timeline/timelineBounds.ts'
import { rowsFor } from '../../../domain/timeline/timelineRows.ts'
import { drawnOf } from '../lanes/placing.ts'
import type { Scale } from '../axis/scale.ts'
import type { Bin } from './bins.ts'
import { binAt } from './bins.ts'

/** The part of an event's time that extends beyond its stack: its duration, or the vagueness of its date. */
export interface StripSpan {
  readonly key: string
  /** The sentences with exactly this date. */
  readonly events: readonly TimelineEvent[]
  readonly category: string
  readonly from: number
  readonly to: number
  /** Which ends fade: open ends, and those of approximate or uncertain dates. */
  readonly fades: { readonly from: boolean; readonly to: boolean }
  /** Counted from 0, from the axis upwards. */
  readonly row: number
}

/** The number of rows that the strip has room for. All others overlap on the last. */
const ROWS = 2
const GAP = 6
/** How far an uncertain date extends beyond the days that it names, as a share of a bin. */
const REACH = 0.6

function isLong({ time }: TimelineEvent, bin: Bin): boolean {
  const { earliest, latest } = possibleDays(time)
  const own = binAt(Number.isFinite(earliest) ? earliest : latest, bin)
  const isWhole = earliest <= own.earliest && latest >= own.latest
  return earliest < own.earliest || latest > own.latest || (time.doubt !== 'none' && isWhole)
}

/** The lines along the axis, below the stacks: intervals, decades, and uncertain years. */
export function spansOf(events: readonly TimelineEvent[], scale: Scale, bin: Bin): readonly StripSpan[] {
  const spans = new Map<string, { first: TimelineEvent; events: TimelineEvent[] }>()
  for (const event of events) {
    if (!isLong(event, bin)) continue
    const key = `${event.evidence.when} ${event.category}`
    const span = spans.get(key)
    if (span === undefined) spans.set(key, { first: event, events: [event] })
    else span.events.push(event)
  }
  const drawn = [...spans].map(([key, { first, events: own }]) => {
    const { time, category } = first
    const [start, end] = drawnOf(first, scale)
    const isDoubtful = time.doubt !== 'none'
    const { earliest, latest } = binAt(
      Number.isFinite(time.begin.earliest) ? time.begin.earliest : time.end.latest,
      bin,
    )
    const halo = isDoubtful ? REACH * (scale.x(latest + 1) - scale.x(earliest)) : 0
    return {
      key,
      events: own,
      category,
      from: Math.max(0, start - halo),
      to: Math.min(scale.width, end + halo),
      fades: {
        from: isDoubtful || !Number.isFinite(time.begin.earliest),
        to: isDoubtful || !Number.isFinite(time.end.latest),
      },
    }
  })
  const rows = rowsFor(
    drawn.map(({ from, to }) => ({ start: from, end: to })),
    GAP,
  )
  return drawn.map((span, at) => ({ ...span, row: Math.min(ROWS - 1, rows[at] ?? 0) }))
}
