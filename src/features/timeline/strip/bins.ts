import type { Days } from '../../../domain/timeline/timelineBounds.ts'
import { calendarDay, dayNumber } from '../../../domain/timeline/timelineDays.ts'
import type { StepUnit } from '../axis/brush.ts'
import { partAt, unitOf } from '../axis/brush.ts'
import type { Scale } from '../axis/scale.ts'

/** The period of one stack: a number of days, months or years. */
export interface Bin {
  readonly unit: StepUnit
  /** More than one only for years. */
  readonly count: number
}

const YEAR = 365.25
/** Years are divided into months, and months into days, if each would be at least this wide, in pixels. */
const APART = 22
const ROUND = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000] as const

/** The smallest round period that is at least this many pixels wide. */
export function binFor(scale: Scale, least: number): Bin {
  const unit = unitOf(scale, Math.max(APART, least))
  if (unit !== 'year') return { unit, count: 1 }
  const year = (YEAR / (scale.to - scale.from)) * scale.width
  return { unit, count: ROUND.find((count) => count * year >= least) ?? 10 ** Math.ceil(Math.log10(least / year)) }
}

/** The days of the bin that contains a moment. */
export function binAt(moment: number, { unit, count }: Bin): Days {
  if (count === 1) return partAt(moment, unit)
  const first = Math.floor(calendarDay(Math.floor(moment)).year / count) * count
  return { earliest: dayNumber(first, 1, 1), latest: dayNumber(first + count, 1, 1) - 1 }
}
