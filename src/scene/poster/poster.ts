import { lineHeight } from '../figure/boxes.ts'
import { categoryGlyph, GLYPH_BOX, typeGlyph } from '../marks/glyphs.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Font, Mark, Point } from '../marks/marks.ts'
import type { Stance } from '../../domain/dataset/dataset.ts'
import type { ReviewState } from '../../domain/review/reviewState.ts'
import type { StatedGroup } from '../../domain/shape/statedGroups.ts'
import { categoryInk, typeInks } from '../marks/inks.ts'
import { outlineAbout } from '../marks/hull.ts'
import { hullMark } from '../marks/hullMarks.ts'
import { statedMark, statedStroke } from '../statedGroups/statedPicture.ts'
import { circle, outline } from '../marks/shapes.ts'
import { proposedStrokes, stanceStroke } from '../marks/strandMarks.ts'

export type LegendEntry =
  | { readonly kind: 'category'; readonly id: string; readonly label: string }
  | { readonly kind: 'stance'; readonly id: Stance; readonly label: string }
  | { readonly kind: 'review'; readonly id: ReviewState; readonly label: string }
  | { readonly kind: 'entityType'; readonly id: string; readonly label: string }
  | { readonly kind: 'hull'; readonly label: string }
  | { readonly kind: 'statedGroup'; readonly id: StatedGroup['stance']; readonly label: string }

export interface PosterText {
  readonly title: string
  readonly subtitle: string
  readonly source: string
  readonly legend: readonly LegendEntry[]
  readonly rtl: boolean
}

/** A picture with its heading above and its legend and source below. Sizes are in CSS pixels. */
export interface Poster {
  readonly width: number
  readonly height: number
  /** The position of the graph's top left corner. */
  readonly graphAt: Point
  readonly marks: readonly Mark[]
}

const MARGIN = 32
const LEAST_WIDTH = 480
const TITLE: Font = { family: 'serif', size: 28, weight: 500 }
const TITLE_AR: Font = { family: 'naskh', size: 27, weight: 700 }
const SMALL: Font = { family: 'sans', size: 12, weight: 400 }
const ROW = 24
const SAMPLE = 34

/** Breaks a text at spaces so that no line is wider than `width`. */
export function breakLines(text: string, font: Font, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function sampleMarks(entry: LegendEntry, middle: Point): Mark[] {
  const line = (from: number, to: number) => ({
    from: { x: middle.x + from, y: middle.y },
    control: { x: middle.x + (from + to) / 2, y: middle.y },
    to: { x: middle.x + to, y: middle.y },
  })
  if (entry.kind === 'stance') {
    if (entry.id !== 'denied') return [{ kind: 'curve', ...line(-14, 14), stroke: stanceStroke(entry.id, 'ink', 2) }]
    const cross = 'M-3 -3L3 3M-3 3L3 -3'
    return [
      { kind: 'curve', ...line(-14, 14), stroke: { ink: 'ink', width: 4 } },
      { kind: 'curve', ...line(-14, 14), stroke: { ink: 'canvas', width: 1.8 } },
      { kind: 'path', d: cross, at: middle, scale: 1, stroke: { ink: 'ink', width: 1.4, round: true } },
    ]
  }
  if (entry.kind === 'review') {
    const strokes =
      entry.id === 'proposed' ? proposedStrokes('asserted', 'ink3', 2) : [stanceStroke('asserted', 'ink', 2)]
    return strokes.map((stroke) => ({ kind: 'curve', ...line(-14, 14), stroke }))
  }
  if (entry.kind === 'category') {
    const ink = categoryInk(entry.id)
    const glyph = 9
    return [
      { kind: 'curve', ...line(-15, 15), stroke: { ink, width: 2.4 } },
      { kind: 'path', d: circle(8), at: middle, scale: 1, fill: 'canvas', stroke: { ink, width: 1.2 } },
      {
        kind: 'path',
        d: categoryGlyph(entry.id),
        at: { x: middle.x - glyph / 2, y: middle.y - glyph / 2 },
        scale: glyph / GLYPH_BOX,
        stroke: { ink, width: 1.1, round: true },
      },
    ]
  }
  if (entry.kind === 'hull' || entry.kind === 'statedGroup') {
    const discs = [-7, 7].map((x) => ({ x: middle.x + x, y: middle.y, r: 8 }))
    const around = outlineAbout(discs, 0)
    return [entry.kind === 'hull' ? hullMark(around) : statedMark([around], statedStroke(entry.id, 'ink'))]
  }
  const { stroke, fill } = typeInks(entry.id)
  const shape: Mark = {
    kind: 'path',
    d: outline(entry.id, 8),
    at: middle,
    scale: 1,
    fill,
    stroke: { ink: stroke, width: 1.2 },
  }
  if (entry.id === 'country') return [shape, { kind: 'path', d: circle(4.5), at: middle, scale: 1, fill: 'ink' }]
  if (entry.id === 'person') return [shape]
  const ink = entry.id === 'armed-group' ? 'canvas' : stroke
  const at = { x: middle.x - 4.5, y: middle.y - 4.5 }
  return [
    shape,
    { kind: 'path', d: typeGlyph(entry.id), at, scale: 9 / GLYPH_BOX, stroke: { ink, width: 1, round: true } },
  ]
}

/** Places heading, legend and source around a graph of the given size. Texts begin where the reading direction starts. */
export function posterAbout(graph: { width: number; height: number }, text: PosterText, measure: Measure): Poster {
  const width = Math.max(graph.width, LEAST_WIDTH)
  const inner = width - 2 * MARGIN
  const { rtl } = text
  const start = (offset: number) => (rtl ? width - MARGIN - offset : MARGIN + offset)
  const anchor = rtl ? 'right' : 'left'
  const marks: Mark[] = []
  let y = MARGIN
  const write = (line: string, font: Font, ink: 'ink' | 'ink2' | 'ink3') => {
    y += lineHeight(font)
    marks.push({ kind: 'text', text: line, at: { x: start(0), y: y - font.size * 0.25 }, anchor, rtl, font, ink })
  }
  const title = rtl ? TITLE_AR : TITLE
  for (const line of breakLines(text.title, title, inner, measure)) write(line, title, 'ink')
  y += 4
  for (const line of breakLines(text.subtitle, SMALL, inner, measure)) write(line, SMALL, 'ink2')
  y += 8
  const graphAt = { x: (width - graph.width) / 2, y }
  y += graph.height + 12

  const across = { x: width / 2, y }
  marks.push({
    kind: 'curve',
    from: { x: MARGIN, y },
    control: across,
    to: { x: width - MARGIN, y },
    stroke: { ink: 'rule-strong', width: 1 },
  })
  y += ROW
  let offset = 0
  let kind = text.legend[0]?.kind
  for (const entry of text.legend) {
    const wide = SAMPLE + 8 + measure(entry.label, SMALL) + 20
    if (offset > 0 && (offset + wide - 20 > inner || entry.kind !== kind)) {
      offset = 0
      y += ROW
    }
    kind = entry.kind
    marks.push(...sampleMarks(entry, { x: start(offset + SAMPLE / 2), y }))
    marks.push({
      kind: 'text',
      text: entry.label,
      at: { x: start(offset + SAMPLE + 8), y: y + 4 },
      anchor,
      rtl,
      font: SMALL,
      ink: 'ink2',
    })
    offset += wide
  }
  y += 14
  for (const line of breakLines(text.source, SMALL, inner, measure)) write(line, SMALL, 'ink3')
  return { width, height: Math.ceil(y + MARGIN * 0.75), graphAt, marks }
}
