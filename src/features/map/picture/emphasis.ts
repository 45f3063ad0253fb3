import type { VisibleRelation } from '../../../domain/filters/filters.ts'
import type { Emphasis } from '../../../domain/highlight/emphasis.ts'
import { emphasised } from '../../../scene/marks/compose.ts'
import type { Figure } from '../../../scene/figure/figure.ts'

/** Entities that what is emphasised is about, wherever they stand: its own, its ends, those it is related to. */
export function concerned(relations: readonly VisibleRelation[], emphasis: Emphasis): ReadonlySet<string> {
  const {
    selectedEntity,
    selectedRelation,
    hoveredEntity,
    hoveredRelation,
    highlightedRelations,
    highlightedEntities,
  } = emphasis
  const ids = new Set<string>(highlightedEntities)
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
 * The part of a figure that lies over the rest: as in the network, and besides whom something without a place is related to.
 * `null` when nothing of it is emphasised.
 */
export function raisedOf(figure: Figure, emphasis: Emphasis, about: ReadonlySet<string>): Figure | null {
  const part = emphasised(figure, emphasis)
  if (part === null) return null
  const { selectedEntity, hoveredEntity, hoveredRelation } = emphasis
  const isPlaced = (id: string | null) => id === null || figure.nodes.has(id)
  // With a place it has its lines; without one, the discs of whom it is related to are all there is to show.
  if (isPlaced(hoveredEntity) && isPlaced(selectedEntity) && hoveredRelation === null) return part
  return { ...part, nodes: new Map([...figure.nodes].filter(([id]) => part.nodes.has(id) || about.has(id))) }
}
