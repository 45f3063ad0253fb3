import { ownValue } from '../../domain/dataset/ownValue.ts'
import { lengthOf, reversed } from './curve.ts'
import type { Bundle } from './bundles.ts'
import type { FigureInput, NodeFigure, StrandFigure } from './figure.ts'
import { pairKey } from '../../domain/dataset/pair.ts'
import { gapBetween, loop, ribbon } from './ribbon.ts'
import { BADGE_FROM } from './sizes.ts'

const DEFAULT_BEND = 0.08

/** The distance between the glyphs of a pair's lines, because these are closer to each other than a glyph is wide. */
const GLYPH_STEP = 15
/** The distance of the first glyph from the middle, where a badge of the pair may be. */
const GLYPH_CLEARANCE = 26
/** The minimum distance of a glyph from the ends of its line, as a share of the length. */
const GLYPH_MARGIN = 0.18

/**
 * Positions for the category glyphs of the lines of a pair that have no badge, so that no two coincide.
 * @param length the length of the lines
 * @returns for each bundle, the position from the first node (0) to the second (1), or `null`
 */
function glyphPositions(bundles: readonly Bundle[], length: number): readonly (number | null)[] {
  const hasBadge = bundles.some(({ sentences }) => sentences >= BADGE_FROM)
  let count = 0
  return bundles.map(({ first, sentences }) => {
    if (!first || sentences >= BADGE_FROM) return null
    const side = count % 2 === 0 ? 1 : -1
    const step = hasBadge ? Math.floor(count / 2) : Math.ceil(count / 2)
    count += 1
    const offset = side * (step * GLYPH_STEP + (hasBadge ? GLYPH_CLEARANCE : 0))
    return Math.min(1 - GLYPH_MARGIN, Math.max(GLYPH_MARGIN, 0.5 + offset / Math.max(1, length)))
  })
}

/** The strands between two nodes, side by side, one for each bundle. */
export function pairStrands(
  a: NodeFigure,
  b: NodeFigure,
  bundles: readonly Bundle[],
  { arrangement }: Pick<FigureInput, 'arrangement'>,
): StrandFigure[] {
  const self = a.entity.id === b.entity.id
  if (!self && gapBetween(a, b) <= 0) return []
  const widths = bundles.map(({ width }) => width)
  const bend = arrangement.bends[pairKey(a.entity.id, b.entity.id)] ?? DEFAULT_BEND
  const curves = self ? widths.map(() => loop(a)) : ribbon(a, b, bend, widths)
  const glyphs = glyphPositions(bundles, lengthOf(curves[0] ?? loop(a)))
  return bundles.map(({ first, ...shown }, i) => {
    const [{ relation }] = shown.relations
    const curve = curves[i] ?? loop(a)
    const isForward = relation.source === a.entity.id
    const glyph = glyphs[i] ?? null
    return {
      ...shown,
      curve: isForward ? curve : reversed(curve),
      badge: first ? (ownValue(arrangement.badges, relation.id) ?? 0.5) : null,
      badgeOffset: { x: 0, y: 0 },
      glyph: glyph === null || isForward ? glyph : 1 - glyph,
    }
  })
}
