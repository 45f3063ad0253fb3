import type { Dataset, Evidence, Relation } from '../dataset/dataset.ts'
import {
  datesTest,
  hasEnough,
  EVIDENCE_FACETS,
  evidenceValue,
  RELATION_FACETS,
  relationValue,
} from './filterPredicates.ts'
import { countSentences } from '../evidence/countSentences.ts'
import type { Facet, Filters } from './filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import type { ViewTest } from './viewLimits.ts'

/**
 * The counts of a facet's values, and their total. The total can be less than the sum, because a sentence can have several
 * values.
 */
export interface FacetCount {
  readonly values: ReadonlyMap<string, number>
  readonly total: number
}

export type FacetCounts = { readonly [facet in Facet]: FacetCount }

type SaidFacet = (typeof EVIDENCE_FACETS)[number]
type CountedFacet = Exclude<Facet, SaidFacet>

/** Evidence that is hidden by exactly one choice. */
interface Kept {
  readonly facet: SaidFacet
  readonly value: string
  readonly evidence: Evidence[]
}

/** The evidence of a relation: the visible part, and what a single choice hides, by that choice. */
interface Sorted {
  readonly shown: readonly Evidence[]
  readonly kept: ReadonlyMap<string, Kept> | null
}

/**
 * Counts what each choice shows, or would show if it were switched on and all else unchanged: relations by category, type and
 * polarity, entities by type, distinct sentences by stance, review, document, publisher and speaker. Choices that leave nothing are
 * missing. Needs one pass, because evidence that two choices hide counts for neither.
 */
export function facetCounts(
  dataset: Dataset,
  lookup: Lookup,
  filters: Filters,
  passes: ViewTest | null = null,
): FacetCounts {
  const counts: Record<CountedFacet, Map<string, number>> = {
    category: new Map(),
    entityType: new Map(),
    relationType: new Map(),
    polarity: new Map(),
  }
  const said: Record<SaidFacet, Map<string, Evidence[]>> = {
    stance: new Map(),
    review: new Map(),
    document: new Map(),
    publisher: new Map(),
    speaker: new Map(),
  }
  const count = (facet: CountedFacet, value: string) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  const add = (facet: SaidFacet, value: string, evidence: readonly Evidence[]) => {
    const own = said[facet].get(value)
    if (own === undefined) said[facet].set(value, [...evidence])
    else own.push(...evidence)
  }
  const isInRange = datesTest(filters)
  const isEnough = hasEnough(filters, lookup)
  const filtered = EVIDENCE_FACETS.filter((facet) => filters[facet].size > 0)
  const typeOf = (entity: string) => known(lookup.entity, entity).type

  const sorted = (relation: Relation): Sorted => {
    const shown: Evidence[] = []
    let kept: Map<string, Kept> | null = null
    for (const one of relation.evidence) {
      if ((passes !== null && !passes(one, relation)) || (isInRange !== null && !isInRange(one))) continue
      let hiding: SaidFacet | null = null
      let isTwice = false
      for (const facet of filtered) {
        if (!filters[facet].has(evidenceValue(facet, one, lookup.document))) continue
        isTwice = hiding !== null
        hiding = facet
        if (isTwice) break
      }
      if (hiding === null) shown.push(one)
      else if (!isTwice) {
        const value = evidenceValue(hiding, one, lookup.document)
        const key = `${hiding} ${value}`
        kept ??= new Map()
        const group = kept.get(key)
        if (group === undefined) kept.set(key, { facet: hiding, value, evidence: [one] })
        else group.evidence.push(one)
      }
    }
    return { shown, kept }
  }

  const ends = new Set<string>()
  for (const relation of dataset.relations) {
    const { source, target } = relation
    const type = known(lookup.relationType, relation.type)
    const [from, to] = [typeOf(source), typeOf(target)]
    const [isFromOff, isToOff] = [filters.entityType.has(from), filters.entityType.has(to)]
    let hiding = (isFromOff ? 1 : 0) + (isToOff && !(isFromOff && from === to) ? 1 : 0)
    let kindOff: (typeof RELATION_FACETS)[number] | null = null
    for (const facet of RELATION_FACETS) {
      if (!filters[facet].has(relationValue(facet, type))) continue
      kindOff = facet
      hiding += 1
    }
    if (hiding > 1) continue
    const { shown, kept } = sorted(relation)
    if (isEnough(shown)) {
      if (kindOff !== null) count(kindOff, relationValue(kindOff, type))
      else {
        if (hiding === 0 || isFromOff) ends.add(source)
        if (hiding === 0 || isToOff) ends.add(target)
      }
      if (hiding === 0) {
        for (const facet of RELATION_FACETS) count(facet, relationValue(facet, type))
        for (const one of shown)
          for (const facet of EVIDENCE_FACETS) add(facet, evidenceValue(facet, one, lookup.document), [one])
      }
    }
    if (hiding > 0 || kept === null) continue
    for (const { facet, value, evidence } of kept.values()) {
      if (isEnough([...shown, ...evidence])) add(facet, value, evidence)
    }
  }
  for (const id of ends) count('entityType', typeOf(id))
  const counted = (facet: CountedFacet): FacetCount => ({
    values: counts[facet],
    total: [...counts[facet].values()].reduce((sum, one) => sum + one, 0),
  })
  const sentences = (facet: SaidFacet): FacetCount => ({
    values: new Map([...said[facet]].map(([value, evidence]) => [value, countSentences(evidence, lookup)])),
    total: countSentences([...said[facet].values()].flat(), lookup),
  })
  return {
    category: counted('category'),
    entityType: counted('entityType'),
    relationType: counted('relationType'),
    polarity: counted('polarity'),
    stance: sentences('stance'),
    review: sentences('review'),
    document: sentences('document'),
    publisher: sentences('publisher'),
    speaker: sentences('speaker'),
  }
}
