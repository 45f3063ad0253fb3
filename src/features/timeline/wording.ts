import type { Days } from '../../domain/timeline/timelineBounds.ts'
import { calendarDay, daysInMonth, isoDay } from '../../domain/timeline/timelineDays.ts'
import type { Tick } from '../../domain/timeline/timelineTicks.ts'
import { calendarText, formatEdtf, yearText } from '../../i18n/engine/format.ts'
import type { Language } from '../../domain/language/languages.ts'
import { profileOf } from '../../domain/language/languages.ts'

const written = new Map<string, string>()

/** A date in words. Intl is slow and many sentences have the same date, so the words are cached. */
export function dateText(language: Language, edtf: string): string {
  const key = `${language} ${edtf}`
  const text = written.get(key) ?? formatEdtf(language, edtf)
  written.set(key, text)
  return text
}

export const dayText = (language: Language, day: number) => formatEdtf(language, isoDay(day))

/** The shortest EDTF date that begins on a day: `2015` for the first of January. */
export function fieldText(day: number, end: 'from' | 'to'): string {
  const iso = isoDay(day)
  const { year, month, day: of } = calendarDay(day)
  const last = daysInMonth(year, month)
  if (end === 'from' ? of === 1 && month === 1 : of === 31 && month === 12) return iso.replace(/-\d\d-\d\d$/, '')
  if (end === 'from' ? of === 1 : of === last) return iso.replace(/-\d\d$/, '')
  return iso
}

/** A range of days, in as few words as possible. */
export function rangeText(
  language: Language,
  { earliest, latest }: Days,
): { readonly from: string; readonly to: string } {
  return {
    from: formatEdtf(language, fieldText(earliest, 'from')),
    to: formatEdtf(language, fieldText(latest, 'to')),
  }
}

/** Any valid year is sufficient to format the name of a month. */
const SOME_YEAR = 2000

/** The label of a tick: a year, a month (with the year in January), or a day of a month. */
export function tickText(language: Language, { day, unit }: Tick, isFirst: boolean): string {
  const { year, month, day: of } = calendarDay(day)
  const { locale } = profileOf(language)
  if (unit === 'year') return yearText(locale, year)
  const options: Intl.DateTimeFormatOptions = { month: 'short' }
  if (unit === 'day') options.day = 'numeric'
  const text = calendarText(locale, [SOME_YEAR, month, of], options)
  const isNewYear = month === 1 && of === 1
  return isFirst || isNewYear ? `${text} ${yearText(locale, year)}` : text
}
