import type { VisibleRelation } from '../../../domain/filters/filters.ts'
import type { Emphasis } from '../../../domain/highlight/emphasis.ts'
import { emphasised, selectedEntities } from '../../../scene/marks/compose.ts'
import type { Figure } from '../../../scene/figure/figure.ts'

/** The entities that the emphasis involves: selected ones and their neighbours, and the ends of relations. */
export function entitiesInEmphasis(relations: readonly VisibleRelation[], emphasis: Emphasis): ReadonlySet<string> {
  const {
    selectedEntity,
    selectedRelation,
    hoveredEntity,
    hoveredRelation,
    highlightedRelations,
    highlightedEntities,
  } = emphasis
  const ids = new Set<string>([...(highlightedEntities ?? []), ...selectedEntities(emphasis)])
  const looked = [hoveredEntity, selectedEntity].filter((id) => id !== null)
  for (const id of looked) ids.add(id)
  for (const { relation } of relations) {
    const { id, source, target } = relation
    const isNamed = id === selectedRelation || id === hoveredRelation || highlightedRelations?.has(id) === true
    if (isNamed || looked.includes(source) || looked.includes(target)) ids.add(source).add(target)
  }
  return ids
}

/**
 * The part of a figure that is drawn over the rest: as in the network, and also the neighbours of an entity without a place.
 * `null` if nothing is emphasised.
 */
export function emphasisedPart(figure: Figure, emphasis: Emphasis, about: ReadonlySet<string>): Figure | null {
  const part = emphasised(figure, emphasis)
  if (part === null) return null
  const { selectedEntity, hoveredEntity, hoveredRelation } = emphasis
  const isPlaced = (id: string | null) => id === null || figure.nodes.has(id)
  // An entity with a place has its lines. For one without, only the discs of its neighbours can be shown.
  if (isPlaced(hoveredEntity) && isPlaced(selectedEntity) && hoveredRelation === null) return part
  return { ...part, nodes: new Map([...figure.nodes].filter(([id]) => part.nodes.has(id) || about.has(id))) }
}
