import { encodingOf } from '../../domain/text/encoding.ts'
import { LARGEST_ARTICLE } from '../../domain/text/largestArticle.ts'
import { htmlText } from './htmlText.ts'

/**
 * Why a text is not read: no words in it, larger than an article, another language, an unknown encoding, added already, a Word file
 * that is old or locked, an archive that cannot be unpacked, holds no articles, too many or too much; a PDF that is a scan, asks for
 * a password, is damaged, or whose fonts do not name their letters; the code for its kind of file cannot be fetched.
 */
export type Fault =
  | 'empty'
  | 'large'
  | 'language'
  | 'encoding'
  | 'twice'
  | 'locked'
  | 'packed'
  | 'nothing'
  | 'many'
  | 'bulky'
  | 'scan'
  | 'password'
  | 'damaged'
  | 'unnamed'
  | 'code'

/** The first bytes of the container of old and of password-protected Word files. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** A text as it is stored, with what its file says about it. Offsets of sentences count from its start. */
export interface ArticleText {
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  /** Who signed it, if its page says so. */
  readonly byline?: string
  /** When it was published, in EDTF, if its page says so. */
  readonly published?: string
  /** The encoding of the file, if it is not UTF-8. */
  readonly encoding?: 'UTF-16' | 'Windows-1256'
}

const ARABIC = /\p{Script=Arabic}/gu
const LATIN = /\p{Script=Latin}/gu
const LETTER = /\p{L}/gu
/** The least share of Arabic and Latin letters. A text in another script has few, in names and quotations. */
const LEAST_SHARE = 0.5
/** The number of characters that the language is told from. */
const SAMPLE = 20_000
/** Frequent words of English. A text in Latin letters that has few of them is in another language. */
const ENGLISH = /\b(?:the|of|and|to|in|is|was|said|that|with|for|by)\b/gi
const WORD = /\p{L}+/gu
/** The least share of frequent words in an English text. */
const LEAST_ENGLISH = 0.08
/** A text with fewer words is too short to be judged by their share. */
const FEW_WORDS = 12

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Whether a text is in Arabic or in English, judged by its letters and its most frequent words. */
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
  if (new TextEncoder().encode(text).length > LARGEST_ARTICLE) return { fault: 'large' }
  return isReadable(text) ? { text } : { fault: 'language' }
}

/** The text of a file of plain text, Markdown or HTML, or the reason why it cannot be read. */
export function fileText(name: string, bytes: Uint8Array): ArticleText | { readonly fault: Fault } {
  if (CONTAINER.every((byte, at) => bytes[at] === byte)) return { fault: 'locked' }
  if (bytes.length > LARGEST_ARTICLE) return { fault: 'large' }
  const found = decode(bytes)
  if (found === null) return { fault: 'encoding' }
  const isHtml = /\.(?:html?|xhtml)$/i.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(found.text)
  const page = isHtml ? htmlText(found.text) : { text: found.text }
  const read = pastedText(page.text)
  if ('fault' in read) return read
  return { ...page, ...read, ...(found.encoding === undefined ? {} : { encoding: found.encoding }) }
}

/** `null` if the encoding cannot be told. What is not Unicode is Windows-1256 if that makes it mostly Arabic. */
function decode(bytes: Uint8Array): ArticleText | null {
  const { name, brokenAt } = encodingOf(bytes)
  if (name !== 'utf-8') return { text: new TextDecoder(name).decode(bytes), encoding: 'UTF-16' }
  if (brokenAt === null) return { text: new TextDecoder(name).decode(bytes) }
  const text = new TextDecoder('windows-1256').decode(bytes)
  const sample = text.slice(0, SAMPLE)
  return count(sample, ARABIC) > count(sample, LETTER) / 2 ? { text, encoding: 'Windows-1256' } : null
}
