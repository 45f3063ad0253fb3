import type { Days } from '../../../domain/timeline/timelineBounds.ts'
import type { TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import type { Scale } from '../axis/scale.ts'
import { middleOf } from '../axis/scale.ts'
import type { Bin } from './bins.ts'
import { binAt, binFor } from './bins.ts'

/** One dated sentence, at the centre of its dot, in pixels from the left and from the bottom. */
export interface Dot {
  readonly key: string
  readonly event: TimelineEvent
  readonly x: number
  readonly y: number
}

/** The sentences of one period, stacked, in several columns if there are many. */
export interface Stack {
  readonly days: Days
  readonly dots: readonly Dot[]
  /** Sentences for which there is no room. */
  readonly rest: readonly TimelineEvent[]
  readonly left: number
  readonly right: number
  /** The height of its columns. */
  readonly top: number
}

export interface Stacks {
  readonly bin: Bin
  /** The distance from the centre of a dot to the next. */
  readonly pitch: number
  readonly stacks: readonly Stack[]
}

/** The sizes of dots; the largest one that fits is used. */
const PITCHES = [10, 9, 8, 7, 6, 5] as const
const SMALLEST = 5
/** The gap between two stacks. */
const GAP = 2
/** The minimum width of a stack of dots. */
const LEAST = 12
const CROWDED = 46
const WORDS = 15

interface Group {
  readonly days: Days
  readonly events: readonly TimelineEvent[]
}

/** The period in which a sentence counts. Something that lasts counts when it begins. */
function momentOf(event: TimelineEvent): number {
  const { kind, begin, end } = event.time
  if (kind === 'date') return middleOf(event)
  return Number.isFinite(begin.earliest) ? begin.earliest : end.earliest
}

function grouped(events: readonly TimelineEvent[], bin: Bin): readonly Group[] {
  const groups = new Map<number, { days: Days; events: TimelineEvent[] }>()
  for (const event of events) {
    const days = binAt(momentOf(event), bin)
    const group = groups.get(days.earliest)
    if (group === undefined) groups.set(days.earliest, { days, events: [event] })
    else group.events.push(event)
  }
  return [...groups.values()].toSorted((a, b) => a.days.earliest - b.days.earliest)
}

const keyOf = ({ relation, index }: TimelineEvent) => `${relation.id} ${index}`

function stackOf({ days, events }: Group, scale: Scale, pitch: number, rows: number, room: number): Stack {
  const shown = events.slice(0, room)
  const columns = Math.ceil(shown.length / rows)
  // Columns of nearly equal height, so that a stack does not end with a single dot.
  const height = Math.ceil(shown.length / columns)
  const width = columns * pitch
  const middle = (scale.x(days.earliest) + scale.x(days.latest + 1)) / 2
  const left = Math.max(0, Math.min(scale.width - width, middle - width / 2))
  return {
    days,
    dots: shown.map((event, at) => ({
      key: keyOf(event),
      event,
      x: left + (Math.floor(at / height) + 0.5) * pitch,
      y: ((at % height) + 0.5) * pitch,
    })),
    rest: events.slice(room),
    left,
    right: left + width,
    top: height * pitch,
  }
}

/**
 * Every dated sentence as a dot in the stack of its year, or of its month or day if the axis is short, at the largest size at
 * which all fit. If they do not fit at any size, each stack shows as many as it has room for.
 */
export function stacksOf(events: readonly TimelineEvent[], scale: Scale, height: number): Stacks {
  const bin = binFor(scale, LEAST)
  const groups = grouped(events, bin)
  for (const pitch of PITCHES) {
    const rows = Math.floor(height / pitch)
    const stacks = groups.map((group) => stackOf(group, scale, pitch, rows, Infinity))
    const isApart = stacks.every(({ left, right }, at) => {
      const before = stacks[at - 1]
      return right <= scale.width && (before === undefined || before.right + GAP <= left)
    })
    if (isApart) return { bin, pitch, stacks }
  }
  const wide = binFor(scale, CROWDED)
  const rows = Math.max(1, Math.floor((height - WORDS) / SMALLEST))
  const stacks = grouped(events, wide).map((group) => {
    const width = scale.x(group.days.latest + 1) - scale.x(group.days.earliest) - GAP
    return stackOf(group, scale, SMALLEST, rows, rows * Math.max(1, Math.floor(width / SMALLEST)))
  })
  return { bin: wide, pitch: SMALLEST, stacks }
}
