import type { Dataset, Edtf, Entity, Evidence, Relation } from './dataset'
import type { Lookup } from './lookup'
import { known } from './lookup'
import type { Passes } from './view'

export const FACETS = ['category', 'entityType', 'stance', 'document'] as const
export type Facet = (typeof FACETS)[number]

/**
 * Dates that evidence must overlap, each an EDTF date of a year, month or day (`2020`, `2023-03`, `2023-03-18`), both ends
 * included; `null` is an open end.
 */
export interface DateRange {
  readonly from: Edtf | null
  readonly to: Edtf | null
}

/** What is switched off, by facet. Nothing switched off shows everything, also kinds that a later dataset adds. */
export type Filters = { readonly [facet in Facet]: ReadonlySet<string> } & {
  readonly dates: DateRange | null
  /** Whether evidence without a date passes a range of dates. */
  readonly undated: boolean
  /** Relations need at least so many different sentences, and so many publishers, of those that pass the rest. */
  readonly minSentences: number
  readonly minPublishers: number
}

export const NO_FILTERS: Filters = {
  category: new Set(),
  entityType: new Set(),
  stance: new Set(),
  document: new Set(),
  dates: null,
  undated: false,
  minSentences: 1,
  minPublishers: 1,
}

/** A relation with the part of its evidence that passes the filters. */
export interface VisibleRelation {
  readonly relation: Relation
  readonly evidence: readonly Evidence[]
}

export interface VisibleGraph {
  readonly entities: readonly Entity[]
  readonly relations: readonly VisibleRelation[]
}

export function isFiltered(filters: Filters): boolean {
  return FACETS.some((facet) => filters[facet].size > 0)
}

/** A relation shows when its category and both ends do and evidence is left; an entity, when a relation of it shows. */
export function visibleGraph(
  dataset: Dataset,
  lookup: Lookup,
  filters: Filters,
  passes: Passes | null = null,
): VisibleGraph {
  const relations: VisibleRelation[] = []
  const ends = new Set<string>()
  for (const relation of dataset.relations) {
    if (filters.category.has(known(lookup.relationType, relation.type).category)) continue
    if (filters.entityType.has(known(lookup.entity, relation.source).type)) continue
    if (filters.entityType.has(known(lookup.entity, relation.target).type)) continue
    const evidence = relation.evidence.filter(
      (one) =>
        !filters.stance.has(one.stance) &&
        !filters.document.has(one.document) &&
        (passes === null || passes(one, relation)),
    )
    if (evidence.length === 0) continue
    relations.push({ relation, evidence })
    ends.add(relation.source).add(relation.target)
  }
  return { entities: dataset.entities.filter(({ id }) => ends.has(id)), relations }
}

export type FacetCounts = { readonly [facet in Facet]: ReadonlyMap<string, number> }

/**
 * How many each choice would show, were it on and the other facets as they are: relations by category, entities by type,
 * pieces of evidence by stance and by document. A choice that leaves nothing is absent.
 */
export function facetCounts(
  dataset: Dataset,
  lookup: Lookup,
  filters: Filters,
  passes: Passes | null = null,
): FacetCounts {
  const counts = {
    category: new Map<string, number>(),
    entityType: new Map<string, number>(),
    stance: new Map<string, number>(),
    document: new Map<string, number>(),
  }
  const count = (facet: Facet, value: string) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  const ends = new Set<string>()
  for (const relation of dataset.relations) {
    const { category } = known(lookup.relationType, relation.type)
    const isTypeOff = [relation.source, relation.target].some((id) =>
      filters.entityType.has(known(lookup.entity, id).type),
    )
    const isCategoryOff = filters.category.has(category)
    // What two facets hide is counted by neither.
    if (isTypeOff && isCategoryOff) continue
    let isProven = false
    for (const one of relation.evidence) {
      if (passes !== null && !passes(one, relation)) continue
      const isStanceOff = filters.stance.has(one.stance)
      const isDocumentOff = filters.document.has(one.document)
      if (!isStanceOff && !isDocumentOff) isProven = true
      if (isTypeOff || isCategoryOff) continue
      if (!isDocumentOff) count('stance', one.stance)
      if (!isStanceOff) count('document', one.document)
    }
    if (!isProven) continue
    if (!isTypeOff) count('category', category)
    if (!isCategoryOff) ends.add(relation.source).add(relation.target)
  }
  for (const id of ends) count('entityType', known(lookup.entity, id).type)
  return counts
}
