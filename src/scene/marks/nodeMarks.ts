import type { NodeFigure } from '../figure/figure.ts'
import { GLYPH_BOX, PIN, typeGlyph } from './glyphs.ts'
import type { Language } from '../../domain/language/languages.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { isRtlText, monogram } from './lettering.ts'
import { lineHeight, placeLabel } from '../figure/boxes.ts'
import type { Mark, Point } from './marks.ts'
import { typeInks } from './inks.ts'
import type { Slot } from '../figure/plan.ts'
import { circle, outline } from './shapes.ts'

/** Gap between a flag and the ring around it. */
const FLAG_GAP = 2.4

const glyphMark = (
  at: Point,
  d: string,
  size: number,
  ink: 'canvas' | 'ink' | ReturnType<typeof typeInks>['stroke'],
  width = 1.5,
): Mark => ({
  kind: 'path',
  d,
  at: { x: at.x - size / 2, y: at.y - size / 2 },
  scale: size / GLYPH_BOX,
  stroke: { ink, width, round: true },
})

/** What an entity's disc needs to know of its node. */
type NodeDisc = Pick<NodeFigure, 'entity' | 'x' | 'y' | 'r'>

function country({ entity, x, y, r }: NodeDisc, language: Language): Mark[] {
  const at = { x, y }
  const disc: Mark = {
    kind: 'path',
    d: circle(r),
    at,
    scale: 1,
    fill: 'canvas',
    stroke: { ink: 'ink', width: 1, opacity: 0.55 },
  }
  const iso = entity.iso3166
  if (iso !== undefined) return [disc, { kind: 'flag', country: iso.toLowerCase(), at, r: r - FLAG_GAP - 0.5 }]
  return [disc, letters(at, r * 0.8, monogramOf(entity.labels, language), 'type-country')]
}

const monogramOf = (labels: NodeFigure['entity']['labels'], language: Language) => {
  const label = inLanguage(labels, language)
  return { text: monogram(label.text), rtl: isRtlText(label.text, label.language) }
}

function letters(
  at: Point,
  size: number,
  { text, rtl }: { text: string; rtl: boolean },
  ink: ReturnType<typeof typeInks>['stroke'],
): Mark {
  return {
    kind: 'text',
    text,
    at: { x: at.x, y: at.y + size * (rtl ? 0.24 : 0.35) },
    anchor: 'middle',
    rtl,
    font: { family: rtl ? 'naskh' : 'serif', size, weight: 600 },
    ink,
  }
}

/** The picture of an entity in the network: its disc, and what says that it is proposed or pinned. */
export function nodeMarks(node: NodeFigure, language: Language): Mark[] {
  return [
    ...(node.isProposed ? [proposedRing(node)] : []),
    ...discMarks(node, language),
    ...(node.pinned ? pinMarks(node) : []),
  ]
}

/** A dashed ring around an entity of which nothing has been accepted yet. */
const proposedRing = ({ x, y, r }: NodeFigure): Mark => ({
  kind: 'path',
  d: circle(r + 4),
  at: { x, y },
  scale: 1,
  fill: 'canvas',
  stroke: { ink: 'ink3', width: 1.2, dash: [3, 3] },
})

/** A small pin at the upper corner: the user has put the node there. */
function pinMarks({ x, y, r }: NodeFigure): Mark[] {
  const at = { x: x + r * 0.74, y: y - r * 0.74 }
  return [{ kind: 'path', d: circle(7.5), at, scale: 1, fill: 'canvas' }, glyphMark(at, PIN, 11, 'ink', 2)]
}

/** An entity's disc alone: a flag, a monogram under an arch, or a glyph in its type's shape. */
export function discMarks(node: NodeDisc, language: Language): Mark[] {
  const { entity, x, y, r } = node
  if (entity.type === 'country') return country(node, language)
  const at = { x, y }
  const d = outline(entity.type, r)
  const { stroke, fill } = typeInks(entity.type)
  const marks: Mark[] = [
    { kind: 'path', d, at, scale: 1, fill: 'canvas', stroke: { ink: 'canvas', width: 7, round: true } },
    { kind: 'path', d, at, scale: 1, fill, stroke: { ink: stroke, width: 1.25, round: true } },
  ]
  if (entity.type === 'person') {
    marks.push(letters({ x, y: y + r * 0.1 }, r * 0.74, monogramOf(entity.labels, language), stroke))
  } else {
    const low = entity.type === 'agreement' ? r * 0.16 : 0
    const ink = entity.type === 'armed-group' ? 'canvas' : stroke
    marks.push(glyphMark({ x, y: y + low }, typeGlyph(entity.type), r * 1.02, ink))
  }
  if (entity.flag !== undefined && entity.type === 'person') {
    const badge = { x: x + r * 0.72, y: y + r * 0.78 }
    marks.push({ kind: 'path', d: circle(r * 0.4 + 1.2), at: badge, scale: 1, fill: 'canvas' })
    marks.push({ kind: 'flag', country: entity.flag.toLowerCase(), at: badge, r: r * 0.4 })
  }
  return marks
}

export function labelMarks(node: NodeFigure, slot: Slot): Mark[] {
  const { label } = node
  const { at, anchor } = placeLabel(node, slot)
  return label.lines.map((text, i) => ({
    kind: 'text',
    text,
    at: { x: at.x, y: at.y + i * lineHeight(label.font) },
    anchor,
    rtl: label.rtl,
    font: label.font,
    ink: label.ink,
    halo: 4.2,
  }))
}
