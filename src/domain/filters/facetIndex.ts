import type { Dataset, Relation } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { keepLastPerOwner } from '../memo/keepLast.ts'
import { EVIDENCE_FACETS, evidenceValue, relationValue } from './filterPredicates.ts'

export type KindFacet = 'category' | 'relationType' | 'polarity'
export type EvidenceFacet = (typeof EVIDENCE_FACETS)[number]

/** A relation with what facets ask of it. */
interface IndexedRelation {
  readonly relation: Relation
  readonly kind: Readonly<Record<KindFacet, string>>
  /** The types of its source and its target. */
  readonly from: string
  readonly to: string
  /** The position of its first piece of evidence among all of the dataset; the others follow. */
  readonly first: number
}

/** What counting asks of a dataset again and again, whatever the filters are. Evidence goes by its position. */
interface FacetIndex {
  readonly relations: readonly IndexedRelation[]
  /** The value of each piece of evidence. */
  readonly values: Readonly<Record<EvidenceFacet, readonly string[]>>
  /** The evidence of each value. */
  readonly positions: Readonly<Record<EvidenceFacet, ReadonlyMap<string, readonly number[]>>>
  /** The numbers of the distinct sentences that each piece of evidence covers; all are below `numbers`. */
  readonly sentences: readonly (readonly number[])[]
  readonly numbers: number
}

const keepIndex = keepLastPerOwner<FacetIndex>()

/** The index of a dataset, made once. */
export const facetIndexOf = (dataset: Dataset, lookup: Lookup): FacetIndex =>
  keepIndex(lookup, [dataset], () => {
    const values = { stance: [], review: [], document: [], publisher: [], speaker: [] } as Record<
      EvidenceFacet,
      string[]
    >
    const positions: Record<EvidenceFacet, Map<string, number[]>> = {
      stance: new Map(),
      review: new Map(),
      document: new Map(),
      publisher: new Map(),
      speaker: new Map(),
    }
    const sentences: (readonly number[])[] = []
    let numbers = 0
    const relations = dataset.relations.map((relation): IndexedRelation => {
      const type = known(lookup.relationType, relation.type)
      const first = sentences.length
      for (const one of relation.evidence) {
        const at = sentences.length
        for (const facet of EVIDENCE_FACETS) {
          const value = evidenceValue(facet, one, lookup.document)
          values[facet].push(value)
          const own = positions[facet].get(value)
          if (own === undefined) positions[facet].set(value, [at])
          else own.push(at)
        }
        const own = lookup.sentenceNumbers(one)
        sentences.push(own)
        for (const number of own) numbers = Math.max(numbers, number + 1)
      }
      return {
        relation,
        kind: {
          category: relationValue('category', type),
          relationType: relationValue('relationType', type),
          polarity: relationValue('polarity', type),
        },
        from: known(lookup.entity, relation.source).type,
        to: known(lookup.entity, relation.target).type,
        first,
      }
    })
    return { relations, values, positions, sentences, numbers }
  })
