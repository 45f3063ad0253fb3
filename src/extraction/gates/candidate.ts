import type { Evidence } from '../../domain/dataset/dataset.ts'

/** A proposed relation, with the words that are said to state it. */
export interface Candidate {
  readonly source: string
  readonly target: string
  readonly type: string
  /** The words as the proposer gives them; they must be those of the document. */
  readonly quote: string
  readonly evidence: Evidence
}

/** An entity as the gates know it: its type and the only forms of its name that count. */
export interface NamedEntity {
  readonly id: string
  readonly type: string
  readonly aliases: ReadonlySet<string>
}

export const GATES = ['quote', 'ends', 'trigger', 'stance', 'type'] as const
export type Gate = (typeof GATES)[number]

/** Why a gate refuses or flags a candidate; the interface has words for each. */
export type FindingCode =
  | 'unknown-document'
  | 'quote-outside'
  | 'quote-differs'
  | 'quote-splits'
  | 'quote-not-sentences'
  | 'quote-furniture'
  | 'quote-hidden-characters'
  | 'unknown-entity'
  | 'same-end'
  | 'end-unmarked'
  | 'end-outside'
  | 'end-part-of-word'
  | 'end-not-named'
  | 'end-other-spelling'
  | 'end-implied'
  | 'ends-overlap'
  | 'trigger-missing'
  | 'trigger-outside'
  | 'trigger-part-of-word'
  | 'trigger-is-end'
  | 'trigger-unknown'
  | 'trigger-of-other-type'
  | 'direction-reversed'
  | 'direction-unconfirmed'
  | 'stance-differs'
  | 'stance-unconfirmed'
  | 'stance-uncued'
  | 'speaker-missing'
  | 'speaker-not-named'
  | 'unknown-type'
  | 'type-does-not-join'

/** What a gate found wrong. Refused candidates never become proposals; flagged ones are shown with the reason. */
export interface Finding {
  readonly gate: Gate
  readonly code: FindingCode
  readonly severity: 'refuse' | 'flag'
  /** The words that the finding is about. */
  readonly words: string
}

export interface Verdict {
  readonly status: 'passed' | 'flagged' | 'refused'
  readonly findings: readonly Finding[]
}
