import type { Entity, Relation, Stance } from '../../domain/dataset/dataset.ts'
import { lineHeight } from '../figure/boxes.ts'
import type { StrandFigure } from '../figure/figure.ts'
import { categoryGlyph, GLYPH_BOX, roundedRect } from '../marks/glyphs.ts'
import { categoryInk } from '../marks/inks.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Font, Mark } from '../marks/marks.ts'
import { discMarks } from '../marks/nodeMarks.ts'
import type { PosterPassage } from './passage.ts'
import { passageMarks } from './passage.ts'
import { breakLines, fewLines } from '../page/paragraphs.ts'
import { lineWidth } from '../figure/sizes.ts'
import { strandMarks } from '../marks/strandMarks.ts'
import type { Language } from '../../domain/language/languages.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'

/** A text with its direction. */
export interface Line {
  readonly text: string
  readonly rtl: boolean
}

export interface PosterLink {
  readonly relation: Relation
  readonly category: string
  readonly stance: Stance
  /** Whether it rests on proposals alone. */
  readonly isProposed: boolean
  readonly sentences: number
  /** Whether the line points down, up, or has no direction. */
  readonly arrow: 'down' | 'up' | 'none'
  readonly phrase: Line
  /** The sentence as the article prints it, and in another language if it is translated. */
  readonly source: Pick<PosterPassage, 'text' | 'span' | 'marks' | 'rtl'>
  readonly translation: Pick<PosterPassage, 'text' | 'span' | 'marks' | 'rtl'> | null
  /** Where the sentence stands and how it states the link, line by line. */
  readonly about: readonly string[]
  /** The label of the weakest link. */
  readonly weakest: string | null
}

export interface ChainPosterText {
  readonly pages: { readonly translation: string; readonly source: string }
  /** The entities from first to last, with their names for both pages. */
  readonly stops: readonly { readonly entity: Entity; readonly left: Line; readonly right: Line }[]
  readonly links: readonly PosterLink[]
  readonly language: Language
}

/** Between the two pages: the discs, the lines and their pills. */
const BETWEEN = 272
const RADIUS = 29
const SMALL: Font = { family: 'sans', size: 12.5, weight: 400 }
const BOLD: Font = { family: 'sans', size: 13, weight: 600 }
const NAME: Font = { family: 'sans', size: 17, weight: 600 }
const NAME_AR: Font = { family: 'display', size: 23, weight: 700 }
const ROMAN: Pick<PosterPassage, 'font' | 'leading' | 'ink'> = {
  font: { family: 'serif', size: 17, weight: 400 },
  leading: 25,
  ink: 'ink',
}
const NASKH: typeof ROMAN = { font: { family: 'naskh', size: 18.5, weight: 400 }, leading: 35, ink: 'ink' }

/** The pill on a link: its category's glyph and its phrase, on one or more lines. */
function pillMarks(link: PosterLink, middle: number, y: number, measure: Measure): Mark[] {
  const ink = categoryInk(link.category)
  const { rtl } = link.phrase
  const lines = breakLines(link.phrase.text, BOLD, 230, measure)
  const text = Math.max(...lines.map((line) => measure(line, BOLD)))
  const [width, height] = [text + 46, 12 + lines.length * 18]
  const [x, top] = [middle - width / 2, y - height / 2]
  const glyph = 14
  const marks: Mark[] = [
    {
      kind: 'path',
      d: roundedRect(0, 0, Math.round(width), height, 15),
      at: { x, y: top },
      scale: 1,
      fill: 'canvas',
      stroke: { ink, width: 1.25 },
    },
    {
      kind: 'path',
      d: categoryGlyph(link.category),
      at: { x: rtl ? x + width - 12 - glyph : x + 12, y: y - glyph / 2 },
      scale: glyph / GLYPH_BOX,
      stroke: { ink, width: 1.3, round: true },
    },
    ...lines.map((line, at): Mark => ({
      kind: 'text',
      text: line,
      at: { x: rtl ? x + width - 33 : x + 33, y: top + 6 + at * 18 + 13.5 },
      anchor: rtl ? 'right' : 'left',
      rtl,
      font: BOLD,
      ink: 'ink',
    })),
  ]
  if (link.weakest === null) return marks
  const tag = measure(link.weakest, SMALL) + 16
  const below = top + height + 6
  const tagged = { x: middle - tag / 2, y: below }
  return [
    ...marks,
    { kind: 'path', d: roundedRect(0, 0, Math.round(tag), 20, 4), at: tagged, scale: 1, fill: 'marker' },
    {
      kind: 'text',
      text: link.weakest,
      at: { x: middle, y: below + 14 },
      anchor: 'middle',
      rtl,
      font: SMALL,
      ink: 'marker-ink',
    },
  ]
}

/** The line from one disc's edge to the next, drawn as in the graph, with the direction of the relation. */
function lineMarks(link: PosterLink, middle: number, from: number, to: number): Mark[] {
  const down = {
    from: { x: middle, y: from },
    control: { x: middle, y: (from + to) / 2 },
    to: { x: middle, y: to },
  }
  const strand: StrandFigure = {
    relations: [
      {
        relation: link.relation,
        evidence: [],
        phrase: link.phrase.text,
        sentences: link.sentences,
        proposals: 0,
        isReserved: false,
      },
    ],
    category: link.category,
    curve: link.arrow === 'up' ? { from: down.to, control: down.control, to: down.from } : down,
    width: lineWidth(link.sentences) + 1.4,
    stance: link.stance,
    arrows: { from: false, to: link.arrow !== 'none' },
    sentences: link.sentences,
    proposals: 0,
    isProposed: link.isProposed,
    rtl: link.phrase.rtl,
    badge: 0.5,
    badgeOffset: { x: 0, y: 0 },
    glyph: null,
  }
  return strandMarks(strand)
}

/** A name beside its disc, cut where its page ends. */
function nameMark({ text, rtl }: Line, middle: number, y: number, side: 'left' | 'right', measure: Measure): Mark {
  const font = rtl ? NAME_AR : NAME
  const away = RADIUS + 38
  const [shown = ''] = fewLines(text, font, middle - away, 1, measure)
  return {
    kind: 'text',
    text: shown,
    at: { x: middle + (side === 'left' ? -away : away), y: y + 7 },
    anchor: side === 'left' ? 'right' : 'left',
    rtl,
    font,
    ink: 'ink',
  }
}

/**
 * A chain on facing pages: English at the left, the original at the right.
 * @param width the width of both pages
 */
export function chainPoster(
  text: ChainPosterText,
  width: number,
  measure: Measure,
): { readonly height: number; readonly marks: readonly Mark[] } {
  const rtl = isRightToLeft(text.language)
  const middle = width / 2
  const column = (width - BETWEEN) / 2
  const marks: Mark[] = []
  const write = (line: string, y: number, x: number, anchor: 'left' | 'right') =>
    marks.push({ kind: 'text', text: line, at: { x, y }, anchor, rtl, font: SMALL, ink: 'ink3' })
  const row = lineHeight(SMALL) + 2
  write(text.pages.translation, row, 0, 'left')
  write(text.pages.source, row, width, 'right')
  let y = row + 16 + RADIUS

  const lines: Mark[] = []
  const pills: Mark[] = []
  for (const [at, stop] of text.stops.entries()) {
    marks.push(...discMarks({ entity: stop.entity, x: middle, y, r: RADIUS }, text.language))
    marks.push(nameMark(stop.left, middle, y, 'left', measure), nameMark(stop.right, middle, y, 'right', measure))
    const link = text.links[at]
    if (link === undefined) break
    const top = y + RADIUS + 4
    const ink = categoryInk(link.category)
    const set = (words: PosterLink['source'], x: number) =>
      passageMarks({ ...words, ...(words.rtl ? NASKH : ROMAN) }, { x, y: top, width: column }, ink, measure)
    const right = set(link.source, width - column)
    const left = link.translation === null ? { marks: [], height: 0 } : set(link.translation, 0)
    marks.push(...left.marks, ...right.marks)
    const start = y
    y = top + left.height + 6
    for (const line of link.about.flatMap((one) => breakLines(one, SMALL, column, measure))) {
      y += row
      write(line, y - SMALL.size * 0.25, rtl ? column : 0, rtl ? 'right' : 'left')
    }
    y = Math.max(y, top + right.height, top + 110) + 14 + RADIUS
    lines.push(...lineMarks(link, middle, start + RADIUS + 2, y - RADIUS - 2))
    pills.push(...pillMarks(link, middle, (start + y) / 2, measure))
  }
  return { height: Math.ceil(y + RADIUS + 8), marks: [...lines, ...pills, ...marks] }
}
