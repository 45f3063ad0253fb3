import { add, pointAt } from './curve.ts'
import { BADGE_FROM } from './sizes.ts'
import type { Label, NodeFigure, StrandFigure, StrandRelation } from './figure.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Font, Point } from '../marks/marks.ts'
import type { Slot } from './plan.ts'
import type { Disc } from './ribbon.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const boxContains = (box: Box, { x, y }: Point, margin = 0) =>
  x >= box.x - margin && x <= box.x + box.width + margin && y >= box.y - margin && y <= box.y + box.height + margin

export const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

/** Whether two boxes share a point. The box of a straight line has no area, so `overlap` cannot tell. */
export const touches = (a: Box, b: Box) =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height

/** Whether two boxes touch when one of them is enlarged by a margin. */
export const isNear = (a: Box, b: Box, by: number) =>
  a.x <= b.x + b.width + by && b.x - by <= a.x + a.width && a.y <= b.y + b.height + by && b.y - by <= a.y + a.height

/** Whether two boxes share an area. */
export const intersects = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The area that two boxes share. */
export const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

/** A box enlarged by a margin on every side. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** The box around a disc. */
export const discBox = ({ x, y, r }: Disc): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })

/** The smallest box that contains both boxes. */
export function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

export const lineHeight = ({ size }: Font) => Math.round(size * 1.22)

/**
 * Where a label's text is anchored for a slot, as shares of its distance from the node's centre: `x` and `y`, and how far its middle is below
 * that point, as a share of its height. Its side away from the anchor is free.
 */
const SIDE: Readonly<
  Record<Slot, { readonly side: -1 | 0 | 1; readonly x: number; readonly y: number; readonly below: number }>
> = {
  n: { side: 0, x: 0, y: -1, below: -0.5 },
  nne: { side: 1, x: -0.4, y: -1, below: -0.5 },
  ne: { side: 1, x: 0.74, y: -0.74, below: -0.5 },
  ene: { side: 1, x: 0.96, y: -0.25, below: -0.35 },
  e: { side: 1, x: 1, y: 0, below: 0 },
  ese: { side: 1, x: 0.96, y: 0.25, below: 0.35 },
  se: { side: 1, x: 0.74, y: 0.74, below: 0.5 },
  sse: { side: 1, x: -0.4, y: 1, below: 0.5 },
  s: { side: 0, x: 0, y: 1, below: 0.5 },
  ssw: { side: -1, x: 0.4, y: 1, below: 0.5 },
  sw: { side: -1, x: -0.74, y: 0.74, below: 0.5 },
  wsw: { side: -1, x: -0.96, y: 0.25, below: 0.35 },
  w: { side: -1, x: -1, y: 0, below: 0 },
  wnw: { side: -1, x: -0.96, y: -0.25, below: -0.35 },
  nw: { side: -1, x: -0.74, y: -0.74, below: -0.5 },
  nnw: { side: -1, x: 0.4, y: -1, below: -0.5 },
}

/** How far a label at a corner reaches back over the height of its node, in units of the picture. */
const AT_CORNER = 4
const CORNERS: ReadonlySet<Slot> = new Set(['ne', 'se', 'sw', 'nw'])

export interface LabelPlace {
  readonly anchor: 'left' | 'middle' | 'right'
  /** Where the first line's anchor is, on its baseline. */
  readonly at: Point
}

/** Where a label's text begins for a slot. It needs no measuring, so every painter gives the same result. */
export function placeLabel(node: NodeFigure, slot: Slot): LabelPlace {
  const { label } = node
  const { side, x: across, y: down, below } = SIDE[slot]
  const line = lineHeight(label.font)
  const height = line * label.lines.length
  const reach = node.r + 6
  const x = node.x + across * reach
  const middle = node.y + down * reach + below * height - (CORNERS.has(slot) ? Math.sign(below) * AT_CORNER : 0)
  // The baseline sits about a third of an em below the middle of a line.
  const baseline = middle - height / 2 + line / 2 + label.font.size * 0.34
  return { anchor: side === 0 ? 'middle' : side > 0 ? 'left' : 'right', at: { x, y: baseline } }
}

const widest = (label: Label, measure: Measure) => Math.max(...label.lines.map((text) => measure(text, label.font)))

export function labelBox(node: NodeFigure, slot: Slot, measure: Measure): Box {
  const { at, anchor } = placeLabel(node, slot)
  const width = widest(node.label, measure)
  const line = lineHeight(node.label.font)
  const x = anchor === 'middle' ? at.x - width / 2 : anchor === 'left' ? at.x : at.x - width
  return { x, y: at.y - node.label.font.size * 0.34 - line / 2, width, height: line * node.label.lines.length }
}

/** The boxes of the labels that are drawn. */
export const labelBoxes = (nodes: Iterable<NodeFigure>, measure: Measure): readonly Box[] =>
  [...nodes].flatMap((node) => (node.label.slot === null ? [] : [labelBox(node, node.label.slot, measure)]))

export const BADGE_FONT: Font = { family: 'sans', size: 10.5, weight: 600 }

export interface BadgeText {
  readonly count: string
  /** The phrase; `null` for a short badge. */
  readonly phrase: string
}

/** How many sentences a badge counts: "3", or "2+1" where the third is only proposed. */
const countOf = ({ sentences, proposals }: Pick<StrandFigure, 'sentences' | 'proposals'>): string =>
  proposals === 0 || proposals === sentences ? String(sentences) : `${sentences - proposals}+${proposals}`

/** A longer phrase, or one that is only supposed or denied, is shown only while its relation is hovered or selected. */
const LONGEST_PHRASE = 16

/**
 * What a badge shows: the count from two sentences on, and the phrase from four on.
 * @param emphasised the hovered or selected relation of the strand, which then shows its own count and phrase
 */
export function badgeText(strand: StrandFigure, emphasised?: StrandRelation): BadgeText | null {
  if (strand.badge === null) return null
  if (emphasised) return { count: countOf(emphasised), phrase: emphasised.phrase }
  if (strand.sentences < BADGE_FROM) return null
  const [{ phrase, isReserved }, ...others] = strand.relations
  const full = !isReserved && strand.sentences > 3 && others.length === 0 && phrase.length <= LONGEST_PHRASE
  return { count: countOf(strand), phrase: full ? phrase : '' }
}

/** The parts of a badge, left to right: padding, glyph, count, phrase. In Arabic the order is mirrored. */
export function badgeBox(strand: StrandFigure, text: BadgeText, measure: Measure): Box {
  const height = 17
  const phrase = text.phrase === '' ? 0 : measure(text.phrase, BADGE_FONT) + 5
  const width = 6 + 10 + 3 + measure(text.count, BADGE_FONT) + phrase + 7
  const middle = add(pointAt(strand.curve, strand.badge ?? 0.5), strand.badgeOffset)
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
}

/** The boxes of the badges that strands have at rest. */
export const badgeBoxes = (strands: readonly StrandFigure[], measure: Measure): readonly Box[] =>
  strands.flatMap((strand) => {
    const text = badgeText(strand)
    return text === null ? [] : [badgeBox(strand, text, measure)]
  })

/** The smallest box that contains the points. There must be at least one. */
export function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
