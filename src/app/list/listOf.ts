import type { Entity } from '../../domain/dataset/dataset.ts'
import type { VisibleGraph, VisibleRelation } from '../../domain/filters/filters.ts'
import type { Counting } from '../../domain/evidence/countSentences.ts'
import { bySentences, sentencesByEntity } from '../../domain/evidence/countSentences.ts'

export interface ListedEntity {
  readonly entity: Entity
  /** Its relations, those with the most sentences first. */
  readonly relations: readonly VisibleRelation[]
}

/** A longer list cannot be stepped through, so it is reduced to what the network draws. */
const MOST_LISTED = 1500

/** The part of a graph to list: all of it or, if it is very large, only what is drawn. */
export function listable(graph: VisibleGraph, drawn: ReadonlySet<string> | null): VisibleGraph {
  if (graph.relations.length <= MOST_LISTED) return graph
  const isDrawn = (id: string) => drawn?.has(id) === true
  return {
    entities: graph.entities.filter(({ id }) => isDrawn(id)),
    relations: graph.relations.filter(({ relation }) => isDrawn(relation.source) && isDrawn(relation.target)),
  }
}

/** The graph as a list: entities by their number of sentences, each with its relations. */
export function listOf({ entities, relations }: VisibleGraph, counting: Counting): readonly ListedEntity[] {
  const of = new Map<string, VisibleRelation[]>(entities.map(({ id }) => [id, []]))
  for (const visible of relations) {
    const { source, target } = visible.relation
    of.get(source)?.push(visible)
    if (target !== source) of.get(target)?.push(visible)
  }
  const sentenceCounts = sentencesByEntity(relations, counting)
  return entities
    .map((entity) => {
      const own = of.get(entity.id) ?? []
      return { entity, relations: bySentences(own, counting) }
    })
    .toSorted((a, b) => (sentenceCounts.get(b.entity.id) ?? 0) - (sentenceCounts.get(a.entity.id) ?? 0))
}
