import { isEdtf } from '../../../domain/text/edtf.ts'

/** The words of an HTML page as plain text, with the title, the publisher and the date that it names. */
export interface HtmlText {
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  /** A day in EDTF. */
  readonly published?: string
}

// No pattern may begin to match and fail at the end of the page: a page of unclosed tags would take a time that grows with the
// square of its length. So a tag that is never closed goes on to the end.

/** Elements whose contents are not part of the page's text. */
const SILENT = 'script|style|noscript|template|svg|math|iframe|object|select|textarea|nav|head|title'
const SILENT_ELEMENT = new RegExp(`<(${SILENT})\\b[^>]*(?:>|$)[\\s\\S]*?(?:</\\1\\s*>|$)`, 'gi')
const COMMENT = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)/g
const LINE =
  /<\/?(?:p|div|br|hr|h[1-6]|li|ul|ol|tr|table|section|article|header|footer|aside|main|figure|figcaption|blockquote|pre|td|dd|dt)\b[^>]*(?:>|$)/gi
const TITLE = /<title\b[^>]*(?:>|$)([\s\S]*?)(<\/title|$)/i
const TAG = /<\/?[a-z][^>]*(?:>|$)/gi

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  zwnj: '\u200c',
  rlm: '\u200f',
  lrm: '\u200e',
}
const LAST_CHARACTER = 0x10_ff_ff

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal)
    return code > 0 && code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole
  })
}

const squeezed = (text: string) => decoded(text.replace(TAG, ' ')).replace(/\s+/g, ' ').trim()

/** The content of a meta element. Its attributes may be in any order. */
function metaOf(html: string, name: string): string | undefined {
  const elements = html.match(/<meta\b[^>]*(?:>|$)/gi) ?? []
  const found = elements.find((one) => new RegExp(`(?:property|name)\\s*=\\s*["']?${name}["'\\s>]`, 'i').test(one))
  const content = found === undefined ? undefined : /content\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(found)
  const words = squeezed(content?.[1] ?? content?.[2] ?? '')
  return words === '' ? undefined : words
}

/** The day on which a page says that it was published: in its metadata, its linked data or its first `time` element. */
function dayOf(html: string): string | undefined {
  const stated =
    metaOf(html, 'article:published_time') ??
    metaOf(html, 'datePublished') ??
    /"datePublished"\s*:\s*"([^"]*)"/.exec(html)?.[1] ??
    html
      .match(/<time\b[^>]*(?:>|$)/gi)
      ?.flatMap((one) => /\bdatetime\s*=\s*["']([^"']*)/i.exec(one)?.[1] ?? [])
      .at(0)
  const day = stated?.trim().slice(0, 'YYYY-MM-DD'.length)
  return day !== undefined && isEdtf(day) ? day : undefined
}

/**
 * The words of an HTML page, one block a line. The page is read as text and never becomes a document, so that nothing in it can
 * run or be fetched.
 */
export function htmlText(html: string): HtmlText {
  const plain = html.replace(COMMENT, '')
  const [, named, closing] = TITLE.exec(plain) ?? []
  const title = metaOf(plain, 'og:title') ?? (closing ? squeezed(named ?? '') : '')
  const publisher = metaOf(plain, 'og:site_name')
  const published = dayOf(plain)
  const text = decoded(plain.replace(SILENT_ELEMENT, '').replace(/\s+/g, ' ').replace(LINE, '\n').replace(TAG, ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
  return {
    text,
    ...(title === '' ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
  }
}
