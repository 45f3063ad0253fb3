import type { Span } from '../../domain/dataset/dataset.ts'
import type { MarkedSpan } from '../../domain/text/markedSpans.ts'
import type { Ink } from '../marks/inks.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Font, Mark } from '../marks/marks.ts'
import { movedMarks } from '../marks/movedMarks.ts'
import type { Drawing } from '../page/drawing.ts'
import type { Size } from '../page/format.ts'
import { breakLines } from '../page/paragraphs.ts'
import { balanced, firstLow } from './columns.ts'
import type { PosterPassage } from './passage.ts'
import { passageMarks } from './passage.ts'

/** A paragraph of an article, or a line with another role. */
export interface ArticleBlock {
  readonly span: Span
  /** The number of a paragraph, or what another line is. */
  readonly label: string
  readonly isHeadline: boolean
  /** Its translation; `null` without one. */
  readonly translation: { readonly text: string; readonly rtl: boolean } | null
}

export interface DrawnArticle {
  readonly text: string
  readonly rtl: boolean
  readonly blocks: readonly ArticleBlock[]
  /** The words of the open sentence that are marked, and the colour of those that state the relation. */
  readonly marks: readonly MarkedSpan[]
  readonly trigger: Ink
  readonly mentions: NonNullable<PosterPassage['underlines']>
}

type Lettering = Pick<PosterPassage, 'font' | 'leading' | 'ink'>

const BODY: Readonly<Record<'ltr' | 'rtl', Lettering>> = {
  ltr: { font: { family: 'serif', size: 17, weight: 400 }, leading: 27, ink: 'ink' },
  rtl: { font: { family: 'naskh', size: 19, weight: 400 }, leading: 37, ink: 'ink' },
}
const HEADLINE: typeof BODY = {
  ltr: { font: { family: 'serif', size: 25, weight: 500 }, leading: 33, ink: 'ink' },
  rtl: { font: { family: 'naskh', size: 25, weight: 700 }, leading: 44, ink: 'ink' },
}
const TRANSLATION: typeof BODY = {
  ltr: { font: { family: 'serif', size: 15, weight: 400 }, leading: 22, ink: 'ink2' },
  rtl: { font: { family: 'naskh', size: 16, weight: 400 }, leading: 30, ink: 'ink2' },
}
const LABEL: Font = { family: 'sans', size: 13.5, weight: 400 }
const LABEL_LEADING = 17

/** The widest and the narrowest column of lines that are read with ease, with the labels beside them. */
const WIDEST = 760
const NARROWEST = 440
const MARGIN = 80
const GUTTER = 40
const GAP = 18

/** A paragraph in a column of a given width, from its top down. */
function blockMarks(
  { text, rtl, marks, trigger, mentions }: DrawnArticle,
  { span, label, isHeadline, translation }: ArticleBlock,
  width: number,
  measure: Measure,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const box = { x: rtl ? 0 : MARGIN, y: 0, width: width - MARGIN }
  const lettering = (isHeadline ? HEADLINE : BODY)[rtl ? 'rtl' : 'ltr']
  const source = passageMarks({ text, span, marks, rtl, underlines: mentions, ...lettering }, box, trigger, measure)
  const named = breakLines(label, LABEL, MARGIN - 4, measure).map((line, at): Mark => ({
    kind: 'text',
    text: line,
    at: { x: rtl ? width : 0, y: lettering.leading * 0.66 + at * LABEL_LEADING },
    anchor: rtl ? 'right' : 'left',
    rtl,
    font: LABEL,
    ink: 'ink3',
  }))
  const drawn = [...source.marks, ...named]
  if (translation === null) return { marks: drawn, height: source.height }
  const words = { ...translation, span: { start: 0, end: translation.text.length }, marks: [] }
  const set = { ...words, ...TRANSLATION[translation.rtl ? 'rtl' : 'ltr'] }
  const below = passageMarks(set, { ...box, y: source.height + 2 }, trigger, measure)
  return { marks: [...drawn, ...below.marks], height: source.height + 2 + below.height }
}

/**
 * Paragraphs of an article in its own direction, each above its translation, with their numbers in the margin. In a room that is
 * wider than lines can be read, they stand in as many columns as make them fit.
 */
export function articleDrawing(article: DrawnArticle, room: Size | null, measure: Measure): Drawing {
  const { rtl, blocks } = article
  const across = room?.width ?? WIDEST
  const most = Math.max(1, Math.floor((across + GUTTER) / (NARROWEST + GUTTER)))
  const inColumns = (count: number) => {
    const wide = Math.min(WIDEST, Math.max(NARROWEST, (across - (count - 1) * GUTTER) / count))
    const drawn = blocks.map((block) => blockMarks(article, block, wide, measure))
    const columns = balanced(
      drawn.map(({ height }) => height + GAP),
      count,
    )
    const used = (columns.at(-1) ?? 0) + 1
    const width = used * wide + (used - 1) * GUTTER
    const bottoms = Array.from({ length: used }, () => 0)
    const marks = drawn.flatMap((block, at) => {
      const column = columns[at] ?? 0
      const x = (rtl ? used - 1 - column : column) * (wide + GUTTER)
      const y = bottoms[column] ?? 0
      bottoms[column] = y + block.height + GAP
      return movedMarks(block.marks, { x, y })
    })
    return { width, height: Math.max(1, Math.max(0, ...bottoms) - GAP + 8), marks }
  }
  const { marks, ...size } = firstLow(most, room?.height ?? Infinity, inColumns)
  const pieces = [{ layer: 'label', id: 'article', marks } as const]
  return { ...size, layers: [{ pieces, view: { zoom: 1, x: 0, y: 0 }, clip: null }] }
}
