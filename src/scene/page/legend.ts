import type { Stance } from '../../domain/dataset/dataset.ts'
import type { ReviewState } from '../../domain/review/reviewState.ts'
import type { StatedGroup } from '../../domain/shape/statedGroups.ts'
import { categoryGlyph, GLYPH_BOX, typeGlyph } from '../marks/glyphs.ts'
import { outlineAbout } from '../marks/hull.ts'
import { hullMark } from '../marks/hullMarks.ts'
import { categoryInk, typeInks } from '../marks/inks.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Font, Mark, Point } from '../marks/marks.ts'
import { movedMarks } from '../marks/movedMarks.ts'
import { circle, outline } from '../marks/shapes.ts'
import { proposedStrokes, stanceStroke } from '../marks/strandMarks.ts'
import { statedMark, statedStroke } from '../statedGroups/statedPicture.ts'
import type { Side } from './side.ts'
import { fewLines } from './paragraphs.ts'

export type LegendEntry =
  | { readonly kind: 'category'; readonly id: string; readonly label: string }
  | { readonly kind: 'stance'; readonly id: Stance; readonly label: string }
  | { readonly kind: 'review'; readonly id: ReviewState; readonly label: string }
  | { readonly kind: 'entityType'; readonly id: string; readonly label: string }
  | { readonly kind: 'hull'; readonly label: string }
  /** Something that only one view draws. The marks of its sample are around 0, 0. */
  | { readonly kind: 'sample'; readonly label: string; readonly marks: readonly Mark[]; readonly width: number }
  | { readonly kind: 'statedGroup'; readonly id: StatedGroup['stance']; readonly label: string }

const ROW = 24
const SAMPLE = { category: 32, stance: 32, review: 32, entityType: 18, hull: 34, statedGroup: 34 } as const
const GAP = 6
const BETWEEN = 18

/** The sample of what an entry stands for, as the picture draws it. */
export function sampleMarks(entry: LegendEntry, middle: Point): readonly Mark[] {
  if (entry.kind === 'sample') return movedMarks(entry.marks, middle)
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
      entry.id === 'reviewed' ? [stanceStroke('asserted', 'ink', 2)] : proposedStrokes('asserted', 'ink3', 2)
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

/** Categories stand in rows of their own; how a relation is stated, who is drawn and what groups them follow each other. */
const rowKind = ({ kind }: LegendEntry) => (kind === 'category' ? 'category' : 'other')

/**
 * The rows of a legend, from the side where reading begins.
 * @param from the distance of its first row's top from the top of the page
 */
export function legendMarks(
  entries: readonly LegendEntry[],
  { start, anchor, rtl }: Side,
  { from, width }: { readonly from: number; readonly width: number },
  font: Font,
  measure: Measure,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = []
  let [y, offset] = [from + ROW / 2, 0]
  let before: LegendEntry | undefined
  for (const entry of entries) {
    const sample = entry.kind === 'sample' ? entry.width : SAMPLE[entry.kind]
    const [label = ''] = fewLines(entry.label, font, width - sample - GAP, 1, measure)
    const wide = sample + GAP + measure(label, font)
    const isNewRow = before !== undefined && (offset + wide > width || rowKind(entry) !== rowKind(before))
    if (isNewRow) {
      offset = 0
      y += ROW
    } else if (before !== undefined && before.kind !== entry.kind) {
      const x = start(offset - BETWEEN / 2)
      marks.push({
        kind: 'curve',
        from: { x, y: y - 8 },
        control: { x, y },
        to: { x, y: y + 8 },
        stroke: { ink: 'rule-strong', width: 1 },
      })
    }
    before = entry
    marks.push(...sampleMarks(entry, { x: start(offset + sample / 2), y }), {
      kind: 'text',
      text: label,
      at: { x: start(offset + sample + GAP), y: y + font.size * 0.34 },
      anchor,
      rtl,
      font,
      ink: 'ink2',
    })
    offset += wide + BETWEEN
  }
  return { marks, height: entries.length === 0 ? 0 : y + ROW / 2 - from }
}
