import type { Document, Evidence } from '../dataset/dataset.ts'

export const LENS_KINDS = ['speaker', 'document', 'publisher'] as const
export type LensKind = (typeof LENS_KINDS)[number]

/** "According to …": only the evidence of one speaker, document or publisher. */
export interface Lens {
  readonly by: LensKind
  /** The id of an entity (or `OWN_VOICE`) or of a document, or a publisher's name. */
  readonly id: string
}

/** The speaker of what an article says in its own voice; no entity has this id. */
export const OWN_VOICE = '*'

/** The value of a piece of evidence for a kind of lens: its speaker, document or publisher. */
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

/** Whether a lens shows a piece of evidence. */
export const isSeenThrough = (lens: Lens, evidence: Evidence, documents: ReadonlyMap<string, Document>): boolean =>
  lensId(lens.by, evidence, documents) === lens.id
