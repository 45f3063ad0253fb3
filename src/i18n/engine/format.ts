import type { Language } from './translate.ts'
import { localeOf } from './translate.ts'

const WORDS = {
  en: {
    about: 'about {date}',
    perhaps: 'perhaps {date}',
    both: 'perhaps about {date}',
    decade: '{date}s',
    century: 'the {date}s',
    from: 'from {date}',
    until: 'until {date}',
    unknown: 'at an unknown date',
    seasons: ['spring {date}', 'summer {date}', 'autumn {date}', 'winter {date}'],
  },
  ar: {
    about: 'نحو {date}',
    perhaps: 'ربما {date}',
    both: 'ربما نحو {date}',
    decade: 'عقد {date}',
    century: 'قرن {date}',
    from: 'منذ {date}',
    until: 'حتى {date}',
    unknown: 'في تاريخ غير معروف',
    seasons: ['ربيع {date}', 'صيف {date}', 'خريف {date}', 'شتاء {date}'],
  },
} as const

const fill = (words: string, date: string) => words.replace('{date}', date)

/** A date in EDTF for people: "about March 2023", "2012 – 2015", "from 2012". What it cannot read it shows as written. */
export function formatEdtf(language: Language, edtf: string): string {
  const words = WORDS[language]
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return formatDate(language, from)
  const open = (end: string) => end === '' || end === '..'
  if (open(from) && open(to)) return words.unknown
  if (open(to)) return fill(words.from, formatDate(language, from))
  if (open(from)) return fill(words.until, formatDate(language, to))
  return `${formatDate(language, from)} – ${formatDate(language, to)}`
}

function formatDate(language: Language, text: string): string {
  const words = WORDS[language]
  const bare = text.replace(/[?~%]/g, '')
  const date = formatBare(language, bare)
  if (text.includes('%')) return fill(words.both, date)
  if (text.includes('~')) return fill(words.about, date)
  if (text.includes('?')) return fill(words.perhaps, date)
  return date
}

function formatBare(language: Language, bare: string): string {
  const words = WORDS[language]
  const known = bare.replace(/(-XX)+$/, '')
  if (known === 'XXXX') return words.unknown
  if (/^\d{3}X$/.test(known)) return fill(words.decade, `${known.slice(0, 3)}0`)
  if (/^\d\dXX$/.test(known)) return fill(words.century, `${known.slice(0, 2)}00`)
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(known)
  if (match === null) return bare
  const [, year = '', month, day] = match
  if (month === undefined) return year
  const season = words.seasons[Number(month) - 21]
  if (season !== undefined) return fill(season, year)
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', calendar: 'gregory', timeZone: 'UTC' }
  if (day !== undefined) options.day = 'numeric'
  return new Intl.DateTimeFormat(localeOf(language), options).format(
    Date.UTC(Number(year), Number(month) - 1, day === undefined ? 1 : Number(day)),
  )
}
