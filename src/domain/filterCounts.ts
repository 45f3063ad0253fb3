import type { Dataset, Evidence, Relation } from './dataset'
import { datesTest, enoughOf, EVIDENCE_FACETS, evidenceValue, RELATION_FACETS, relationValue } from './filterTests'
import type { Facet, Filters } from './filters'
import type { Lookup } from './lookup'
import { known } from './lookup'
import type { Passes } from './view'

export type FacetCounts = { readonly [facet in Facet]: ReadonlyMap<string, number> }

/** Evidence of a relation: what shows, and what a single choice keeps from showing, by that choice. */
interface Sorted {
  readonly shown: readonly Evidence[]
  readonly kept: ReadonlyMap<string, { readonly facet: Facet; readonly value: string; readonly evidence: Evidence[] }>
}

/**
 * How many each choice shows, or would show, were it switched on and all else as it is: relations by category, type and
 * polarity, entities by type, pieces of evidence by stance, document, publisher and speaker. A choice that leaves nothing is
 * absent. One pass: what two choices hide is counted by neither.
 */
export function facetCounts(
  dataset: Dataset,
  lookup: Lookup,
  filters: Filters,
  passes: Passes | null = null,
): FacetCounts {
  const counts: Record<Facet, Map<string, number>> = {
    category: new Map(),
    entityType: new Map(),
    stance: new Map(),
    document: new Map(),
    relationType: new Map(),
    polarity: new Map(),
    publisher: new Map(),
    speaker: new Map(),
  }
  const count = (facet: Facet, value: string, by = 1) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + by)
  const isInRange = datesTest(filters)
  const isEnough = enoughOf(filters, lookup.document)
  const facets = EVIDENCE_FACETS.filter((facet) => filters[facet].size > 0)
  const typeOf = (entity: string) => known(lookup.entity, entity).type

  const sorted = (relation: Relation): Sorted => {
    const shown: Evidence[] = []
    const kept = new Map<string, { facet: Facet; value: string; evidence: Evidence[] }>()
    for (const one of relation.evidence) {
      if ((passes !== null && !passes(one, relation)) || (isInRange !== null && !isInRange(one))) continue
      const [facet, ...more] = facets.filter((name) => filters[name].has(evidenceValue(name, one, lookup.document)))
      if (facet === undefined) shown.push(one)
      if (facet === undefined || more.length > 0) continue
      const value = evidenceValue(facet, one, lookup.document)
      const group = kept.get(`${facet} ${value}`) ?? { facet, value, evidence: [] }
      group.evidence.push(one)
      kept.set(`${facet} ${value}`, group)
    }
    return { shown, kept }
  }

  const ends = new Set<string>()
  for (const relation of dataset.relations) {
    const type = known(lookup.relationType, relation.type)
    const both = [relation.source, relation.target]
    const typesOff = new Set(both.map(typeOf).filter((id) => filters.entityType.has(id)))
    const [kindOff, ...more] = RELATION_FACETS.filter((facet) => filters[facet].has(relationValue(facet, type)))
    const hiding = typesOff.size + more.length + (kindOff === undefined ? 0 : 1)
    if (hiding > 1) continue
    const { shown, kept } = sorted(relation)
    if (isEnough(shown)) {
      if (kindOff !== undefined) count(kindOff, relationValue(kindOff, type))
      else for (const id of both) if (typesOff.size === 0 || typesOff.has(typeOf(id))) ends.add(id)
      if (hiding === 0) {
        for (const facet of RELATION_FACETS) count(facet, relationValue(facet, type))
        for (const one of shown)
          for (const facet of EVIDENCE_FACETS) count(facet, evidenceValue(facet, one, lookup.document))
      }
    }
    if (hiding > 0) continue
    for (const { facet, value, evidence } of kept.values()) {
      if (isEnough([...shown, ...evidence])) count(facet, value, evidence.length)
    }
  }
  for (const id of ends) count('entityType', typeOf(id))
  return counts
}
