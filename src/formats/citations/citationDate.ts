import type { Edtf } from '../../domain/dataset/dataset.ts'
import { calendarText, formatEdtf, yearText } from '../../i18n/engine/format.ts'
import { withoutDirectionMarks } from '../../domain/text/withoutDirectionMarks.ts'
import type { Language } from '../../domain/language/languages.ts'
import { profileOf } from '../../domain/language/languages.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/** Year, month and day as far as known, each counted from 1. */
type Parts = readonly [year: number, month?: number, day?: number]

/** A date in CSL-JSON. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly season?: number
  /** Approximate or uncertain. */
  readonly circa?: true
  /** For dates that parts cannot express: a decade, an open interval. */
  readonly literal?: string
}

/** Whether a date is only inferred, that is, marked as uncertain or approximate in EDTF. */
export const isInferred = (date: Edtf): boolean => /[?~%]/.test(date)

const bare = (date: Edtf) => date.replace(/[?~%]/g, '').replace(/T.*$/, '')

function partsOf(date: string): Parts | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date)
  if (match === null) return undefined
  const [, year, month, day] = match
  if (month === undefined) return [Number(year)]
  if (Number(month) > 12) return undefined
  return day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)]
}

/** The date in the order of the Chicago Manual (18 March 2023 in Arabic) or of APA, which begins with the year. */
function ordered([year, month, day]: Parts, language: Language, order: 'chicago' | 'apa'): string {
  const locale = language === 'en' ? 'en-US' : profileOf(language).locale
  if (month === undefined) return yearText(locale, year)
  const format = (options: Intl.DateTimeFormatOptions) => calendarText(locale, [year, month, day ?? 1], options)
  const ofDay = day === undefined ? {} : ({ day: 'numeric' } as const)
  return order === 'chicago'
    ? format({ year: 'numeric', month: 'long', ...ofDay })
    : `${yearText(locale, year)}${profileOf(language).comma.trim()} ${format({ month: 'long', ...ofDay })}`
}

/**
 * A publication date as it is cited: "March 18, 2023", "[ca. March 18, 2023]", "n.d.". What the document does not bear itself
 * stands in square brackets (CMOS 14.145; APA does the same in references to archival documents).
 */
export function dateText(date: Edtf | undefined, language: Language, order: 'chicago' | 'apa' | 'year'): string {
  const w = wordsIn('evidence', language)
  if (date === undefined) return w('citation.date.none')
  const known = bare(date)
  const parts = partsOf(known)
  const text =
    parts === undefined
      ? withoutDirectionMarks(formatEdtf(language, known))
      : order === 'year'
        ? yearText(profileOf(language).locale, parts[0])
        : ordered(parts, language, order)
  if (date.includes('%')) return `[${withoutDirectionMarks(w('citation.date.perhapsAbout', { date: text }))}]`
  if (date.includes('~')) return `[${withoutDirectionMarks(w('citation.date.about', { date: text }))}]`
  return date.includes('?') ? `[${withoutDirectionMarks(w('citation.date.perhaps', { date: text }))}]` : text
}

/** A date for CSL-JSON. Intervals with two known ends are kept; dates that parts cannot express are written as words. */
export function cslDate(date: Edtf, language: Language): CslDate {
  const circa = isInferred(date) ? { circa: true as const } : {}
  const ends = bare(date).split('/')
  const season = /^(\d{4})-2([1-4])$/.exec(ends[0] ?? '')
  if (ends.length === 1 && season !== null) {
    return { 'date-parts': [[Number(season[1])]], season: Number(season[2]), ...circa }
  }
  const parts = ends.flatMap((end) => {
    const known = partsOf(end.replace(/(-XX)+$/, ''))
    return known === undefined ? [] : [known.filter((part) => part !== undefined)]
  })
  if (parts.length < ends.length) return { literal: withoutDirectionMarks(formatEdtf(language, date)) }
  return { 'date-parts': parts, ...circa }
}
