import { isAround, isCalledOtherwise } from './furniture.ts'
import type { PageLine } from './articleLines.ts'

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    'p div br hr h1 h2 h3 h4 h5 h6 li ul ol tr table section article header footer aside main nav figure figcaption ' +
    'blockquote pre td dd dt body'
  ).split(' '),
)
/** Elements that have no end. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Where the words stand that come next. */
interface Place extends Omit<PageLine, 'text' | 'linked'> {
  readonly name: string
  readonly isLink: boolean
}

const OUTSIDE: Place = {
  name: '',
  block: '',
  isAround: false,
  isCalledOtherwise: false,
  article: undefined,
  isInMain: false,
  isInBody: false,
  isLink: false,
}

/** Collects the lines of a page from its tags and words in their order. */
export interface PageReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly say: (words: string) => void
  readonly close: (name: string) => void
  readonly allLines: () => readonly PageLine[]
}

export function pageReader(): PageReader {
  const lines: PageLine[] = []
  const open: Place[] = [OUTSIDE]
  let parts: string[] = []
  let linked = 0
  let articles = 0
  const place = () => open.at(-1) ?? OUTSIDE
  const endLine = () => {
    const text = parts.join('').replace(/\s+/g, ' ').trim()
    const { name: _, isLink: __, ...where } = place()
    if (text !== '') lines.push({ ...where, text, linked })
    ;[parts, linked] = [[], 0]
  }
  return {
    open: (name, attributes) => {
      if (BLOCKS.has(name)) endLine()
      if (VOID.has(name)) return
      const outer = place()
      const isInArticle = outer.article !== undefined || outer.isInMain
      const role = attributes['role'] ?? ''
      if (name === 'article' && outer.article === undefined) articles += 1
      open.push({
        name,
        block: BLOCKS.has(name) ? name : outer.block,
        isAround: outer.isAround || isAround(name, attributes, isInArticle),
        isCalledOtherwise: outer.isCalledOtherwise || isCalledOtherwise(name, attributes),
        article: outer.article ?? (name === 'article' ? articles : undefined),
        isInMain: outer.isInMain || name === 'main' || role === 'main',
        isInBody: outer.isInBody || /\barticleBody\b/.test(attributes['itemprop'] ?? ''),
        isLink: outer.isLink || name === 'a',
      })
    },
    say: (words) => {
      const said = words.replace(/\s+/g, ' ')
      parts.push(said)
      if (place().isLink) linked += said.trim().length
    },
    close: (name) => {
      if (BLOCKS.has(name)) endLine()
      // The parser closes what was left open, innermost first; an end tag without a beginning closes nothing.
      if (open.length > 1 && place().name === name) open.pop()
    },
    allLines: () => {
      endLine()
      return lines
    },
  }
}
