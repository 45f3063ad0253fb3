import { calendarDay, dayNumber } from './timelineDays.ts'

export type TickUnit = 'year' | 'month' | 'day'

/** A labelled place on the axis, by the first day that it names. */
export interface Tick {
  readonly day: number
  readonly unit: TickUnit
}

const YEAR = 365.25
const MONTH = YEAR / 12
const STEPS: readonly (readonly [unit: TickUnit, step: number, days: number])[] = [
  ['day', 1, 1],
  ['day', 7, 7],
  ['month', 1, MONTH],
  ['month', 3, 3 * MONTH],
  ...[1, 2, 5, 10, 25, 50, 100, 250, 500].map((step) => ['year', step, step * YEAR] as const),
]

function stepFor(least: number): readonly [TickUnit, number] {
  const found = STEPS.find(([, , days]) => days >= least)
  if (found !== undefined) return [found[0], found[1]]
  return ['year', 10 ** Math.ceil(Math.log10(least / YEAR))]
}

/**
 * Round dates from one day to another, at least `least` days apart: days, weeks, months, quarters, years and multiples of them.
 * Weeks restart with each month, so that the first day of every month is included.
 */
export function ticksBetween(from: number, to: number, least: number): readonly Tick[] {
  const [unit, step] = stepFor(least)
  const ticks: Tick[] = []
  const add = (day: number) => {
    if (day >= from && day <= to) ticks.push({ day, unit })
  }
  const first = calendarDay(Math.floor(from))
  if (unit === 'year') {
    for (let year = Math.floor(first.year / step) * step; dayNumber(year, 1, 1) <= to; year += step) {
      add(dayNumber(year, 1, 1))
    }
    return ticks
  }
  const last = calendarDay(Math.floor(to))
  const months = (last.year - first.year) * 12 + last.month - first.month
  for (let at = 0; at <= months; at += 1) {
    const count = first.month - 1 + at
    const [year, month] = [first.year + Math.floor(count / 12), (count % 12) + 1]
    if (unit === 'month') {
      if ((month - 1) % step === 0) add(dayNumber(year, month, 1))
      continue
    }
    const end = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
    for (let day = dayNumber(year, month, 1); day < end; day += step) {
      // The last week of a month is omitted if it would be too close to the next month.
      if (end - day >= step) add(day)
    }
  }
  return ticks
}
