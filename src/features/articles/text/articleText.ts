import { htmlText } from './htmlText.ts'

/** Why a text cannot be read: nothing in it, more than a book, in another language, or in letters that nobody can tell. */
export const FAULTS = ['empty', 'large', 'language', 'encoding', 'twice'] as const
export type Fault = (typeof FAULTS)[number]

/** A text as it is stored, with what it says of itself. Offsets of sentences count from its start. */
export interface ArticleText {
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  /** The encoding of the file, where it is not the usual one. */
  readonly encoding?: 'UTF-16' | 'Windows-1256'
}

/** The largest text that is read, in bytes: a book, not an article. */
export const MOST_BYTES = 5_000_000

const ARABIC = /\p{Script=Arabic}/gu
const LATIN = /\p{Script=Latin}/gu
const LETTER = /\p{L}/gu
/** The share of its letters that a text of another language may have in Arabic or Latin letters: names and quotations. */
const LEAST_SHARE = 0.5
const SAMPLE = 20_000
/** Frequent words of English, without which Latin letters are another language. */
const ENGLISH = /\b(?:the|of|and|to|in|is|was|said|that|with|for|by)\b/gi
const WORD = /\p{L}+/gu
const LEAST_ENGLISH = 0.08
const FEW_WORDS = 12

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Whether a text is in Arabic or in English, as far as its letters and its smallest words tell. */
function isReadable(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const [arabic, latin, letters] = [count(sample, ARABIC), count(sample, LATIN), count(sample, LETTER)]
  if (arabic + latin < letters * LEAST_SHARE) return false
  if (arabic >= latin) return true
  const words = count(sample, WORD)
  return words < FEW_WORDS || count(sample, ENGLISH) >= words * LEAST_ENGLISH
}

/** A text that a person has pasted, or the reason why it cannot be read. */
export function pastedText(pasted: string): ArticleText | { readonly fault: Fault } {
  const text = pasted.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
  if (!/\p{L}/u.test(text)) return { fault: 'empty' }
  if (new TextEncoder().encode(text).length > MOST_BYTES) return { fault: 'large' }
  return isReadable(text) ? { text } : { fault: 'language' }
}

/** The text of a file of plain text, Markdown or HTML, or the reason why it cannot be read. */
export function fileText(name: string, bytes: Uint8Array): ArticleText | { readonly fault: Fault } {
  if (bytes.length > MOST_BYTES) return { fault: 'large' }
  const found = decode(bytes)
  if (found === null) return { fault: 'encoding' }
  const isHtml = /\.(?:html?|xhtml)$/i.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(found.text)
  const page = isHtml ? htmlText(found.text) : { text: found.text }
  const read = pastedText(page.text)
  if ('fault' in read) return read
  return { ...page, ...read, ...(found.encoding === undefined ? {} : { encoding: found.encoding }) }
}

function decode(bytes: Uint8Array): ArticleText | null {
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  if (isLittle || (first === 0xfe && second === 0xff))
    return { text: new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes), encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const text = new TextDecoder('windows-1256').decode(bytes)
    return count(text.slice(0, SAMPLE), ARABIC) > count(text.slice(0, SAMPLE), LETTER) / 2
      ? { text, encoding: 'Windows-1256' }
      : null
  }
}
