import type { ElementDefinition, StylesheetJson } from 'cytoscape'
import type { Figure } from '../../scene/figure/figure.ts'

/** The prefix allows an entity with an id such as `constructor`. */
export const nodeId = (entity: string) => `n:${entity}`
export const entityId = (node: string) => node.slice(2)

/** The graph as Cytoscape elements. Each call makes new objects, because Cytoscape keeps and changes the ones it gets. */
export function elementsOf(figure: Figure): ElementDefinition[] {
  const nodes = [...figure.nodes.values()].map(({ entity, x, y, r }) => ({
    group: 'nodes' as const,
    data: { id: nodeId(entity.id), size: 2 * r },
    position: { x, y },
  }))
  const strands = figure.strands.filter(({ badge }) => badge !== null)
  const edges = strands.flatMap(({ relations }) =>
    relations.map(({ relation }) => ({
      group: 'edges' as const,
      data: { id: `e:${relation.id}`, source: nodeId(relation.source), target: nodeId(relation.target) },
    })),
  )
  return [...nodes, ...edges]
}

/**
 * Cytoscape draws nothing. Nodes exist so that they can be dragged, and edges, which cannot be dragged, so that Cytoscape
 * knows them.
 */
export const STYLESHEET: StylesheetJson = [
  { selector: 'node', style: { width: 'data(size)', height: 'data(size)' } },
  { selector: 'edge', style: { display: 'none' } },
]
