import type { Document, Evidence } from '../dataset/dataset.ts'

export const LENS_KINDS = ['speaker', 'document', 'publisher'] as const
export type LensKind = (typeof LENS_KINDS)[number]

/** "According to …": the evidence of one speaker, document or publisher alone. */
export interface Lens {
  readonly by: LensKind
  /** Of an entity or `OWN_VOICE`, of a document; or a publisher's name. */
  readonly id: string
}

/** The speaker of what an article says in its own voice; no entity has this id. */
export const OWN_VOICE = '*'

/** What a piece of evidence is under a lens of this kind: whose words, in which document, by which publisher. */
export function lensId(by: LensKind, evidence: Evidence, documents: ReadonlyMap<string, Document>): string {
  switch (by) {
    case 'speaker':
      return evidence.attributedTo ?? OWN_VOICE
    case 'document':
      return evidence.document
    case 'publisher':
      return documents.get(evidence.document)?.publisher ?? ''
  }
}

/** Whether a piece of evidence is seen through a lens. */
export const isSeenThrough = (lens: Lens, evidence: Evidence, documents: ReadonlyMap<string, Document>): boolean =>
  lensId(lens.by, evidence, documents) === lens.id
