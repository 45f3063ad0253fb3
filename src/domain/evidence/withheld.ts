import type { Document, Evidence, Relation } from '../dataset/dataset.ts'

/** A piece of evidence that is not drawn, and where in its relation it stands, counted from 0. */
export interface WithheldEvidence {
  readonly relation: Relation
  readonly evidence: Evidence
  readonly at: number
}

export interface Withheld {
  /** By document, in the dataset's order; only documents that something rests on. */
  readonly documents: readonly { readonly document: Document; readonly evidence: readonly WithheldEvidence[] }[]
  /** Ranges of words, each counted once however many relations rest on it. */
  readonly sentences: number
  /** Relations that nothing is left of, and those that lose a part of their evidence. */
  readonly gone: number
  readonly weakened: number
}

/** Whether nothing at all is left of what a dataset states. */
export function isAllWithheld(
  { relations }: { readonly relations: readonly Relation[] },
  withheld: ReadonlySet<string>,
) {
  const rests = relations.flatMap(({ evidence }) => evidence)
  return rests.length > 0 && withheld.size > 0 && rests.every(({ document }) => withheld.has(document))
}

/** What a dataset loses when nothing counts that stands in some of its documents. */
export function withheldOf(
  { documents, relations }: { readonly documents: readonly Document[]; readonly relations: readonly Relation[] },
  withheld: ReadonlySet<string>,
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
    sentences: new Set(all.map(({ evidence: { document, start, end } }) => `${document} ${start} ${end}`)).size,
    gone,
    weakened: hit.length - gone,
  }
}
