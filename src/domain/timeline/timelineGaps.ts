import type { Days } from './timelineBounds.ts'
import type { TimelineEvent } from './timelineEvents.ts'

/** The days that an event names. An open end names none: only the day is named on which something began, or ended. */
function namedDays({ time: { begin, end } }: Pick<TimelineEvent, 'time'>): Days {
  return {
    earliest: Number.isFinite(begin.earliest) ? begin.earliest : end.earliest,
    latest: Number.isFinite(end.latest) ? end.latest : begin.latest,
  }
}

/**
 * The days between the first event and the last that no event names.
 * @param least the shortest stretch, in days
 */
export function emptyStretches(events: readonly Pick<TimelineEvent, 'time'>[], least: number): readonly Days[] {
  const named = events.map(namedDays).toSorted((a, b) => a.earliest - b.earliest)
  const empty: Days[] = []
  let until = Infinity
  for (const { earliest, latest } of named) {
    if (earliest - until - 1 >= least) empty.push({ earliest: until + 1, latest: earliest - 1 })
    until = until === Infinity ? latest : Math.max(until, latest)
  }
  return empty
}
