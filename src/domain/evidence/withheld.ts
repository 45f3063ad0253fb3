import type { Document, Evidence, Relation } from '../dataset/dataset.ts'
import type { Counting } from './countSentences.ts'
import { countSentences } from './countSentences.ts'

/** A withheld piece of evidence, with its index in the relation. */
export interface WithheldEvidence {
  readonly relation: Relation
  readonly evidence: Evidence
  readonly at: number
}

export interface Withheld {
  /** By document, in the dataset's order; only documents with evidence. */
  readonly documents: readonly { readonly document: Document; readonly evidence: readonly WithheldEvidence[] }[]
  /** The number of distinct sentences, each counted once regardless of how many relations rest on it. */
  readonly sentences: number
  /** The number of relations that lose all of their evidence, and of those that lose part of it. */
  readonly gone: number
  readonly weakened: number
}

/** Whether no evidence of a dataset is left. */
export function isAllWithheld(
  { relations }: { readonly relations: readonly Relation[] },
  withheld: ReadonlySet<string>,
) {
  const rests = relations.flatMap(({ evidence }) => evidence)
  return rests.length > 0 && withheld.size > 0 && rests.every(({ document }) => withheld.has(document))
}

/** What a dataset loses when some of its documents are withheld. */
export function withheldOf(
  { documents, relations }: { readonly documents: readonly Document[]; readonly relations: readonly Relation[] },
  withheld: ReadonlySet<string>,
  counting: Counting,
): Withheld {
  const isWithheld = ({ document }: Evidence) => withheld.has(document)
  const hit = relations.filter(({ evidence }) => evidence.some(isWithheld))
  const gone = hit.filter(({ evidence }) => evidence.every(isWithheld)).length
  const all = hit.flatMap((relation) =>
    relation.evidence.flatMap((evidence, at) => (isWithheld(evidence) ? [{ relation, evidence, at }] : [])),
  )
  return {
    documents: documents.flatMap((document) => {
      const evidence = all.filter((one) => one.evidence.document === document.id)
      return evidence.length === 0 ? [] : [{ document, evidence }]
    }),
    sentences: countSentences(
      all.map(({ evidence }) => evidence),
      counting,
    ),
    gone,
    weakened: hit.length - gone,
  }
}
