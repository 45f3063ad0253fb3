import type { Edtf } from '../../domain/dataset/dataset.ts'
import { arabicKey } from '../tokens/words.ts'

const MONTHS: readonly string[] = [
  'January Jan يناير كانون_الثاني جانفي',
  'February Feb فبراير شباط فيفري',
  'March Mar مارس آذار',
  'April Apr أبريل إبريل نيسان أفريل',
  'May مايو أيار ماي',
  'June Jun يونيو حزيران جوان',
  'July Jul يوليو تموز جويلية',
  'August Aug أغسطس آب أوت',
  'September Sept Sep سبتمبر أيلول',
  'October Oct أكتوبر تشرين_الأول',
  'November Nov نوفمبر تشرين_الثاني',
  'December Dec ديسمبر كانون_الأول',
]
const NUMBER_OF = new Map(
  MONTHS.flatMap((names, index) =>
    names.split(' ').map((name) => [arabicKey(name.replace('_', ' ')), String(index + 1).padStart(2, '0')] as const),
  ),
)
const NAMES = [...NUMBER_OF.keys()].sort((a, b) => b.length - a.length).join('|')
const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'
const DAY_FIRST = new RegExp(
  `${BEFORE}(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(${NAMES})\\.?(?: ?\\([^)]{2,16}\\))?,? (?:من )?(?:عام |سنة )?((?:19|20)\\d\\d)${AFTER}`,
  'u',
)
const MONTH_FIRST = new RegExp(`${BEFORE}(${NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)${AFTER}`, 'u')
const YEAR = new RegExp(`${BEFORE}(?:in|since|عام|سنة|منذ) ((?:19|20)\\d\\d)${AFTER}`, 'u')
const EASTERN = /[\u0660-\u0669\u06f0-\u06f9]/g

/** The only complete date in a sentence, as EDTF; `undefined` if there is none, or if there are different ones. */
export function dateIn(sentence: string): Edtf | undefined {
  const text = arabicKey(sentence).replace(EASTERN, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
  const month = MONTH_FIRST.exec(text)
  if (month !== null) return dated(month[3], month[1], month[2])
  const day = DAY_FIRST.exec(text)
  if (day !== null) return dated(day[3], day[2], day[1])
  const years = new Set([...text.matchAll(new RegExp(YEAR, 'gu'))].map(([, year]) => year))
  return years.size === 1 ? [...years][0] : undefined
}

function dated(year: string | undefined, month: string | undefined, day: string | undefined): Edtf | undefined {
  const number = NUMBER_OF.get(month ?? '')
  if (year === undefined || number === undefined) return undefined
  if (day === undefined) return `${year}-${number}`
  const days = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= days ? `${year}-${number}-${day.padStart(2, '0')}` : `${year}-${number}`
}
