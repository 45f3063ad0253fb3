import type { BadgeText } from '../figure/boxes.ts'
import { BADGE_FONT, badgeBox } from '../figure/boxes.ts'
import { add, directionAt, lengthOf, normal, pointAt, reversed, times, upTo } from '../figure/curve.ts'
import type { StrandFigure } from '../figure/figure.ts'
import { categoryGlyph, GLYPH_BOX, roundedRect } from './glyphs.ts'
import type { Measure } from './lettering.ts'
import type { Curve, Mark, Point, Stroke } from './marks.ts'
import { circle } from './shapes.ts'
import type { Ink } from './inks.ts'
import { categoryInk } from './inks.ts'
import { arrowSize } from '../figure/sizes.ts'

const round = (value: number) => Math.round(value * 100) / 100

/** The line style of a stance: solid, dotted or dashed. Denied is a hollow line, drawn with two strokes. */
export function stanceStroke(stance: StrandFigure['stance'], ink: Ink, width: number): Stroke {
  if (stance === 'attributed') return { ink, width, dash: [0.01, round(1.75 * width + 1)], round: true }
  if (stance === 'hypothetical') return { ink, width, dash: [round(2.2 * width + 2.5), round(1.2 * width + 2.5)] }
  return { ink, width }
}

/** The ink of a strand: pencil until a person has accepted some of it. */
const strandInk = ({ isProposed, category }: StrandFigure): Ink => (isProposed ? 'ink3' : categoryInk(category))

/** The line of a proposal: two rails, and between them the style of its stance. A plain assertion leaves them hollow. */
export function proposedStrokes(stance: StrandFigure['stance'], ink: Ink, width: number): readonly Stroke[] {
  const rails: readonly Stroke[] = [
    { ink, width: width + 3.4 },
    { ink: 'canvas', width: width + 1.2 },
  ]
  return stance === 'asserted' || stance === 'denied'
    ? rails
    : [...rails, stanceStroke(stance, ink, Math.max(1, width - 0.6))]
}

function arrowMark(curve: Curve, open: boolean, width: number, ink: Ink): Mark {
  const { length, half, notch } = arrowSize(width)
  const tip = curve.to
  const along = directionAt(curve, 1)
  const back = (distance: number) => add(tip, times(along, -distance))
  const side = times(normal(along), half)
  const corners = [tip, add(back(length), side), back(notch), add(back(length), times(side, -1))]
  const d = `M${corners.map(({ x, y }) => `${round(x - tip.x)} ${round(y - tip.y)}`).join('L')}z`
  const outline: Stroke = { ink, width: 1.1, round: true }
  return { kind: 'path', d, at: tip, scale: 1, fill: open ? 'canvas' : ink, ...(open ? { stroke: outline } : {}) }
}

/** Two crosses on a denied line, each at a fifth of the length from an end. */
function crosses(strand: StrandFigure, width: number, ink: Ink): Mark[] {
  const arm = 3 + width * 0.7
  return [0.2, 0.8].map((t) => {
    const at = pointAt(strand.curve, t)
    const along = directionAt(strand.curve, t)
    const p = times(add(along, normal(along)), arm * 0.7)
    const q = times(add(along, times(normal(along), -1)), arm * 0.7)
    const line = (v: typeof p) => `M${round(-v.x)} ${round(-v.y)}L${round(v.x)} ${round(v.y)}`
    return { kind: 'path', d: line(p) + line(q), at, scale: 1, stroke: { ink, width: 1.4, round: true } }
  })
}

/** The line of a strand. `wider` is added to its width while it is hovered or selected. */
export function strandMarks(strand: StrandFigure, wider = 0): Mark[] {
  const ink = strandInk(strand)
  const width = strand.width + wider
  // The line stops at the notch of each arrowhead.
  const stop = Math.min(0.7, arrowSize(width).notch / Math.max(1, lengthOf(strand.curve)))
  const { arrows } = strand
  const ahead = arrows.to ? upTo(strand.curve, 1 - stop) : strand.curve
  const line = arrows.from ? reversed(upTo(reversed(ahead), 1 - stop)) : ahead
  const marks: Mark[] = [
    { kind: 'curve', ...line, stroke: { ink: 'canvas', width: width + (strand.isProposed ? 6 : 3) } },
  ]
  const denied = strand.stance === 'denied'
  if (strand.isProposed) {
    for (const stroke of proposedStrokes(strand.stance, ink, width)) marks.push({ kind: 'curve', ...line, stroke })
    if (denied) marks.push(...crosses(strand, width, ink))
  } else if (denied) {
    marks.push({ kind: 'curve', ...line, stroke: { ink, width: width + 2.2 } })
    marks.push({ kind: 'curve', ...line, stroke: { ink: 'canvas', width: Math.max(0.8, width - 0.4) } })
    marks.push(...crosses(strand, width, ink))
  } else marks.push({ kind: 'curve', ...line, stroke: stanceStroke(strand.stance, ink, width) })
  const open = denied || strand.isProposed
  if (arrows.to) marks.push(arrowMark(strand.curve, open, width, ink))
  if (arrows.from) marks.push(arrowMark(reversed(strand.curve), open, width, ink))
  if (strand.glyph !== null) marks.push(...categoryMarks(strand.category, pointAt(strand.curve, strand.glyph), ink))
  return marks
}

/** The side of a category's glyph on a line without a badge. */
const SMALL_GLYPH = 8.5

/** The glyph of a category, so that a line does not differ from others by colour alone. */
function categoryMarks(category: string, at: Point, ink: Ink): Mark[] {
  const corner = { x: round(at.x - SMALL_GLYPH / 2), y: round(at.y - SMALL_GLYPH / 2) }
  return [
    { kind: 'path', d: circle(SMALL_GLYPH * 0.68), at: { x: round(at.x), y: round(at.y) }, scale: 1, fill: 'canvas' },
    {
      kind: 'path',
      d: categoryGlyph(category),
      at: corner,
      scale: SMALL_GLYPH / GLYPH_BOX,
      stroke: { ink, width: 1, round: true },
    },
  ]
}

/** The saffron band beneath a selected line. */
export const selectionMark = (strand: StrandFigure): Mark => ({
  kind: 'curve',
  ...strand.curve,
  stroke: { ink: 'marker', width: strand.width + 11, round: true },
})

/** The pill on a line, with glyph, count and possibly the phrase; `inverted` while selected. */
export function badgeMarks(strand: StrandFigure, text: BadgeText, measure: Measure, inverted: boolean): Mark[] {
  const box = badgeBox(strand, text, measure)
  const ink = strandInk(strand)
  const front: Ink = inverted ? 'canvas' : ink
  const { rtl } = strand
  const baseline = box.y + box.height / 2 + BADGE_FONT.size * 0.35
  const glyph = 10.5
  // The order follows the language's direction: glyph, count, phrase.
  const from = (offset: number) => (rtl ? box.x + box.width - offset : box.x + offset)
  const count = measure(text.count, BADGE_FONT)
  const marks: Mark[] = [
    {
      kind: 'path',
      d: roundedRect(0, 0, round(box.width), box.height, box.height / 2),
      at: { x: round(box.x), y: round(box.y) },
      scale: 1,
      fill: inverted ? ink : 'canvas',
      stroke: { ink, width: 1.1, ...(strand.isProposed ? { dash: [2.4, 2.4] } : {}) },
    },
    {
      kind: 'path',
      d: categoryGlyph(strand.category),
      at: { x: rtl ? from(6) - glyph : from(6), y: box.y + (box.height - glyph) / 2 },
      scale: glyph / GLYPH_BOX,
      stroke: { ink: front, width: 1.1, round: true },
    },
    {
      kind: 'text',
      text: text.count,
      at: { x: from(6 + 10 + 3 + count / 2), y: baseline },
      anchor: 'middle',
      rtl: false,
      font: BADGE_FONT,
      ink: front,
    },
  ]
  if (text.phrase !== '') {
    marks.push({
      kind: 'text',
      text: text.phrase,
      at: { x: from(6 + 10 + 3 + count + 5), y: baseline },
      anchor: rtl ? 'right' : 'left',
      rtl,
      font: BADGE_FONT,
      ink: inverted ? 'canvas' : 'ink',
    })
  }
  return marks
}
