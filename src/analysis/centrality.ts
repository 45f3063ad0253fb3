import betweenness from 'graphology-metrics/centrality/betweenness'
import type { Standing } from '../domain/analysis/findings.ts'
import type { Ties } from '../domain/analysis/ties.ts'
import { signOf } from '../domain/analysis/ties.ts'
import { bondGraph } from './bondGraph.ts'

/**
 * How each entity stands: with how many others it has a tie, and between how many pairs of others (Freeman 1977, by Brandes's
 * algorithm of 2001). Ways go over what only binds; each step counts one, however many sentences state it. An entity without
 * a tie is left out. Whoever is between most comes first, then who has most ties.
 */
export function findStandings(ties: Ties): readonly Standing[] {
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
  const others = ({ binds, divides, mixed }: Omit<Standing, 'entity' | 'between'>) => binds + divides + mixed
  return counts
    .map((count, entity): Standing => ({ entity, ...count, between: between[entity] ?? 0 }))
    .filter((standing) => others(standing) > 0)
    .toSorted((a, b) => b.between - a.between || others(b) - others(a) || a.entity - b.entity)
}
