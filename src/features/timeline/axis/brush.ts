import type { Days } from '../../../domain/timeline/timelineBounds.ts'
import { calendarDay, dayNumber, daysInMonth } from '../../../domain/timeline/timelineDays.ts'
import type { Scale } from './scale.ts'

export type StepUnit = 'day' | 'month' | 'year'

const LENGTHS = { day: 1, month: 30.4, year: 365.25 } as const

/** The smallest calendar unit that is at least this many pixels wide. */
export function unitOf({ from, to, width }: Scale, pixels: number): StepUnit {
  const units = ['day', 'month'] as const
  return units.find((unit) => (LENGTHS[unit] / (to - from)) * width >= pixels) ?? 'year'
}

/** The first and the last day of the calendar unit that contains a moment. */
export function partAt(moment: number, unit: StepUnit): Days {
  const day = Math.floor(moment)
  const { year, month } = calendarDay(day)
  if (unit === 'day') return { earliest: day, latest: day }
  if (unit === 'year') return { earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 12, 31) }
  return { earliest: dayNumber(year, month, 1), latest: dayNumber(year, month, daysInMonth(year, month)) }
}

/** The whole calendar units between two moments, in either order. */
export function spanned(one: number, other: number, unit: StepUnit): Days {
  return {
    earliest: partAt(Math.min(one, other), unit).earliest,
    latest: partAt(Math.max(one, other), unit).latest,
  }
}

/** The day at an end of a range, moved by a number of calendar units. The last day of a unit stays a last day. */
export function moved(day: number, end: 'from' | 'to', unit: StepUnit, steps: number): number {
  if (unit === 'day') return day + steps
  // The last day of a range is moved as the first day after it.
  const first = end === 'from' ? day : day + 1
  const { year, month, day: of } = calendarDay(first)
  const months = year * 12 + month - 1 + steps * (unit === 'year' ? 12 : 1)
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  const to = dayNumber(toYear, toMonth, Math.min(of, daysInMonth(toYear, toMonth)))
  return end === 'from' ? to : to - 1
}
