import type { TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import { hullOf } from '../../../domain/timeline/timelineBounds.ts'
import { rowsFor } from '../../../domain/timeline/timelineRows.ts'
import { drawnOf } from '../lanes/placing.ts'
import type { Scale } from '../axis/scale.ts'
import type { Bin } from './bins.ts'
import { binAt } from './bins.ts'

/** What a sentence dates to more than its stack stands for: how long it lasts, or how vague its date is. */
export interface Span {
  readonly key: string
  /** The sentences that date just this. */
  readonly events: readonly TimelineEvent[]
  readonly category: string
  readonly from: number
  readonly to: number
  /** Whether an end fades: it is open, or the date is about then, or perhaps. */
  readonly fades: { readonly from: boolean; readonly to: boolean }
  /** From the axis upwards, counted from 0. */
  readonly row: number
}

/** As many rows as the strip has room for; what more there is lies over the last. */
const ROWS = 2
const GAP = 6
/** How far a doubt reaches beyond the days that a date names, as a share of a bin. */
const REACH = 0.6

function isLong({ time }: TimelineEvent, bin: Bin): boolean {
  const { earliest, latest } = hullOf(time)
  const own = binAt(Number.isFinite(earliest) ? earliest : latest, bin)
  const isWhole = earliest <= own.earliest && latest >= own.latest
  return earliest < own.earliest || latest > own.latest || (time.doubt !== 'none' && isWhole)
}

/** What lies along the axis below the stacks: intervals, decades, and years that are not sure. */
export function spansOf(events: readonly TimelineEvent[], scale: Scale, bin: Bin): readonly Span[] {
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
