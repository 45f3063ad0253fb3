import type { Box } from './boxes.ts'
import { badgeBox, badgeText, boxContains, labelBox } from './boxes.ts'
import { distance, distanceTo } from './curve.ts'
import type { Emphasis } from '../../domain/highlight/emphasis.ts'
import { emphasisedIn } from '../marks/compose.ts'
import type { Figure } from './figure.ts'
import type { Measure } from '../marks/lettering.ts'
import type { Curve, Point } from '../marks/marks.ts'

export type Hit = { readonly kind: 'entity' | 'relation'; readonly id: string }

/** Whether a point is within a distance of the box that a curve does not leave. Most curves are far from a point. */
const isNear = ({ from, control, to }: Curve, { x, y }: Point, reach: number) =>
  x >= Math.min(from.x, control.x, to.x) - reach &&
  x <= Math.max(from.x, control.x, to.x) + reach &&
  y >= Math.min(from.y, control.y, to.y) - reach &&
  y <= Math.max(from.y, control.y, to.y) + reach

/**
 * Finds what lies at a point: badges first, then nodes, labels and lines. Of several lines, the nearest is taken.
 * @param tolerance the distance within which a line is hit, in the picture's units: 12 CSS pixels divided by the zoom
 */
export function hitTest(
  figure: Figure,
  measure: Measure,
  emphasis: Emphasis,
  point: Point,
  tolerance: number,
): Hit | null {
  const inside = (box: Box, margin: number) => boxContains(box, point, margin)
  for (const strand of figure.strands) {
    const emphasised = emphasisedIn(strand, emphasis)
    const text = badgeText(strand, emphasised)
    const { relation } = emphasised ?? strand.relations[0]
    if (text && inside(badgeBox(strand, text, measure), 3)) return { kind: 'relation', id: relation.id }
  }
  for (const node of figure.nodes.values()) {
    if (distance(node, point) <= node.r + 3) return { kind: 'entity', id: node.entity.id }
  }
  for (const node of figure.nodes.values()) {
    const { slot } = node.label
    if (slot !== null && inside(labelBox(node, slot, measure), 1)) return { kind: 'entity', id: node.entity.id }
  }
  let nearest: Hit | null = null
  let least = Infinity
  for (const { curve, width, relations } of figure.strands) {
    const reach = Math.max(tolerance, width / 2 + 2)
    if (!isNear(curve, point, reach)) continue
    const away = distanceTo(curve, point)
    if (away <= reach && away < least) {
      least = away
      nearest = { kind: 'relation', id: relations[0].relation.id }
    }
  }
  return nearest
}
