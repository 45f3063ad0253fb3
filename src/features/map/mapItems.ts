import type { VisibleGraph, VisibleRelation } from '../../domain/filters/filters.ts'
import { pointAt } from '../../scene/figure/curve.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Target } from '../../store/canvas.ts'
import type { Actor } from './land/actor.ts'
import type { Counting } from '../../domain/evidence/countSentences.ts'
import { bySentences, countSentencesOf } from '../../domain/evidence/countSentences.ts'

/** Something on the map that can be pressed. */
export interface MapItem {
  readonly target: Target
  /** In the figure's units. */
  readonly at: Point
  /** Half the width of its drawing. */
  readonly r: number
}

const BADGE = 9

/** Everything that is drawn in a figure, by id: entities at their discs, relations at their badges. */
export function mapItems(figure: Figure): ReadonlyMap<string, MapItem> {
  const items = new Map<string, MapItem>()
  for (const strand of figure.strands) {
    for (const { relation } of strand.relations) {
      if (items.has(relation.id)) continue
      const at = pointAt(strand.curve, strand.badge ?? 0.5)
      items.set(relation.id, { target: { kind: 'relation', id: relation.id }, at, r: BADGE })
    }
  }
  for (const { entity, x, y, r } of figure.nodes.values()) {
    items.set(entity.id, { target: { kind: 'entity', id: entity.id }, at: { x, y }, r })
  }
  return items
}

export interface ListedItem {
  readonly actor: Actor
  /** Its relations to entities that have a place and are not listed before, those with the most sentences first. */
  readonly relations: readonly VisibleRelation[]
}

/** Entities by their number of sentences, each with its relations. Each relation is listed once. */
export function inOrder(actors: readonly Actor[], graph: VisibleGraph, counting: Counting): readonly ListedItem[] {
  const own = new Map<string, VisibleRelation[]>(actors.map(({ entity }) => [entity.id, []]))
  for (const visible of graph.relations) {
    const { source, target } = visible.relation
    if (!own.has(source) || !own.has(target)) continue
    own.get(source)?.push(visible)
    if (target !== source) own.get(target)?.push(visible)
  }
  const sentenceCounts = new Map([...own].map(([id, relations]) => [id, countSentencesOf(relations, counting)]))
  const sentences = ({ entity }: Actor) => sentenceCounts.get(entity.id) ?? 0
  const listed = new Set<string>()
  return actors
    .toSorted((a, b) => sentences(b) - sentences(a))
    .map((actor) => {
      const relations = bySentences(
        (own.get(actor.entity.id) ?? []).filter(({ relation }) => !listed.has(relation.id)),
        counting,
      )
      for (const { relation } of relations) listed.add(relation.id)
      return { actor, relations }
    })
}
