import type { Days } from '../../../domain/timeline/timelineBounds.ts'
import { possibleDays } from '../../../domain/timeline/timelineBounds.ts'
import type { TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'

/** A stretch of the axis: its beginning and end, as day numbers with fractions. The end is exclusive. */
export interface AxisRange {
  readonly from: number
  readonly to: number
}

/** Maps days to pixels. */
export interface Scale extends AxisRange {
  readonly width: number
  /** The beginning of a day, in pixels from the left. */
  readonly x: (day: number) => number
  /** The moment at a position; the inverse of `x`. */
  readonly at: (x: number) => number
}

export function scaleOf({ from, to }: AxisRange, width: number): Scale {
  const length = Math.max(1, to - from)
  return {
    from,
    to,
    width,
    x: (day) => ((day - from) / length) * width,
    at: (x) => from + (x / Math.max(1, width)) * length,
  }
}

/** The shortest stretch that the axis shows: a week. */
const SHORTEST = 7

/** The days with a margin at both sides. */
export function wholeRange({ earliest, latest }: Days): AxisRange {
  const length = Math.max(SHORTEST, latest + 1 - earliest)
  const middle = (earliest + latest + 1) / 2
  return { from: middle - length * 0.53, to: middle + length * 0.53 }
}

/** A stretch this many times as long, around a moment and within the whole; `null` if it is the whole. */
export function zoomed(now: AxisRange, factor: number, about: number, whole: AxisRange): AxisRange | null {
  const length = Math.max(SHORTEST, (now.to - now.from) * factor)
  if (length >= whole.to - whole.from) return null
  const share = (about - now.from) / (now.to - now.from)
  return within({ from: about - share * length, to: about + (1 - share) * length }, whole)
}

/** A stretch of the same length, moved to be within the whole. */
export function within(stretch: AxisRange, whole: AxisRange): AxisRange {
  const move = Math.max(0, whole.from - stretch.from) - Math.max(0, stretch.to - whole.to)
  return { from: stretch.from + move, to: stretch.to + move }
}

/** The middle of the days on which an event may begin, where its mark is drawn. */
export function middleOf({ time: { begin, end } }: TimelineEvent): number {
  const earliest = Number.isFinite(begin.earliest) ? begin.earliest : end.earliest
  const latest = Number.isFinite(begin.earliest) ? begin.latest : end.latest
  return (earliest + latest + 1) / 2
}

/** Whether any part of an event is visible. */
export function isSeen({ time }: TimelineEvent, { from, to }: AxisRange): boolean {
  const { earliest, latest } = possibleDays(time)
  return earliest < to && latest + 1 > from
}
