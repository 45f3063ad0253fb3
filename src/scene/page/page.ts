import type { Language } from '../../domain/language/languages.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import type { Box } from '../figure/boxes.ts'
import { lineHeight } from '../figure/boxes.ts'
import type { Ink } from '../marks/inks.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Font, Mark } from '../marks/marks.ts'
import type { Size } from './format.ts'
import type { LegendEntry } from './legend.ts'
import { legendMarks } from './legend.ts'
import { breakLines, fewLines } from './paragraphs.ts'
import type { PageQuote } from './quoteCard.ts'
import { quoteCard } from './quoteCard.ts'
import { sideOf } from './side.ts'

/** The texts of a page. Empty ones are left out. */
export interface PageText {
  readonly title: string
  readonly subtitle: string
  readonly legend: readonly LegendEntry[]
  readonly quotes: readonly PageQuote[]
  /** How many of the quotations stand on the page: the first that have room. Without a number, the user wants them all. */
  readonly mostQuotes?: number
  /** The lines at the foot: the source, and whatever else the user wants there. */
  readonly foot: readonly string[]
  readonly language: Language
  /** The outlines of the wordmark, 62 units wide and 24 high; none without one. */
  readonly wordmark: readonly Mark[]
}

/** How a page is divided. Sizes are in the page's units. */
export interface Page extends Size {
  /** The part that the picture fills. */
  readonly room: Box
  readonly marks: readonly Mark[]
  /** The keys of the quotations that do not stand on it. */
  readonly leftOut: readonly string[]
}

/** Either the size of the page is given, or that of the picture, around which the page grows. */
export type PageShape =
  | { readonly kind: 'page'; readonly size: Size }
  | { readonly kind: 'around'; readonly size: Size }

const SMALL: Font = { family: 'sans', size: 12, weight: 400 }
const COLUMN = 330
const COLUMN_GAP = 36
const CARD_GAP = 26
const LEAST_WIDTH = 560
/** Pages wider than this have the quotations at their side, others below the picture. */
const ASIDE = 1.2
/** The most that quotations below a picture take of a page's height: those that the user wants, and those that are proposed. */
const MOST_BELOW = { wanted: 0.36, proposed: 0.22 }
const FOOT_COLUMN = 440
/** The name of Sanad beside its wordmark, in languages of the Latin script. */
const NAME: Font = { family: 'serif', size: 19, weight: 600 }
const WORDMARK = 62

type Write = (text: string, font: Font, ink: Ink, y: number) => Mark

/** Title and subtitle, from the top of the page down. */
function heading(text: PageText, size: number, inner: number, margin: number, write: Write, measure: Measure) {
  const rtl = isRightToLeft(text.language)
  const title: Font = rtl ? { family: 'naskh', size: size * 0.94, weight: 700 } : { family: 'serif', size, weight: 500 }
  const subtitle: Font = { family: 'sans', size: Math.max(13, size * 0.39), weight: 400 }
  const marks: Mark[] = []
  let y = margin
  const lines = (words: string, font: Font, ink: Ink, width: number, most: number) => {
    if (words === '') return
    for (const line of fewLines(words, font, width, most, measure)) {
      y += lineHeight(font)
      marks.push(write(line, font, ink, y - font.size * 0.25))
    }
  }
  lines(text.title, title, 'ink', inner, 2)
  if (text.title !== '' && text.subtitle !== '') y += 6
  lines(text.subtitle, subtitle, 'ink2', Math.min(inner, subtitle.size * 52), 3)
  return { marks, bottom: marks.length === 0 ? margin : y + 14 }
}

/** The quotations in a column of a given height; those without room are left out. */
function column(text: PageText, box: Box, measure: Measure) {
  const reading = { rtl: isRightToLeft(text.language), language: text.language }
  const marks: Mark[] = []
  const leftOut: string[] = []
  let y = box.y
  let room = text.mostQuotes ?? Infinity
  for (const quote of text.quotes) {
    const card = quoteCard(quote, { x: box.x, y, width: box.width }, reading, measure)
    if (room === 0 || y + card.height > box.y + box.height) leftOut.push(quote.key)
    else {
      marks.push(...card.marks)
      y += card.height + CARD_GAP
      room -= 1
    }
  }
  return { marks, leftOut, height: y - CARD_GAP - box.y }
}

/** The quotations side by side below the picture, as many as have room on a page so high. `bottom` is where they end. */
function row(text: PageText, box: Box, bottom: number, measure: Measure) {
  const rtl = isRightToLeft(text.language)
  const most = Math.min(text.quotes.length, text.mostQuotes ?? Infinity)
  const count = Math.min(most, Math.max(1, Math.floor((box.width + CARD_GAP) / (290 + CARD_GAP))))
  const width = (box.width - (count - 1) * CARD_GAP) / Math.max(1, count)
  const at = (index: number) => box.x + (rtl ? count - 1 - index : index) * (width + CARD_GAP)
  const cardAt = (quote: PageQuote, index: number, y: number) =>
    quoteCard(quote, { x: at(index), y, width }, { rtl, language: text.language }, measure)
  const noHigherThan = (share: number) =>
    text.quotes.filter((quote) => cardAt(quote, 0, 0).height <= share * box.height).slice(0, count)
  const low = text.mostQuotes === undefined ? [] : noHigherThan(MOST_BELOW.proposed)
  const fitting = low.length > 0 ? low : noHigherThan(MOST_BELOW.wanted)
  const height = Math.max(0, ...fitting.map((quote) => cardAt(quote, 0, 0).height))
  return {
    marks: fitting.flatMap((quote, index) => cardAt(quote, index, bottom - height).marks),
    leftOut: text.quotes.filter((quote) => !fitting.includes(quote)).map(({ key }) => key),
    height,
  }
}

/** Legend, wordmark and source, laid out from `top` down. */
function foot(text: PageText, width: number, margin: number, top: number, measure: Measure) {
  const inner = width - 2 * margin
  const rtl = isRightToLeft(text.language)
  const side = sideOf(rtl, width, margin)
  const isAside = inner > 2.4 * FOOT_COLUMN
  const legendWidth = isAside ? inner - FOOT_COLUMN - COLUMN_GAP : inner
  const legend = legendMarks(text.legend, side, { from: top + 12, width: legendWidth }, SMALL, measure)
  const marks: Mark[] = [
    {
      kind: 'curve',
      from: { x: margin, y: top },
      control: { x: width / 2, y: top },
      to: { x: width - margin, y: top },
      stroke: { ink: 'ink', width: 1.2 },
    },
    ...legend.marks,
  ]
  const beginning = isAside && text.legend.length > 0 ? inner - FOOT_COLUMN : 0
  const name = rtl ? 0 : measure('Sanad', NAME) + 8
  const wordmark = text.wordmark.length === 0 ? 0 : WORDMARK + name + 24
  const lines = text.foot.flatMap((line) =>
    breakLines(line, SMALL, inner - beginning - wordmark, measure).flatMap((one) =>
      // A link has no spaces to break at.
      fewLines(one, SMALL, inner - beginning - wordmark, 1, measure),
    ),
  )
  let y = beginning > 0 || text.legend.length === 0 ? top + 12 : top + 12 + legend.height + 8
  if (wordmark > 0) {
    const x = rtl ? side.start(beginning) - WORDMARK : side.start(beginning)
    for (const mark of text.wordmark)
      if (mark.kind === 'path') marks.push({ ...mark, at: { x: x + mark.at.x, y: y + 2 + mark.at.y } })
    if (!rtl) {
      const at = { x: side.start(beginning + WORDMARK + 8), y: y + 22 }
      marks.push({ kind: 'text', text: 'Sanad', at, anchor: 'left', rtl, font: NAME, ink: 'ink' })
    }
    const divider = side.start(beginning + wordmark - 12)
    const to = y + Math.max(26, lines.length * 17)
    marks.push({
      kind: 'curve',
      from: { x: divider, y: y + 1 },
      control: { x: divider, y },
      to: { x: divider, y: to },
      stroke: { ink: 'rule-strong', width: 1 },
    })
  }
  const { anchor } = side
  const from = y
  for (const line of lines) {
    y += 17
    const at = { x: side.start(beginning + wordmark), y: y - 4 }
    marks.push({ kind: 'text', text: line, at, anchor, rtl, font: SMALL, ink: 'ink3' })
  }
  y = Math.max(y, wordmark > 0 ? from + 28 : from)
  return { marks, height: Math.max(y, top + 12 + legend.height) - top }
}

/** The margin of a page that grows around a picture of a given size. */
const aroundMargin = ({ width }: Size) => Math.max(24, Math.round(width / 32))

/** Divides a page: heading above, legend and source below, quotations at the end side or below, the picture in between. */
export function composePage(shape: PageShape, text: PageText, measure: Measure): Page {
  const rtl = isRightToLeft(text.language)
  const { size } = shape
  const hasQuotes = text.quotes.length > 0
  const isAside = hasQuotes && size.width / size.height >= ASIDE
  const grownBy = isAside ? COLUMN + COLUMN_GAP : 0
  const width =
    shape.kind === 'page' ? size.width : Math.max(LEAST_WIDTH, size.width + grownBy + 2 * aroundMargin(size))
  const base = Math.sqrt(width * (shape.kind === 'page' ? size.height : width * 0.6)) / 1200
  const margin = shape.kind === 'page' ? Math.max(24, 50 * base) : aroundMargin(size)
  const inner = width - 2 * margin
  const { anchor, start } = sideOf(rtl, width, margin)
  const write: Write = (words, font, ink, y) => ({
    kind: 'text',
    text: words,
    at: { x: start(0), y },
    anchor,
    rtl,
    font,
    ink,
  })
  const top = heading(text, Math.max(24, 44 * base), inner, margin, write, measure)
  const footHeight = foot(text, width, margin, 0, measure).height
  const pageHeight = shape.kind === 'page' ? size.height : null
  const most = pageHeight === null ? Infinity : pageHeight - margin - footHeight - 22 - top.bottom
  const columnWidth = Math.min(COLUMN, inner * 0.36)
  const box = {
    x: rtl ? margin : width - margin - columnWidth,
    y: top.bottom + 8,
    width: columnWidth,
    height: shape.kind === 'page' ? most - 8 : size.height,
  }
  const cards = isAside ? column(text, box, measure) : null
  const below = { x: margin, y: 0, width: inner, height: pageHeight ?? Infinity }
  const rowHeight = hasQuotes && !isAside ? row(text, below, 0, measure).height + 24 : 0
  const roomWidth = shape.kind === 'page' ? inner - (isAside ? columnWidth + COLUMN_GAP : 0) : size.width
  const room: Box = {
    x: rtl ? width - margin - roomWidth : margin,
    y: top.bottom,
    width: roomWidth,
    height: pageHeight === null ? size.height : most - rowHeight,
  }
  const centred = shape.kind === 'around' && !isAside ? { ...room, x: (width - roomWidth) / 2 } : room
  const rowAt = room.y + room.height + rowHeight
  const cardsBelow = rowHeight > 0 ? row(text, below, rowAt, measure) : null
  const footAt = rowAt + 22
  const bottom = foot(text, width, margin, footAt, measure)
  return {
    width,
    height: pageHeight ?? Math.ceil(footAt + bottom.height + margin * 0.75),
    room: centred,
    marks: [...top.marks, ...(cards?.marks ?? []), ...(cardsBelow?.marks ?? []), ...bottom.marks],
    leftOut: [...(cards?.leftOut ?? []), ...(cardsBelow?.leftOut ?? [])],
  }
}
