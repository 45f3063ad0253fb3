import type { Dataset, Entity, Evidence, Relation } from '../dataset/dataset.ts'
import type { EvidenceLimits } from './filterPredicates.ts'
import { hasEnough, evidenceTest, RELATION_FACETS, relationValue } from './filterPredicates.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import type { ViewTest } from './viewLimits.ts'

/** The facets of the legend, and those of the further filters. */
export const LEGEND_FACETS = ['category', 'entityType', 'stance', 'review', 'document'] as const
export type LegendFacet = (typeof LEGEND_FACETS)[number]
export const FURTHER_FACETS = ['relationType', 'polarity', 'publisher', 'speaker'] as const
export type FurtherFacet = (typeof FURTHER_FACETS)[number]
export const FACETS = [...LEGEND_FACETS, ...FURTHER_FACETS] as const
export type Facet = LegendFacet | FurtherFacet

export const isLegendFacet = (facet: Facet): facet is LegendFacet => LEGEND_FACETS.some((one) => one === facet)

/** The values that are switched off, by facet. All others are shown, including values that a later dataset adds. */
export type Filters = { readonly [facet in Facet]: ReadonlySet<string> } & EvidenceLimits

export const NO_FILTERS: Filters = {
  category: new Set(),
  entityType: new Set(),
  stance: new Set(),
  review: new Set(),
  document: new Set(),
  relationType: new Set(),
  polarity: new Set(),
  publisher: new Set(),
  speaker: new Set(),
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

/** Whether anything is filtered; evidence without dates is left out only by a range of dates. */
export const isFiltered = (filters: Filters): boolean =>
  filters.dates !== null ||
  filters.minSentences > 1 ||
  filters.minPublishers > 1 ||
  FACETS.some((facet) => filters[facet].size > 0)

/** A relation is visible if its type and both ends pass and enough evidence is left; an entity, if one of its relations is visible. */
export function visibleGraph(
  dataset: Dataset,
  lookup: Lookup,
  filters: Filters,
  passes: ViewTest | null = null,
): VisibleGraph {
  // Nobody is asked about what no filter asks for: a large dataset has tens of thousands of relations and sentences.
  const isLeft = evidenceTest(filters, lookup.document)
  const isEnough = hasEnough(filters, lookup)
  const kinds = RELATION_FACETS.filter((facet) => filters[facet].size > 0)
  const hasTypesOff = filters.entityType.size > 0
  const isTypeOff = (entity: string) => filters.entityType.has(known(lookup.entity, entity).type)
  const isKindOff = (relation: Relation) => {
    const type = known(lookup.relationType, relation.type)
    return kinds.some((facet) => filters[facet].has(relationValue(facet, type)))
  }
  const relations: VisibleRelation[] = []
  const ends = new Set<string>()
  for (const relation of dataset.relations) {
    if (kinds.length > 0 && isKindOff(relation)) continue
    if (hasTypesOff && (isTypeOff(relation.source) || isTypeOff(relation.target))) continue
    const left =
      isLeft === null && passes === null
        ? relation.evidence
        : relation.evidence.filter(
            (one) => (isLeft === null || isLeft(one)) && (passes === null || passes(one, relation)),
          )
    if (!isEnough(left)) continue
    // The same array for the same evidence, so that what shows it need not be rendered again.
    const evidence = left.length === relation.evidence.length ? relation.evidence : left
    relations.push({ relation, evidence })
    ends.add(relation.source).add(relation.target)
  }
  return { entities: dataset.entities.filter(({ id }) => ends.has(id)), relations }
}
