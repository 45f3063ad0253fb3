import type { Language } from '../../domain/language/languages.ts'
import { profileOf } from '../../domain/language/languages.ts'
import { messagesIn } from './words.ts'

/** Without the isolates of `translator`, which citations and files do not need. */
const fill = (words: string, date: string) => words.replace('{date}', date)

/** Each language has its own names for decades and centuries: "2010s", «عقد 2010–2019», «القرن الـ21». */
function fillPeriod(words: string, first: number, last: number): string {
  return fill(words, String(first))
    .replace('{last}', String(last))
    .replace('{century}', String(Math.floor(first / 100) + 1))
}

/**
 * Formats a date in EDTF for people: "about March 2023", "2012 – 2015", "from 2012". A date that cannot be parsed is returned
 * as written.
 */
export function formatEdtf(language: Language, edtf: string): string {
  const words = messagesIn('app', language)
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return formatDate(language, from)
  const open = (end: string) => end === '' || end === '..'
  if (open(from) && open(to)) return words['date.unknown']
  if (open(to)) return fill(words['date.from'], formatDate(language, from))
  if (open(from)) return fill(words['date.until'], formatDate(language, to))
  return `${formatDate(language, from)} – ${formatDate(language, to)}`
}

function formatDate(language: Language, text: string): string {
  const words = messagesIn('app', language)
  const bare = text.replace(/[?~%]/g, '')
  const date = formatBare(language, bare)
  if (text.includes('%')) return fill(words['date.both'], date)
  if (text.includes('~')) return fill(words['date.about'], date)
  if (text.includes('?')) return fill(words['date.perhaps'], date)
  return date
}

function formatBare(language: Language, bare: string): string {
  const words = messagesIn('app', language)
  const known = bare.replace(/(-XX)+$/, '')
  if (known === 'XXXX') return words['date.unknown']
  if (/^\d{3}X$/.test(known)) {
    const first = Number(known.slice(0, 3)) * 10
    return fillPeriod(words['date.decade'], first, first + 9)
  }
  if (/^\d\dXX$/.test(known)) {
    const first = Number(known.slice(0, 2)) * 100
    return fillPeriod(words['date.century'], first, first + 99)
  }
  const match = /^(?:Y(-?\d+)|(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?)(?:T|$)/.exec(known)
  if (match === null) return bare
  const [, long, short, month, day] = match
  const year = Number(long ?? short)
  if (Math.abs(year) > FARTHEST_YEAR) return bare
  if (month === undefined) return yearText(profileOf(language).locale, year)
  if (month === '21' || month === '22' || month === '23' || month === '24')
    return fill(words[`date.season.${month}`], yearText(profileOf(language).locale, year))
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' }
  if (day !== undefined) options.day = 'numeric'
  return calendarText(profileOf(language).locale, [year, Number(month), day === undefined ? 1 : Number(day)], options)
}

/** The last year that `Date` can represent. */
const FARTHEST_YEAR = 270_000

/** From this year on, a year is written without its era. */
const PLAIN_YEARS = 1000

/**
 * Formats a day for a locale, with the era before the year 1000.
 * @param date a day of the proleptic Gregorian calendar; the year 0 is 1 BC (ISO 8601)
 */
export function calendarText(
  locale: string,
  [year, month, day]: readonly [year: number, month: number, day: number],
  options: Intl.DateTimeFormatOptions,
): string {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const era: Intl.DateTimeFormatOptions = year < PLAIN_YEARS && options.year !== undefined ? { era: 'short' } : {}
  return formatFor(locale, { calendar: 'gregory', timeZone: 'UTC', ...options, ...era }).format(date)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A format takes milliseconds to make, and every picture, panel and row asks for one of a few. */
function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, format)
  return format
}

/** "2023", "44 AD", "44 BC". */
export const yearText = (locale: string, year: number): string =>
  year < PLAIN_YEARS ? calendarText(locale, [year, 1, 1], { year: 'numeric' }) : String(year)
