import type { Point } from '../marks/marks.ts'
import type { Bundle } from './bundles.ts'
import type { FigureInput, NodeFigure, StrandFigure } from './figure.ts'
import { CLEARANCE } from './ribbon.ts'
import { pairStrands } from './strands.ts'

/** A disc just beyond the edge, so that a line that goes there ends at the edge. */
const beyond = (node: NodeFigure, edge: Point, other: Point): NodeFigure => ({
  ...node,
  x: edge.x + Math.sign(edge.x - other.x) * (node.r + CLEARANCE),
  y: edge.y,
})

/** No arrowhead where the line goes on at the other edge. */
function openEnd(strand: StrandFigure, entity: string): StrandFigure {
  const [{ relation }] = strand.relations
  const { from, to } = strand.arrows
  return { ...strand, arrows: relation.source === entity ? { from: false, to } : { from, to: false } }
}

/**
 * The strands between two nodes whose line leaves the picture at one edge and enters it at the other: two parts for each bundle,
 * the badge on the part at the first node.
 * @param edges the point on the edge near the first node, and the point near the second
 */
export function partedStrands(
  a: NodeFigure,
  b: NodeFigure,
  bundles: readonly Bundle[],
  input: Pick<FigureInput, 'arrangement'>,
  [leaves, enters]: readonly [Point, Point],
): StrandFigure[] {
  const first = pairStrands(a, beyond(b, leaves, enters), bundles, input)
  const second = pairStrands(beyond(a, enters, leaves), b, bundles, input)
  const hasFirst = first.length > 0
  return [
    ...first.map((strand) => openEnd(strand, b.entity.id)),
    ...second.map((strand) => ({
      ...openEnd(strand, a.entity.id),
      badge: hasFirst ? null : strand.badge,
      glyph: hasFirst ? null : strand.glyph,
    })),
  ]
}
