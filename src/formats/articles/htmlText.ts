import { Parser } from 'htmlparser2'
import { isEdtf } from '../../domain/text/edtf.ts'

/** The words of an HTML page as plain text, with the title, the publisher and the date that it names. */
export interface HtmlText {
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  /** A day in EDTF. */
  readonly published?: string
}

/** Elements whose contents are not part of the page's text. */
const SILENT = new Set(
  'head title script style noscript template svg math iframe object select textarea nav'.split(' '),
)
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    'p div br hr h1 h2 h3 h4 h5 h6 li ul ol tr table section article header footer aside main figure figcaption ' +
    'blockquote pre td dd dt body'
  ).split(' '),
)
/** A longer title is none: its end tag is missing, for example. */
const LONGEST_TITLE = 500
const LINKED_DATA = 'application/ld+json'

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A day that is the beginning of a date and time, if it is one. */
function dayOf(dated: string | undefined): string | undefined {
  const day = dated?.trim().slice(0, 'YYYY-MM-DD'.length)
  return day !== undefined && isEdtf(day) ? day : undefined
}

/**
 * The words of an HTML page, one block a line. The page is read as text and never becomes a document, so that nothing in it can
 * run or be fetched. The day is the one in its metadata, its linked data or its first `time` element.
 */
export function htmlText(html: string): HtmlText {
  const words: string[] = []
  const meta = new Map<string, string>()
  /** The silent elements that are open, the innermost last. */
  const silent: string[] = []
  let titled = ''
  let linked = ''
  let isLinkedData = false
  let timed: string | undefined
  const parser = new Parser({
    onopentag: (name, attributes) => {
      // The end tags of a head may be left out.
      if (name === 'body') silent.length = 0
      if (SILENT.has(name)) silent.push(name)
      if (BLOCKS.has(name)) words.push('\n')
      if (name === 'time') timed ??= attributes['datetime']
      if (name === 'script') isLinkedData = attributes['type'] === LINKED_DATA
      const named = (attributes['property'] ?? attributes['name'] ?? '').toLowerCase()
      const content = squeezed(attributes['content'] ?? '')
      if (name === 'meta' && content !== '' && !meta.has(named)) meta.set(named, content)
    },
    ontext: (text) => {
      const inner = silent.at(-1)
      if (inner === undefined) words.push(text.replace(/\s+/g, ' '))
      else if (inner === 'title' && !silent.includes('svg')) titled += text
      else if (inner === 'script' && isLinkedData) linked += text
    },
    onclosetag: (name) => {
      if (BLOCKS.has(name)) words.push('\n')
      if (silent.at(-1) === name) silent.pop()
    },
  })
  parser.end(html)
  const text = words
    .join('')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
  const title = meta.get('og:title') ?? squeezed(titled)
  const publisher = meta.get('og:site_name')
  const published = dayOf(
    meta.get('article:published_time') ??
      meta.get('datepublished') ??
      /"datePublished"\s*:\s*"([^"]*)"/.exec(linked)?.[1] ??
      timed,
  )
  return {
    text,
    ...(title === '' || title.length > LONGEST_TITLE ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
  }
}
