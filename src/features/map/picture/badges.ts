import type { Box } from '../../../scene/figure/boxes.ts'
import { badgeBox, badgeText, labelBoxes, overlap } from '../../../scene/figure/boxes.ts'
import type { Figure, StrandFigure } from '../../../scene/figure/figure.ts'
import type { Measure } from '../../../scene/marks/lettering.ts'

/** How far a badge may overlap a disc, in the figure's units. */
const OVER = 3

/**
 * Removes badges that overlap another badge, a name or a disc, those with fewer sentences first. They return while their line
 * is hovered or selected. On a map, places are fixed, so some lines are shorter than their badges.
 */
export function withoutCollisions(figure: Figure, measure: Measure): Figure {
  const nodes = [...figure.nodes.values()]
  const taken = [...labelBoxes(nodes, measure)]
  const free = ({ x, y, width, height }: Box) =>
    taken.every((other) => overlap(other, { x, y, width, height }) === 0) &&
    nodes.every((node) => {
      const [near, level] = [Math.max(x, Math.min(node.x, x + width)), Math.max(y, Math.min(node.y, y + height))]
      return Math.hypot(node.x - near, node.y - level) >= node.r - OVER
    })
  const hidden = new Set<StrandFigure>()
  for (const strand of figure.strands.toSorted((p, q) => q.sentences - p.sentences)) {
    const text = badgeText(strand)
    if (text === null) continue
    const box = badgeBox(strand, text, measure)
    if (free(box)) taken.push(box)
    else hidden.add(strand)
  }
  if (hidden.size === 0) return figure
  return { ...figure, strands: figure.strands.map((one) => (hidden.has(one) ? { ...one, badge: null } : one)) }
}
