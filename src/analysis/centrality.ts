import betweenness from 'graphology-metrics/centrality/betweenness'
import type { Centrality } from '../domain/analysis/findings.ts'
import type { Ties } from '../domain/analysis/ties.ts'
import { signOf } from '../domain/analysis/ties.ts'
import { bondGraph } from './bondGraph.ts'

/**
 * Degree and betweenness of each entity (Freeman 1977, computed by Brandes's algorithm of 2001). Paths use purely cooperative
 * ties; each step counts as one, regardless of the number of sentences. Entities without ties are left out. Sorted by
 * betweenness, then by degree.
 */
export function rankByCentrality(ties: Ties): readonly Centrality[] {
  // The library throws at a graph without nodes.
  if (ties.ids.length === 0) return []
  const between = betweenness(bondGraph(ties), { getEdgeWeight: null, normalized: false })
  const counts = ties.ids.map(() => ({ binds: 0, divides: 0, mixed: 0 }))
  for (const tie of ties.ties) {
    for (const end of [tie.a, tie.b]) {
      const count = counts[end]
      if (count !== undefined) count[signOf(tie)] += 1
    }
  }
  const others = ({ binds, divides, mixed }: Omit<Centrality, 'entity' | 'between'>) => binds + divides + mixed
  return counts
    .map((count, entity): Centrality => ({ entity, ...count, betweenness: between[entity] ?? 0 }))
    .filter((standing) => others(standing) > 0)
    .toSorted((a, b) => b.betweenness - a.betweenness || others(b) - others(a) || a.entity - b.entity)
}
