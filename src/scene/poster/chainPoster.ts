import type { Entity, Relation, Stance } from '../../domain/dataset/dataset.ts'
import { lineHeight } from '../figure/boxes.ts'
import type { StrandFigure } from '../figure/figure.ts'
import { categoryGlyph, GLYPH_BOX, roundedRect } from '../marks/glyphs.ts'
import { categoryInk } from '../marks/inks.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Font, Mark } from '../marks/marks.ts'
import { nodeMarks } from '../marks/nodeMarks.ts'
import type { PosterPassage } from './passage.ts'
import { passageMarks } from './passage.ts'
import { breakLines } from '../page/paragraphs.ts'
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
  readonly title: string
  readonly verdict: string
  readonly source: string
  readonly pages: { readonly translation: string; readonly source: string }
  /** The entities from first to last, with their names for both pages. */
  readonly stops: readonly { readonly entity: Entity; readonly left: Line; readonly right: Line }[]
  readonly links: readonly PosterLink[]
  readonly language: Language
}

const WIDTH = 1200
const MARGIN = 56
const COLUMN = 408
const MIDDLE = WIDTH / 2
const RADIUS = 29
const TITLE: Font = { family: 'serif', size: 28, weight: 500 }
const TITLE_AR: Font = { family: 'naskh', size: 27, weight: 700 }
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

const rule = (y: number): Mark => ({
  kind: 'curve',
  from: { x: MARGIN, y },
  control: { x: MIDDLE, y },
  to: { x: WIDTH - MARGIN, y },
  stroke: { ink: 'rule-strong', width: 1 },
})

/** The pill on a link: its category's glyph and its phrase, on one or more lines. */
function pillMarks(link: PosterLink, y: number, measure: Measure): Mark[] {
  const ink = categoryInk(link.category)
  const { rtl } = link.phrase
  const lines = breakLines(link.phrase.text, BOLD, 230, measure)
  const text = Math.max(...lines.map((line) => measure(line, BOLD)))
  const [width, height] = [text + 46, 12 + lines.length * 18]
  const [x, top] = [MIDDLE - width / 2, y - height / 2]
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
  const tagged = { x: MIDDLE - tag / 2, y: below }
  return [
    ...marks,
    { kind: 'path', d: roundedRect(0, 0, Math.round(tag), 20, 4), at: tagged, scale: 1, fill: 'marker' },
    {
      kind: 'text',
      text: link.weakest,
      at: { x: MIDDLE, y: below + 14 },
      anchor: 'middle',
      rtl,
      font: SMALL,
      ink: 'marker-ink',
    },
  ]
}

/** The line from one disc's edge to the next, drawn as in the graph, with the direction of the relation. */
function lineMarks(link: PosterLink, from: number, to: number): Mark[] {
  const down = {
    from: { x: MIDDLE, y: from },
    control: { x: MIDDLE, y: (from + to) / 2 },
    to: { x: MIDDLE, y: to },
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

const nameMark = ({ text, rtl }: Line, y: number, side: 'left' | 'right'): Mark => ({
  kind: 'text',
  text,
  at: { x: MIDDLE + (side === 'left' ? -1 : 1) * (RADIUS + 38), y: y + 7 },
  anchor: side === 'left' ? 'right' : 'left',
  rtl,
  font: rtl ? NAME_AR : NAME,
  ink: 'ink',
})

/**
 * A chain on facing pages as one picture: title and verdict at the top, English at the left, the original at the right, the
 * source line at the bottom.
 */
export function chainPoster(
  text: ChainPosterText,
  measure: Measure,
): { readonly width: number; readonly height: number; readonly marks: readonly Mark[] } {
  const rtl = isRightToLeft(text.language)
  const marks: Mark[] = []
  const edge = rtl ? WIDTH - MARGIN : MARGIN
  const side = rtl ? 'right' : 'left'
  let y = MARGIN * 0.7
  const write = (line: string, font: Font, ink: 'ink' | 'ink2' | 'ink3', x = edge, anchor: 'left' | 'right' = side) => {
    y += lineHeight(font) + 2
    marks.push({ kind: 'text', text: line, at: { x, y: y - font.size * 0.25 }, anchor, rtl, font, ink })
  }
  const title = rtl ? TITLE_AR : TITLE
  for (const line of breakLines(text.title, title, WIDTH - 2 * MARGIN, measure)) write(line, title, 'ink')
  y += 4
  for (const line of breakLines(text.verdict, BOLD, WIDTH - 2 * MARGIN, measure)) write(line, BOLD, 'ink2')
  y += 14
  marks.push(rule(y))
  const heads = y
  write(text.pages.translation, SMALL, 'ink3', MARGIN, 'left')
  y = heads
  write(text.pages.source, SMALL, 'ink3', WIDTH - MARGIN, 'right')
  y += 12 + RADIUS

  const lines: Mark[] = []
  const pills: Mark[] = []
  for (const [at, stop] of text.stops.entries()) {
    const node = { entity: stop.entity, x: MIDDLE, y, r: RADIUS }
    const label = { lines: [], rtl: false, font: NAME, ink: 'ink', slot: null } as const
    marks.push(...nodeMarks({ ...node, label, pinned: false, isProposed: false }, text.language))
    marks.push(nameMark(stop.left, y, 'left'), nameMark(stop.right, y, 'right'))
    const link = text.links[at]
    if (link === undefined) break
    const top = y + RADIUS + 4
    const ink = categoryInk(link.category)
    const set = (words: PosterLink['source'], x: number) =>
      passageMarks({ ...words, ...(words.rtl ? NASKH : ROMAN) }, { x, y: top, width: COLUMN }, ink, measure)
    const right = set(link.source, WIDTH - MARGIN - COLUMN)
    const left = link.translation === null ? { marks: [], height: 0 } : set(link.translation, MARGIN)
    marks.push(...left.marks, ...right.marks)
    const start = y
    y = top + left.height + 6
    const about = link.about.flatMap((line) => breakLines(line, SMALL, COLUMN, measure))
    for (const line of about) write(line, SMALL, 'ink3', rtl ? MARGIN + COLUMN : MARGIN)
    y = Math.max(y, top + right.height, top + 110) + 14 + RADIUS
    lines.push(...lineMarks(link, start + RADIUS + 2, y - RADIUS - 2))
    pills.push(...pillMarks(link, (start + y) / 2, measure))
  }
  y += RADIUS + 22
  marks.push(rule(y))
  y += 6
  for (const line of breakLines(text.source, SMALL, WIDTH - 2 * MARGIN, measure)) write(line, SMALL, 'ink3')
  return { width: WIDTH, height: Math.ceil(y + MARGIN * 0.5), marks: [...lines, ...pills, ...marks] }
}
