import type { Edtf } from '../dataset/dataset.ts'
import { daysInMonth, dayNumber } from './timelineDays.ts'

/** Days from first to last, both included, as day numbers; infinite where time is open or unknown. */
export interface Days {
  readonly earliest: number
  readonly latest: number
}

/** The certainty that the date itself expresses. */
export type DateQualifier = 'none' | 'about' | 'perhaps' | 'both'

/** An end of an interval: dated, open (`..`) or not known (empty). */
export type EndKind = 'dated' | 'open' | 'unknown'

/** The time that a date in EDTF expresses. A single date begins and ends in the same range of days. */
export interface Time {
  /** The range of days in which it may begin. */
  readonly begin: Days
  /** The range of days in which it may end. */
  readonly end: Days
  readonly kind: 'date' | 'interval'
  readonly from: EndKind
  readonly to: EndKind
  readonly doubt: DateQualifier
}

const YEARS_AT_MOST = 1e12

function yearsOf(digits: string, isNegative: boolean): readonly [number, number] {
  const [low, high] = [Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9'))]
  return isNegative ? [-high, -low] : [low, high]
}

function monthsOf(year: number, from: number, count: number): Days {
  const last = from + count - 1
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last]
  return { earliest: dayNumber(year, from, 1), latest: dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)) }
}

/** The range of days that a date covers, as precisely as written; `null` if it says nothing. Seasons are those of the northern hemisphere. */
function daysOf(date: string): Days | null {
  const bare = date.replace(/[?~%]/g, '').replace(/T.*$/, '')
  const long = /^Y(-?\d+)$/.exec(bare)
  if (long !== null) {
    return monthsOf(Math.max(-YEARS_AT_MOST, Math.min(YEARS_AT_MOST, Number(long[1]))), 1, 12)
  }
  const match = /^(-?)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(bare)
  if (match === null || match[2] === 'XXXX') return null
  const [, sign, year = '', month = 'XX', day = 'XX'] = match
  const [low, high] = yearsOf(year, sign === '-')
  if (low !== high || month === 'XX') {
    return { earliest: dayNumber(low, 1, 1), latest: dayNumber(high, 12, 31) }
  }
  if (Number(month) > 12) return monthsOf(low, (Number(month) - 20) * 3, 3)
  if (day === 'XX') return monthsOf(low, Number(month), 1)
  const at = dayNumber(low, Number(month), Number(day))
  return { earliest: at, latest: at }
}

function doubtOf(text: string): DateQualifier {
  const [about, perhaps] = [/[~%]/.test(text), /[?%]/.test(text)]
  if (about && perhaps) return 'both'
  return about ? 'about' : perhaps ? 'perhaps' : 'none'
}

const kindOf = (text: string, days: Days | null): EndKind =>
  days !== null ? 'dated' : text === '..' ? 'open' : 'unknown'

/**
 * The time that a date in EDTF (levels 0 and 1) expresses, as precisely as written: `2015` may be any day of that year. A
 * reversed interval is corrected. `null` if it says nothing, as `XXXX` and `../..` do.
 */
export function timeOf(edtf: Edtf): Time | null {
  const [first = '', second] = edtf.split('/')
  const doubt = doubtOf(edtf)
  const from = daysOf(first)
  if (second === undefined) {
    return from && { begin: from, end: from, kind: 'date', from: 'dated', to: 'dated', doubt }
  }
  const to = daysOf(second)
  if (from !== null && to !== null && to.latest < from.earliest) return timeOf(`${second}/${first}`)
  const kinds = { from: kindOf(first, from), to: kindOf(second, to) } as const
  if (from !== null) {
    // Each end bounds the other: what began in 1998 did not end before.
    const begin = { earliest: from.earliest, latest: Math.min(from.latest, to?.latest ?? Infinity) }
    const end = { earliest: Math.max(from.earliest, to?.earliest ?? -Infinity), latest: to?.latest ?? Infinity }
    return { begin, end, kind: 'interval', ...kinds, doubt }
  }
  return to && { begin: { earliest: -Infinity, latest: to.latest }, end: to, kind: 'interval', ...kinds, doubt }
}

/** From the first possible day of its beginning to the last possible day of its end. */
export const possibleDays = ({ begin, end }: Time): Days => ({
  earliest: Math.min(begin.earliest, end.earliest),
  latest: Math.max(begin.latest, end.latest),
})

/** Whether any day that a time may cover is in the range. */
export function touches(time: Time, range: Days): boolean {
  const { earliest, latest } = possibleDays(time)
  return earliest <= range.latest && latest >= range.earliest
}

/** Whether every day of the first lies in the second. */
export const isWithin = (days: Days, range: Days): boolean =>
  range.earliest <= days.earliest && days.latest <= range.latest
