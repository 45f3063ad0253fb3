import type { Span } from '../../domain/dataset/dataset.ts'
import type { MarkedSpan } from '../../domain/text/markedSpans.ts'
import type { Ink } from '../marks/inks.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Font, Mark } from '../marks/marks.ts'

/** A span of a text with its marks, broken into lines of a given width. */
export interface PosterPassage {
  readonly text: string
  readonly span: Span
  readonly marks: readonly MarkedSpan[]
  readonly rtl: boolean
  readonly font: Font
  readonly ink: Ink
  /** The distance from one baseline to the next. */
  readonly leading: number
  /** Words with a thin line under them, in a colour of their own. */
  readonly underlines?: readonly (Span & { readonly ink: Ink })[]
}

/** The lines of a span, broken at spaces, each as long as fits. A word that is too wide gets its own line. */
export function linesOf({ text, span, font }: PosterPassage, width: number, measure: Measure): readonly Span[] {
  const lines: { start: number; end: number }[] = []
  for (const word of text.slice(span.start, span.end).matchAll(/\S+/gu)) {
    const start = span.start + word.index
    const end = start + word[0].length
    const line = lines.at(-1)
    if (line !== undefined && measure(text.slice(line.start, end), font) <= width) line.end = end
    else lines.push({ start, end })
  }
  return lines
}

/** A filled rectangle from `left` to `right` and `top` to `bottom`. */
const block = (left: number, right: number, top: number, bottom: number, fill: Ink): Mark => ({
  kind: 'path',
  d: `M0 0h${(right - left).toFixed(1)}v${(bottom - top).toFixed(1)}H0z`,
  at: { x: left, y: top },
  scale: 1,
  fill,
})

/** Dots under words that only stand for an entity. */
const dots = (left: number, right: number, y: number): Mark => ({
  kind: 'curve',
  from: { x: left, y },
  control: { x: (left + right) / 2, y },
  to: { x: right, y },
  stroke: { ink: 'ink3', width: 1.8, dash: [0.01, 4.5], round: true },
})

/**
 * The marks of a passage whose box begins at `x`, `y` and is `width` wide: a band behind the words that name an end, and a
 * line in the colour `trigger` under those that state the relation. Offsets along a line are measured from where reading
 * starts.
 */
export function passageMarks(
  passage: PosterPassage,
  box: { readonly x: number; readonly y: number; readonly width: number },
  trigger: Ink,
  measure: Measure,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { text, rtl, font, ink, leading } = passage
  const edge = rtl ? box.x + box.width : box.x
  const lines = linesOf(passage, box.width, measure)
  const marks = lines.flatMap((line, at): Mark[] => {
    const baseline = box.y + at * leading + leading * 0.66
    const along = (offset: number) => measure(text.slice(line.start, offset), font)
    const drawn = passage.marks
      .filter(({ start, end }) => start < line.end && end > line.start)
      .map(({ name, start, end, implied }) => {
        const [from, to] = [along(Math.max(start, line.start)), along(Math.min(end, line.end))]
        const [left, right] = rtl ? [edge - to, edge - from] : [edge + from, edge + to]
        if (name === 'trigger')
          return block(left, right, baseline + font.size * 0.3, baseline + font.size * 0.3 + 2, trigger)
        if (implied === true) return dots(left, right, baseline + font.size * 0.34)
        return block(left, right, baseline - font.size * 0.62, baseline + font.size * 0.24, 'marker')
      })
    const underlined = (passage.underlines ?? [])
      .filter(({ start, end }) => start < line.end && end > line.start)
      .map(({ start, end, ink: under }) => {
        const [from, to] = [along(Math.max(start, line.start)), along(Math.min(end, line.end))]
        const [first, last] = rtl ? [edge - to, edge - from] : [edge + from, edge + to]
        return block(first, last, baseline + font.size * 0.24, baseline + font.size * 0.24 + 1.4, under)
      })
    const words = text.slice(line.start, line.end)
    const anchor = rtl ? 'right' : 'left'
    return [
      ...drawn,
      ...underlined,
      { kind: 'text', text: words, at: { x: edge, y: baseline }, anchor, rtl, font, ink },
    ]
  })
  return { marks, height: lines.length * leading }
}
