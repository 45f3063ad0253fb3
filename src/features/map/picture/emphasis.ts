import type { VisibleRelation } from '../../../domain/filters/filters.ts'
import type { Lit } from '../../../domain/highlight/highlight.ts'
import type { Emphasis } from '../../../scene/marks/compose.ts'
import { AT_REST, lookedAt } from '../../../scene/marks/compose.ts'
import type { Figure } from '../../../scene/figure/figure.ts'
import type { AppState } from '../../../store/appStore.ts'

type Looked = Pick<AppState, 'selection' | 'hover' | 'picked'> & { readonly lit: Lit | null }

export function emphasisOf({ selection, hover, picked, lit }: Looked): Emphasis {
  return {
    ...AT_REST,
    selectedEntity: selection.kind === 'entity' ? selection.id : null,
    selectedRelation: selection.kind === 'relation' ? selection.id : null,
    hoveredEntity: hover?.kind === 'entity' ? hover.id : null,
    hoveredRelation: hover?.kind === 'relation' ? hover.id : null,
    lit: lit?.relations ?? null,
    litEntities: lit?.entities ?? null,
    picked: picked.size > 0 ? picked : null,
  }
}

/** Entities that what is looked at is about, wherever they stand: its own, its ends, those it is related to. */
export function concerned(relations: readonly VisibleRelation[], emphasis: Emphasis): ReadonlySet<string> {
  const { selectedEntity, selectedRelation, hoveredEntity, hoveredRelation, lit, litEntities } = emphasis
  const ids = new Set<string>(litEntities)
  const looked = [hoveredEntity, selectedEntity].filter((id) => id !== null)
  for (const id of looked) ids.add(id)
  for (const { relation } of relations) {
    const { id, source, target } = relation
    const isNamed = id === selectedRelation || id === hoveredRelation || lit?.has(id) === true
    if (isNamed || looked.includes(source) || looked.includes(target)) ids.add(source).add(target)
  }
  return ids
}

/**
 * The part of a figure that lies over the rest: as in the network, and besides whom something without a place is related to.
 * `null` when nothing of it is looked at.
 */
export function raisedOf(figure: Figure, emphasis: Emphasis, about: ReadonlySet<string>): Figure | null {
  const part = lookedAt(figure, emphasis)
  if (part === null) return null
  const { selectedEntity, hoveredEntity, hoveredRelation } = emphasis
  const isPlaced = (id: string | null) => id === null || figure.nodes.has(id)
  // With a place it has its lines; without one, the discs of whom it is related to are all there is to show.
  if (isPlaced(hoveredEntity) && isPlaced(selectedEntity) && hoveredRelation === null) return part
  return { ...part, nodes: new Map([...figure.nodes].filter(([id]) => part.nodes.has(id) || about.has(id))) }
}
