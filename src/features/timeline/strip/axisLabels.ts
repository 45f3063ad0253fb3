import type { Tick } from '../../../domain/timeline/timelineTicks.ts'
import { ticksBetween } from '../../../domain/timeline/timelineTicks.ts'
import type { Scale } from '../axis/scale.ts'
import type { Bin } from './bins.ts'
import { binAt } from './bins.ts'
import type { Stack } from './stacks.ts'

/** A year, month or day with a label below the axis, and the middle of it. */
export interface AxisLabel {
  readonly tick: Tick
  readonly x: number
  /** Whether it has a stack. */
  readonly isNamed: boolean
}

/** The width of a label in pixels: a year, or a month with its year. */
const ROOM = { year: 38, month: 62, day: 62 } as const

/** The labels below the axis: first the dates that sentences mention, then round ones between them. */
export function axisLabels(stacks: readonly Stack[], scale: Scale, bin: Bin): readonly AxisLabel[] {
  const { unit } = bin
  const room = ROOM[unit]
  const ticks = ticksBetween(scale.from, scale.to, (room / scale.width) * (scale.to - scale.from))
  // A stack of several years is between two labels instead of at one.
  if (bin.count > 1) {
    return ticks.flatMap((tick) => {
      const x = scale.x(tick.day)
      return x >= room / 2 && x <= scale.width - room / 2 ? [{ tick, x, isNamed: false }] : []
    })
  }
  const middle = (day: number, part: Bin) => {
    const { earliest, latest } = binAt(day, part)
    return (scale.x(earliest) + scale.x(latest + 1)) / 2
  }
  const named = stacks.map(({ days: { earliest } }) => ({
    tick: { day: earliest, unit },
    x: middle(earliest, bin),
    isNamed: true,
  }))
  const round = ticks.map((tick) => ({ tick, x: middle(tick.day, { unit: tick.unit, count: 1 }), isNamed: false }))
  const placed: AxisLabel[] = []
  for (const letter of [...named, ...round]) {
    const isInside = letter.x >= room / 2 && letter.x <= scale.width - room / 2
    if (isInside && placed.every(({ x }) => Math.abs(x - letter.x) >= room)) placed.push(letter)
  }
  return placed.toSorted((a, b) => a.x - b.x)
}
