import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { groupBy } from '../domain/collections/groupBy.ts'
import { seeded } from '../domain/random/seeded.ts'

/** How much relates two nodes, by their indexes. */
export interface Weight {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/**
 * Who has more to do with one another than with the rest, whatever that is: friends and enemies alike. Communities by Louvain's method
 * (Blondel et al. 2008), the largest first; the same weights always give the same ones. Half a second for 10,000 nodes.
 * @param count the number of nodes; a node without weights is a community of its own
 */
export function communitiesOf(count: number, weights: Iterable<Weight>): readonly (readonly number[])[] {
  const graph = new UndirectedGraph()
  for (let node = 0; node < count; node++) graph.addNode(node)
  for (const { a, b, weight } of weights) graph.addEdge(a, b, { weight })
  if (graph.size === 0) return Array.from({ length: count }, (_, node) => [node])
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seeded(1) })
  const groups = groupBy(Object.entries(found), ([, community]) => community)
  return [...groups.values()]
    .map((members) => members.map(([node]) => Number(node)))
    .toSorted((p, q) => q.length - p.length || (p[0] ?? 0) - (q[0] ?? 0))
}
