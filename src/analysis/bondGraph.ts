import { UndirectedGraph } from 'graphology'
import type { Ties } from '../domain/analysis/ties.ts'
import { signOf } from '../domain/analysis/ties.ts'

/**
 * The undirected graph of purely cooperative ties. Nodes are indexes into `ids`; an edge's weight is its number of sentences.
 * Mixed pairs are left out, because netting the two sides would misstate both.
 */
export function bondGraph({ ids, ties }: Ties): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const at of ids.keys()) graph.addNode(at)
  for (const tie of ties) if (signOf(tie) === 'binds') graph.addEdge(tie.a, tie.b, { weight: tie.binding })
  return graph
}
