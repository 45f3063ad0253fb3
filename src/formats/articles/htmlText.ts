import { Parser } from 'htmlparser2'
import { isEdtf } from '../../domain/text/edtf.ts'
import { articleLines } from './page/articleLines.ts'
import { pageReader } from './page/pageReader.ts'

/** The words of an HTML page as plain text, with the title, the publisher, the author and the date that it names. */
export interface HtmlText {
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  /** Who signed it. */
  readonly byline?: string
  /** A day in EDTF. */
  readonly published?: string
}

/** Elements whose contents are not part of the page's text. */
const SILENT = new Set('head title script style noscript template svg math iframe object select textarea'.split(' '))
/** A longer title is none: its end tag is missing, for example. */
const LONGEST_TITLE = 500
/** A longer byline is none. */
const LONGEST_BYLINE = 200
const LINKED_DATA = 'application/ld+json'

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A day that is the beginning of a date and time, if it is one. */
function dayOf(dated: string | undefined): string | undefined {
  const day = dated?.trim().slice(0, 'YYYY-MM-DD'.length)
  return day !== undefined && isEdtf(day) ? day : undefined
}

/** The names in the `author` of linked data, which is a name, an author or a list of authors; null if it says none. */
function linkedAuthor(linked: string): string | null {
  const [, stated = ''] = /"author"\s*:\s*("(?:[^"\\]|\\.)*"|\{[^{}]*\}|\[[^\]]*\])/.exec(linked) ?? []
  if (stated === '') return null
  try {
    const authors: unknown = JSON.parse(stated)
    const names = (Array.isArray(authors) ? authors : [authors]).map((one: unknown) =>
      typeof one === 'object' && one !== null && 'name' in one ? one.name : one,
    )
    return names.filter((name) => typeof name === 'string').join(', ')
  } catch {
    return null
  }
}

/** The first of some texts that can be a byline. An address is none: `article:author` often names a page. */
function bylineOf(stated: readonly (string | null | undefined)[]): string | undefined {
  return stated
    .map((text) => squeezed(text ?? ''))
    .find((text) => text !== '' && text.length <= LONGEST_BYLINE && !/^https?:/i.test(text))
}

/**
 * The words of the article of an HTML page, one block a line, without what stands around it. The page is read as text and never
 * becomes a document, so that nothing in it can run or be fetched. The day is the one in its metadata, its linked data or its first
 * `time` element; who signed it stands in its metadata, its linked data or a link to the author.
 */
export function htmlText(html: string): HtmlText {
  const page = pageReader()
  const meta = new Map<string, string>()
  /** The silent elements that are open, the innermost last. */
  const silent: string[] = []
  let titled = ''
  let linked = ''
  let isLinkedData = false
  let timed: string | undefined
  let signed = ''
  /** The name of the element that is open and says who the author is. */
  let signing: string | undefined
  const parser = new Parser({
    onopentag: (name, attributes) => {
      // The end tags of a head may be left out.
      if (name === 'body') silent.length = 0
      if (SILENT.has(name)) silent.push(name)
      page.open(name, attributes)
      if (name === 'time') timed ??= attributes['datetime']
      const isAuthor = attributes['rel'] === 'author' || attributes['itemprop'] === 'author'
      if (isAuthor && name !== 'meta' && name !== 'link' && signed === '') signing ??= name
      if (name === 'script') isLinkedData = attributes['type'] === LINKED_DATA
      const named = (attributes['property'] ?? attributes['name'] ?? '').toLowerCase()
      const content = squeezed(attributes['content'] ?? '')
      if (name === 'meta' && content !== '' && !meta.has(named)) meta.set(named, content)
    },
    ontext: (text) => {
      const inner = silent.at(-1)
      if (signing !== undefined) signed += text
      if (inner === undefined) page.say(text)
      else if (inner === 'title' && !silent.includes('svg')) titled += text
      else if (inner === 'script' && isLinkedData) linked += text
    },
    onclosetag: (name) => {
      page.close(name)
      if (silent.at(-1) === name) silent.pop()
      if (signing === name) signing = undefined
    },
  })
  parser.end(html)
  const text = articleLines(page.allLines())
    .map((line) => line.text)
    .join('\n')
  const title = meta.get('og:title') ?? squeezed(titled)
  const publisher = meta.get('og:site_name')
  const published = dayOf(
    meta.get('article:published_time') ??
      meta.get('datepublished') ??
      /"datePublished"\s*:\s*"([^"]*)"/.exec(linked)?.[1] ??
      timed,
  )
  const byline = bylineOf([meta.get('author'), meta.get('article:author'), linkedAuthor(linked), signed])
  return {
    text,
    ...(title === '' || title.length > LONGEST_TITLE ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
  }
}
