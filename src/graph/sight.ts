import type { Core } from 'cytoscape'
import type { Box } from '../scene/boxes'
import { standsFor } from '../scene/compose'
import type { Figure, StrandFigure } from '../scene/figure'
import type { Target } from '../store/canvas'
import type { Room } from './viewport'

/** Room about a node for its label. */
const SKIRT = 26

export function roomOf(cy: Core): Room {
  return { width: cy.width(), height: cy.height() }
}

export const strandOf = (figure: Figure, relation: string): StrandFigure | undefined =>
  figure.strands.find((strand) => strand.badge !== null && standsFor(strand, relation))

/** The box about a target that is to be seen: a node with its label, or both ends of a relation. */
export function sightOf(figure: Figure, target: Target): Box | null {
  const relation = target.kind === 'relation' ? strandOf(figure, target.id)?.relations[0].relation : undefined
  const ids = target.kind === 'entity' ? [target.id] : relation ? [relation.source, relation.target] : []
  const nodes = ids.flatMap((id) => figure.nodes.get(id) ?? [])
  if (nodes.length === 0) return null
  const x = Math.min(...nodes.map((node) => node.x - node.r - SKIRT))
  const y = Math.min(...nodes.map((node) => node.y - node.r - SKIRT))
  return {
    x,
    y,
    width: Math.max(...nodes.map((node) => node.x + node.r + SKIRT)) - x,
    height: Math.max(...nodes.map((node) => node.y + node.r + SKIRT)) - y,
  }
}
