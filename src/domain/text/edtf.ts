const QUALIFIER = '[?~%]?'
const YEAR = /^-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)$/
const LONG_YEAR = /^Y-?[1-9]\d{4,}$/
const DATE = new RegExp(`^(-?[\\dX]{4})(?:-([\\dX]{2}))?(?:-([\\dX]{2}))?(${QUALIFIER})$`)
const MONTH = /^(?:0[1-9]|1[0-2]|XX)$/
const SEASON = /^2[1-4]$/
const DAY = /^(?:0[1-9]|[12]\d|3[01]|XX)$/
const TIME = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?$/

/**
 * Whether a text is a date in EDTF (Library of Congress), levels 0 and 1: `2023-03-18`, `2024-11~`, `2023-21` (spring),
 * `201X`, `1985-XX-XX`, `2023-01/2023-08`, `2012/..`, `Y-17000`, `2023-03-18T10:00:00Z`.
 */
export function isEdtf(text: string): boolean {
  const ends = text.split('/')
  if (ends.length > 2) return false
  const [from, to] = ends
  if (from === undefined) return false
  if (to === undefined) return isDate(from) || isDateTime(from)
  return isEnd(from) && isEnd(to) && (isDate(from) || isDate(to))
}

/** An end of an interval may be open (`..`) or unknown (empty). */
function isEnd(text: string): boolean {
  return text === '' || text === '..' || isDate(text)
}

function isDateTime(text: string): boolean {
  const [date, time, ...more] = text.split('T')
  if (date === undefined || time === undefined || more.length > 0) return false
  return /^-?\d{4}-\d{2}-\d{2}$/.test(date) && isDate(date) && TIME.test(time)
}

function isDate(text: string): boolean {
  if (LONG_YEAR.test(text.replace(/[?~%]$/, ''))) return true
  const match = DATE.exec(text)
  if (match === null) return false
  const [, year, month, day] = match
  if (year === undefined || !YEAR.test(year)) return false
  if (month === undefined) return true
  if (SEASON.test(month)) return day === undefined && !year.includes('X')
  if (!MONTH.test(month)) return false
  if (day === undefined) return !(year.includes('X') && month !== 'XX')
  if (!DAY.test(day) || (month === 'XX' && day !== 'XX')) return false
  return year.includes('X') ? month === 'XX' && day === 'XX' : isDayOf(year, month, day)
}

function isDayOf(year: string, month: string, day: string): boolean {
  if (day === 'XX' || month === 'XX') return true
  return Number(day) <= daysIn(Number(year), Number(month))
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
