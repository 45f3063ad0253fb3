import type { Dataset, Evidence } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import type { EvidenceFacet, KindFacet } from './facetIndex.ts'
import { facetIndexOf } from './facetIndex.ts'
import { datesTest, EVIDENCE_FACETS, hasEnough, RELATION_FACETS } from './filterPredicates.ts'
import type { Facet, Filters } from './filters.ts'
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

/** Some evidence of a relation, by its positions among all of the dataset. */
interface Part {
  readonly evidence: Evidence[]
  readonly at: number[]
}

/** Evidence that is hidden by exactly one choice. */
interface Kept extends Part {
  readonly facet: EvidenceFacet
}

/** The evidence of a relation: the visible part, and what a single choice hides, by that choice. */
interface Sorted {
  readonly shown: Part
  readonly kept: ReadonlyMap<string, Kept> | null
}

const add = (part: Part, one: Evidence, at: number) => {
  part.evidence.push(one)
  part.at.push(at)
}

/** For which facets a piece of evidence counts: for none, for all, or only for the one of this number. */
const [FOR_NONE, FOR_ALL] = [0, 1]
const forFacet = (facet: EvidenceFacet) => 2 + EVIDENCE_FACETS.indexOf(facet)

/**
 * Counts what each choice shows, or would show if it were switched on and all else unchanged: relations by category, type and
 * polarity, entities by type, distinct sentences by stance, review, document, publisher and speaker. Choices that leave nothing are
 * missing. Evidence that two choices hide counts for neither. What does not depend on the filters is looked up once for a dataset.
 */
export function facetCounts(
  dataset: Dataset,
  lookup: Lookup,
  filters: Filters,
  passes: ViewTest | null = null,
): FacetCounts {
  const index = facetIndexOf(dataset, lookup)
  const counts: Record<KindFacet | 'entityType', Map<string, number>> = {
    category: new Map(),
    entityType: new Map(),
    relationType: new Map(),
    polarity: new Map(),
  }
  const count = (facet: KindFacet | 'entityType', value: string) =>
    counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  const counted = new Uint8Array(index.sentences.length).fill(FOR_NONE)
  const isInRange = datesTest(filters)
  const isEnough = hasEnough(filters, lookup)
  const filtered = EVIDENCE_FACETS.filter((facet) => filters[facet].size > 0)

  const sorted = ({ relation, first }: (typeof index.relations)[number]): Sorted => {
    const shown: Part = { evidence: [], at: [] }
    let kept: Map<string, Kept> | null = null
    for (const [i, one] of relation.evidence.entries()) {
      if ((passes !== null && !passes(one, relation)) || (isInRange !== null && !isInRange(one))) continue
      const at = first + i
      let hiding: EvidenceFacet | null = null
      let isTwice = false
      for (const facet of filtered) {
        if (!filters[facet].has(index.values[facet][at] ?? '')) continue
        isTwice = hiding !== null
        hiding = facet
        if (isTwice) break
      }
      if (hiding === null) add(shown, one, at)
      else if (!isTwice) {
        const key = `${hiding} ${index.values[hiding][at]}`
        kept ??= new Map()
        let group = kept.get(key)
        if (group === undefined) kept.set(key, (group = { facet: hiding, evidence: [], at: [] }))
        add(group, one, at)
      }
    }
    return { shown, kept }
  }

  const ends = new Set<string>()
  for (const indexed of index.relations) {
    const { relation, kind, from, to } = indexed
    const [isFromOff, isToOff] = [filters.entityType.has(from), filters.entityType.has(to)]
    let hiding = (isFromOff ? 1 : 0) + (isToOff && !(isFromOff && from === to) ? 1 : 0)
    let kindOff: KindFacet | null = null
    for (const facet of RELATION_FACETS) {
      if (!filters[facet].has(kind[facet])) continue
      kindOff = facet
      hiding += 1
    }
    if (hiding > 1) continue
    const { shown, kept } = sorted(indexed)
    if (isEnough(shown.evidence)) {
      if (kindOff !== null) count(kindOff, kind[kindOff])
      else {
        if (hiding === 0 || isFromOff) ends.add(relation.source)
        if (hiding === 0 || isToOff) ends.add(relation.target)
      }
      if (hiding === 0) {
        for (const facet of RELATION_FACETS) count(facet, kind[facet])
        for (const at of shown.at) counted[at] = FOR_ALL
      }
    }
    if (hiding > 0 || kept === null) continue
    for (const { facet, evidence, at } of kept.values()) {
      if (isEnough([...shown.evidence, ...evidence])) for (const one of at) counted[one] = forFacet(facet)
    }
  }
  for (const id of ends) count('entityType', known(lookup.entity, id).type)
  const kinds = (facet: KindFacet | 'entityType'): FacetCount => ({
    values: counts[facet],
    total: [...counts[facet].values()].reduce((sum, one) => sum + one, 0),
  })
  const sentences = (facet: EvidenceFacet): FacetCount => distinctSentences(index, counted, facet)
  return {
    category: kinds('category'),
    entityType: kinds('entityType'),
    relationType: kinds('relationType'),
    polarity: kinds('polarity'),
    stance: sentences('stance'),
    review: sentences('review'),
    document: sentences('document'),
    publisher: sentences('publisher'),
    speaker: sentences('speaker'),
  }
}

/** The distinct sentences of what counts for a facet. A sentence is marked with the last value that it was counted for. */
function distinctSentences(
  { positions, sentences, numbers }: ReturnType<typeof facetIndexOf>,
  counted: Uint8Array,
  facet: EvidenceFacet,
): FacetCount {
  const own = forFacet(facet)
  const lastValue = new Int32Array(numbers)
  const values = new Map<string, number>()
  let total = 0
  let mark = 0
  for (const [value, at] of positions[facet]) {
    mark += 1
    let count = 0
    let isEmpty = true
    for (const one of at) {
      const of = counted[one]
      if (of !== FOR_ALL && of !== own) continue
      isEmpty = false
      for (const number of sentences[one] ?? []) {
        if (lastValue[number] === mark) continue
        count += 1
        if (lastValue[number] === 0) total += 1
        lastValue[number] = mark
      }
    }
    if (!isEmpty) values.set(value, count)
  }
  return { values, total }
}
