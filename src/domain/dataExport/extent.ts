import type { Dataset, Evidence } from '../dataset/dataset.ts'
import { pairOf } from '../dataset/pair.ts'
import type { VisibleGraph } from '../filters/filters.ts'

/**
 * How much of a dataset is saved: all of it, what filters and shape leave, or the part of that which belongs to the selection.
 */
export const EXTENTS = ['all', 'visible', 'selection'] as const
export type Extent = (typeof EXTENTS)[number]

/** What is selected: entities alone or together, a relation, or a pair by its key. */
export type Selected =
  | { readonly kind: 'none' }
  | { readonly kind: 'entities'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'relation'; readonly id: string }
  | { readonly kind: 'pair'; readonly id: string }

/** The whole graph of a dataset, without the evidence of documents that are withheld. */
export function wholeGraph({ entities, relations }: Dataset, withheld: ReadonlySet<string>): VisibleGraph {
  const isQuotable = ({ document }: Evidence) => !withheld.has(document)
  return {
    entities,
    relations: relations
      .map((relation) => ({ relation, evidence: relation.evidence.filter(isQuotable) }))
      .filter(({ evidence }) => evidence.length > 0),
  }
}

/**
 * The part of a graph that belongs to a selection: of one entity, all its relations; of several, those between them; and both
 * ends of every relation. Selected entities that the graph does not hold are left out.
 */
export function selectedGraph(graph: VisibleGraph, selected: Selected): VisibleGraph {
  const isSelected = ({ relation }: VisibleGraph['relations'][number]): boolean => {
    const { id, source, target } = relation
    switch (selected.kind) {
      case 'none':
        return false
      case 'relation':
        return id === selected.id
      case 'pair':
        return pairOf(relation) === selected.id
      case 'entities': {
        const [one, other] = [selected.ids.has(source), selected.ids.has(target)]
        return selected.ids.size === 1 ? one || other : one && other
      }
    }
  }
  const relations = graph.relations.filter(isSelected)
  const kept = new Set([
    ...(selected.kind === 'entities' ? selected.ids : []),
    ...relations.flatMap(({ relation: { source, target } }) => [source, target]),
  ])
  return { entities: graph.entities.filter(({ id }) => kept.has(id)), relations }
}
