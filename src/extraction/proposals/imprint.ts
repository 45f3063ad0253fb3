import type { Document, Edtf } from '../../domain/dataset/dataset.ts'
import { isEdtf } from '../../domain/text/edtf.ts'
import { segment } from '../../domain/text/segment.ts'
import { dateIn } from './dates.ts'

/** What the file of an article says about it beside its words. */
export interface Stated {
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  /** A day in EDTF. */
  readonly published?: string
}

/** How the date of an article is known: its page names it, a line at its head does, or a person says so. */
export type DateBasis =
  | { readonly is: 'page' }
  | { readonly is: 'line'; readonly words: string }
  | { readonly is: 'person' }

/** What is proposed about an article before it is read, for a person to correct. What is not known is empty. */
export interface ProposedImprint {
  readonly title: string
  readonly publisher: string
  readonly byline: string
  readonly published: Edtf
  readonly basis: DateBasis | undefined
}

/** A longer title is cut off. */
export const LONGEST_TITLE = 160
/** The title is looked for in so many characters. */
const START = 2_000
/** The lines that may say who wrote an article, where and when, without the first, which is its title. */
const HEAD = 8
/** A longer line is a paragraph. */
const LONGEST_LINE = 100
const MOST_WORDS_OF_A_BYLINE = 8

const SIGNED_BY = [
  /^(?:By|BY)[ :]+(?=\p{Lu})(.+)$/u,
  /^بقلم\s*[:/–—-]?\s*(.+)$/u,
  // These words may also begin a headline, so they need a mark.
  /^(?:كتبت?|إعداد|تقرير|تحرير)\s*[:/]\s*(.+)$/u,
  /^(?:Author|Written by|الكاتب|الكاتبة)\s*:\s*(.+)$/iu,
]
/** «لندن: «الشرق الأوسط»», "KAMPALA (Reuters) -": a place of one to three words, then who reports from there. */
const REPORTS_FROM =
  /^((?:\p{Lu}|\p{Script=Arabic})[\p{L}’'-]+(?:[ ،,]+[\p{L}’'-]+){0,2}),?\s*(?:\(((?:\p{Lu}|\p{Script=Arabic})[^()\d]{1,40})\)|[:،–—-]\s*[«“"]((?:\p{Lu}|\p{Script=Arabic})[^«»“”"\d]{1,40})[»”"])\s*(?:[-–—:]|$)/u
/** Who says something is quoted after the same marks. */
const SAYS = /^(?:و?(?:قال|قالت|أكد|أكدت|أضاف|أضافت|أعلن|أعلنت|كتب|كتبت|تابع|تابعت|ذكر|ذكرت|أوضح|أوضحت))(?!\p{L})/u
/** The date of a report from a place, before its first sentence: "LONDON, March 18, 2023 (Reuters) - ". */
const DATELINE = /^[^.؟?!]{4,70}?\s[-–—]\s/u
const ENDS = /[.؟?!…]["»”]?$/
const ISO = /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const NUMBERS = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)/
const EASTERN = /[\u0660-\u0669\u06f0-\u06f9]/g
const LARGEST_MONTH = 12

/** The title of an article whose file names none: its first sentence, which is its headline. */
export function titleOf(text: string): string {
  const first = segment(text.slice(0, START)).find(({ kind }) => kind !== 'gap')
  return first === undefined ? '' : text.slice(first.start, first.end).slice(0, LONGEST_TITLE)
}

/** What is known about an article: from its file or page or, where that is silent, from the lines at its head. */
export function imprintOf({ text, title, publisher, byline, published }: Stated): ProposedImprint {
  const lines = headOf(text)
  const dated = published === undefined ? dateOf(lines) : undefined
  return {
    title: title ?? titleOf(text),
    publisher: publisher ?? firstOf(lines, reporterIn) ?? '',
    byline: byline ?? firstOf(lines, signerIn) ?? '',
    published: published ?? dated?.date ?? '',
    basis: published === undefined ? dated?.basis : { is: 'page' },
  }
}

/** The date of an article as datasets keep it. */
export function publishedOn({ published, basis }: Pick<ProposedImprint, 'published' | 'basis'>): Document['published'] {
  const date = published.trim()
  return basis === undefined || !isEdtf(date) ? undefined : { date, basis: basisInWords(basis) }
}

function basisInWords(basis: DateBasis): { readonly en: string; readonly ar: string } {
  if (basis.is === 'page') return { en: 'Given by the page itself.', ar: 'ذكرته الصفحة نفسها.' }
  if (basis.is === 'person') return { en: 'Given by who added the article.', ar: 'ذكره من أضاف المقال.' }
  return { en: `Inferred from “${basis.words}” at its head.`, ar: `مستنتج من «${basis.words}» في أوله.` }
}

function headOf(text: string): readonly string[] {
  const lines = text
    .slice(0, START)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.slice(1, HEAD)
}

function firstOf(lines: readonly string[], find: (line: string) => string | undefined): string | undefined {
  for (const line of lines) {
    const found = find(line)
    if (found !== undefined) return found
  }
  return undefined
}

function signerIn(line: string): string | undefined {
  if (line.length > LONGEST_LINE || ENDS.test(line)) return undefined
  const found = SIGNED_BY.map((pattern) => pattern.exec(line)?.[1]?.trim()).find((one) => one !== undefined)
  return found === undefined || found.split(/\s+/).length > MOST_WORDS_OF_A_BYLINE ? undefined : found
}

function reporterIn(line: string): string | undefined {
  const [, place = '', bracketed, quoted] = REPORTS_FROM.exec(line) ?? []
  return SAYS.test(place) ? undefined : (bracketed ?? quoted)?.trim()
}

/** The only date of the first line that is there to give it: a short line, or the beginning of a report. */
function dateOf(lines: readonly string[]): { readonly date: Edtf; readonly basis: DateBasis } | undefined {
  for (const line of lines) {
    const isShort = line.length <= LONGEST_LINE && !ENDS.test(line)
    const words = isShort ? line : (DATELINE.exec(line)?.[0] ?? '').replace(/[\s–—-]+$/, '')
    const date = dayOf(words)
    if (date !== undefined) return { date, basis: { is: 'line', words } }
  }
  return undefined
}

/** A day or a month. 3/4/2023 is a day of March to some and of April to others, so it is none. */
function dayOf(words: string): Edtf | undefined {
  const text = words.replace(EASTERN, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? []
  if (isoYear !== undefined) return day(isoYear, isoMonth, isoDay)
  const [, one = '', other = '', year] = NUMBERS.exec(text) ?? []
  if (year !== undefined) {
    if (one === other || Number(one) > LARGEST_MONTH) return day(year, other, one)
    return Number(other) > LARGEST_MONTH ? day(year, one, other) : undefined
  }
  const date = dateIn(text)
  return date !== undefined && date.includes('-') ? date : undefined
}

function day(year: string, month = '', date = ''): Edtf | undefined {
  const stated = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isEdtf(stated) ? stated : undefined
}
