import type { Category, Dataset, Document, Evidence, Relation, RelationType } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { codePointsOf } from '../../domain/text/codePoints.ts'
import { sliceOf } from '../../domain/text/spans.ts'

/** A piece of evidence with all that it refers to. */
export interface EvidenceRow {
  /**
   * `russia-supplies-arms-mali.news.0-29`: relation, document and offsets. Equal in every part of a dataset, and a name token in
   * XML.
   */
  readonly id: string
  readonly relation: Relation
  readonly type: RelationType
  readonly category: Category
  readonly evidence: Evidence
  readonly document: Document
  readonly quote: string
  /** The range in Unicode code points. */
  readonly codePoints: { readonly start: number; readonly end: number }
}

/** Every piece of evidence of a dataset, in its order. */
export function evidenceRows({ relations }: Dataset, lookup: Lookup): readonly EvidenceRow[] {
  const converters = new Map<string, (offset: number) => number>()
  const taken = new Map<string, number>()
  return relations.flatMap((relation) => {
    const type = known(lookup.relationType, relation.type)
    const category = known(lookup.category, type.category)
    return relation.evidence.map((evidence) => {
      const document = known(lookup.document, evidence.document)
      const convert = converters.get(document.id) ?? codePointsOf(document.text)
      converters.set(document.id, convert)
      const id = `${relation.id}.${document.id}.${evidence.start}-${evidence.end}`
      const before = taken.get(id) ?? 0
      taken.set(id, before + 1)
      return {
        // One sentence can be evidence of a relation twice, as when one speaker claims it and another denies it.
        id: before === 0 ? id : `${id}.${before + 1}`,
        relation,
        type,
        category,
        evidence,
        document,
        quote: sliceOf(document.text, evidence),
        codePoints: { start: convert(evidence.start), end: convert(evidence.end) },
      }
    })
  })
}
