/** A day of the proleptic Gregorian calendar; years before 1 count as in ISO 8601 (0 is 1 BC). */
export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const DAYS_OF_ERA = 146_097
/** From 1 March of the year 0 to 1 January 1970. */
const TO_1970 = 719_468

/** The number of a day, counted from 1 January 1970, which is 0. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_OF_ERA + dayOfEra - TO_1970
}

/** The day with a number; the inverse of `dayNumber`. */
export function calendarDay(number: number): CalendarDay {
  const z = number + TO_1970
  const era = Math.floor(z / DAYS_OF_ERA)
  const dayOfEra = z - era * DAYS_OF_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

export function daysInMonth(year: number, month: number): number {
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return dayNumber(nextYear, next, 1) - dayNumber(year, month, 1)
}

const padded = (value: number, length: number) => String(value).padStart(length, '0')

/** A year in EDTF: four digits, with a minus before negative years, and `Y` before longer ones. */
function writtenYear(year: number): string {
  const size = Math.abs(year)
  if (size > 9999) return `Y${year}`
  return `${year < 0 ? '-' : ''}${padded(size, 4)}`
}

/** A day in EDTF: `2023-03-18`. Years of five digits cannot have days in EDTF, and stand alone. */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number)
  if (Math.abs(year) > 9999) return writtenYear(year)
  return `${writtenYear(year)}-${padded(month, 2)}-${padded(day, 2)}`
}
