import type { Span } from '../../domain/dataset/dataset.ts'
import type { MarkedSpan } from '../../domain/text/markedSpans.ts'
import type { Ink } from '../marks/inks.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Font, Mark } from '../marks/marks.ts'
import type { Drawing } from '../page/drawing.ts'
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
const LABEL: Font = { family: 'sans', size: 12, weight: 400 }

/** The widest that lines can be read at, and the room for the labels beside them. */
export const WIDEST = 760
const MARGIN = 68
const GAP = 18

/** Paragraphs of an article in its own direction, each above its translation, with their numbers in the margin. */
export function articleDrawing(
  { text, rtl, blocks, marks, trigger, mentions }: DrawnArticle,
  width: number,
  measure: Measure,
): Drawing {
  const column = width - MARGIN
  const left = rtl ? 0 : MARGIN
  const drawn: Mark[] = []
  let y = 0
  for (const { span, label, isHeadline, translation } of blocks) {
    const lettering = (isHeadline ? HEADLINE : BODY)[rtl ? 'rtl' : 'ltr']
    const passage = { text, span, marks, rtl, underlines: mentions, ...lettering }
    const source = passageMarks(passage, { x: left, y, width: column }, trigger, measure)
    const at = { x: rtl ? width : 0, y: y + lettering.leading * 0.66 }
    drawn.push(...source.marks, {
      kind: 'text',
      text: label,
      at,
      anchor: rtl ? 'right' : 'left',
      rtl,
      font: LABEL,
      ink: 'ink3',
    })
    y += source.height
    if (translation !== null) {
      const words = { ...translation, span: { start: 0, end: translation.text.length }, marks: [] }
      const set = { ...words, ...TRANSLATION[translation.rtl ? 'rtl' : 'ltr'] }
      const below = passageMarks(set, { x: left, y: y + 2, width: column }, trigger, measure)
      drawn.push(...below.marks)
      y += below.height + 2
    }
    y += GAP
  }
  const pieces = [{ layer: 'label', id: 'article', marks: drawn } as const]
  return { width, height: Math.max(1, y - GAP + 8), layers: [{ pieces, view: { zoom: 1, x: 0, y: 0 }, clip: null }] }
}
