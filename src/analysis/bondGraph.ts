import { UndirectedGraph } from 'graphology'
import type { Ties } from '../domain/analysis/ties.ts'
import { signOf } from '../domain/analysis/ties.ts'

/**
 * The graph of what only binds: its nodes are the places of all entities in `ids`, an edge weighs as many as its sentences.
 * Pairs with both signs are left out: to take one for the other would net them.
 */
export function bondGraph({ ids, ties }: Ties): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const at of ids.keys()) graph.addNode(at)
  for (const tie of ties) if (signOf(tie) === 'binds') graph.addEdge(tie.a, tie.b, { weight: tie.binding })
  return graph
}
