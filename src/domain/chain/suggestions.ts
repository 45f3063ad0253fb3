import type { Entity } from '../dataset/dataset.ts'
import type { LinkGraph } from './links.ts'
import { lightestPath } from './lightestPath.ts'

/** The number of suggested pairs, and of the most frequent entities that they are chosen from. */
const SUGGESTED = 3
const CONSIDERED = 24

/**
 * Pairs worth asking about: frequent entities of the same type that no relation joins but a chain does. Each entity is in at most
 * one pair.
 */
export function suggestPairs(
  graph: LinkGraph,
  entities: readonly Entity[],
  most = SUGGESTED,
): readonly (readonly [Entity, Entity])[] {
  const known = entities
    .filter(({ id }) => graph.indexOf.has(id))
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, CONSIDERED)
  const pairs: (readonly [Entity, Entity])[] = []
  const used = new Set<string>()
  for (const [at, b] of known.entries()) {
    for (const a of known.slice(0, at)) {
      if (pairs.length === most) return pairs
      if (a.type !== b.type || used.has(a.id) || used.has(b.id)) continue
      const [from, to] = [graph.indexOf.get(a.id) ?? 0, graph.indexOf.get(b.id) ?? 0]
      const links = lightestPath(graph, from, to, () => 1)?.links.length ?? 0
      if (links < 2) continue
      pairs.push([a, b])
      used.add(a.id).add(b.id)
    }
  }
  return pairs
}
