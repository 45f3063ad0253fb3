import type { Edtf } from '../domain/dataset'
import type { Language } from './language'
import { localeOf } from './language'

interface Words {
  readonly approximate: (date: string) => string
  readonly uncertain: (date: string) => string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  readonly between: (from: string, to: string) => string
  readonly decade: (year: string) => string
  readonly seasons: readonly string[]
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    approximate: (date) => `about ${date}`,
    uncertain: (date) => `perhaps ${date}`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    between: (from, to) => `${from} to ${to}`,
    decade: (year) => `${year}s`,
    seasons: ['spring', 'summer', 'autumn', 'winter'],
  },
  ar: {
    approximate: (date) => `نحو ${date}`,
    uncertain: (date) => `ربما ${date}`,
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    between: (from, to) => `من ${from} إلى ${to}`,
    decade: (year) => `عقد ${year}`,
    seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  },
}

/** A date in EDTF as people write it: "about 18 March 2023". What it cannot put better it gives as it stands. */
export function formatEdtf(language: Language, edtf: Edtf): string {
  const words = WORDS[language]
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return formatOne(language, from)
  if (to === '' || to === '..') return words.since(formatOne(language, from))
  if (from === '' || from === '..') return words.until(formatOne(language, to))
  return words.between(formatOne(language, from), formatOne(language, to))
}

function formatOne(language: Language, text: string): string {
  const words = WORDS[language]
  const qualifier = /[?~%]$/.exec(text)?.[0]
  const date = formatPlain(language, text.replace(/[?~%]$/, '').replace(/T.*$/, ''))
  if (qualifier === '~') return words.approximate(date)
  if (qualifier === '?') return words.uncertain(date)
  return qualifier === '%' ? words.uncertain(words.approximate(date)) : date
}

function formatPlain(language: Language, text: string): string {
  const words = WORDS[language]
  const [year = '', month = 'XX', day = 'XX'] = text.split('-')
  if (/^\d{3}X$/.test(year)) return words.decade(year.replace('X', '0'))
  if (!/^\d{4}$/.test(year)) return text
  if (month === 'XX') return year
  const season = words.seasons[Number(month) - 21]
  if (season !== undefined) return `${season} ${year}`
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, day === 'XX' ? 1 : Number(day))
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== 'XX' && { day: 'numeric' }),
  }).format(date)
}
