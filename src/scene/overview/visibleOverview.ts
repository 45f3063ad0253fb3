import type { VisibleGraph, VisibleRelation } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import type { Overview } from './overview.ts'

/** What joins two communities, by category: what binds and what divides stand side by side and are never netted. */
export interface CommunityTie {
  /** Indexes of the communities, the lower first. */
  readonly a: number
  readonly b: number
  /** How many relations of each category, in the vocabulary's order; only those that there are. */
  readonly strands: readonly { readonly category: string; readonly relations: number }[]
  readonly relations: number
}

/** The part of an overview that filters leave. */
export interface VisibleOverview {
  /** The index of each visible entity. */
  readonly index: ReadonlyMap<string, number>
  /** The visible members of each community, the best documented first. */
  readonly members: readonly (readonly number[])[]
  /** The strongest first. */
  readonly ties: readonly CommunityTie[]
  readonly relations: readonly VisibleRelation[]
}

/** Sorts what is visible by communities. Takes some 30 ms for 50,000 relations. */
export function visibleOverview(
  { ids, community, communities }: Overview,
  { entities, relations }: VisibleGraph,
  lookup: Lookup,
): VisibleOverview {
  const isVisible = new Set(entities.map(({ id }) => id))
  const index = new Map(ids.flatMap((id, at) => (isVisible.has(id) ? [[id, at] as const] : [])))
  const places = new Map([...lookup.category.keys()].map((id, at) => [id, at]))
  const categories = [...places.keys()]
  const counts = new Map<number, Uint32Array>()
  for (const { relation } of relations) {
    const [source, target] = [index.get(relation.source), index.get(relation.target)]
    if (source === undefined || target === undefined) continue
    const [p = 0, q = 0] = [community[source], community[target]]
    if (p === q) continue
    const key = Math.min(p, q) * communities.length + Math.max(p, q)
    const place = places.get(known(lookup.relationType, relation.type).category) ?? 0
    let own = counts.get(key)
    if (own === undefined) counts.set(key, (own = new Uint32Array(categories.length)))
    own[place] = (own[place] ?? 0) + 1
  }
  const ties = [...counts].map(([key, own]): CommunityTie => {
    const strands = categories.flatMap((category, at) => {
      const count = own[at] ?? 0
      return count === 0 ? [] : [{ category, relations: count }]
    })
    return {
      a: Math.floor(key / communities.length),
      b: key % communities.length,
      strands,
      relations: own.reduce((sum, one) => sum + one, 0),
    }
  })
  return {
    index,
    members: communities.map(({ members }) => members.filter((member) => index.has(ids[member] ?? ''))),
    ties: ties.toSorted((p, q) => q.relations - p.relations || p.a - q.a || p.b - q.b),
    relations,
  }
}
