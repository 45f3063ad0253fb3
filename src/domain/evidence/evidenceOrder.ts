import { groupBy } from '../collections/groupBy.ts'
import type { Document, Evidence, Stance } from '../dataset/dataset.ts'
import { STANCES } from '../dataset/dataset.ts'
import { OWN_VOICE } from '../lens/lens.ts'
import { sortableTime } from '../text/edtfTime.ts'

/** What evidence can be grouped by. `side` separates what states a relation, what denies it and what only supposes it. */
export const EVIDENCE_ORDERS = ['side', 'document', 'date', 'stance', 'speaker'] as const
export type EvidenceOrder = (typeof EVIDENCE_ORDERS)[number]

export const SIDES = ['for', 'against', 'supposed'] as const
export type Side = (typeof SIDES)[number]

const SIDE_OF: Readonly<Record<Stance, Side>> = {
  asserted: 'for',
  attributed: 'for',
  hypothetical: 'supposed',
  denied: 'against',
}

export const sideOf = ({ stance }: Evidence): Side => SIDE_OF[stance]

export interface EvidenceGroup {
  /** A side, a document's id, a date, a stance, a speaker's id or `OWN_VOICE`; no date is empty. */
  readonly key: string
  /** Indexes in the relation's evidence. */
  readonly indexes: readonly number[]
}

/** The order of two dates in EDTF by their first known day; an empty one, or one of which nothing is known, comes last. */
export const compareDates = (a: string, b: string): number => {
  const [one, other] = [sortableTime(a) ?? Infinity, sortableTime(b) ?? Infinity]
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * Groups and sorts evidence: documents in the dataset's order, dates ascending, stances from asserted to denied, the articles' own
 * voice before other speakers; within a group, by document and position.
 */
export function groupEvidence(
  evidence: readonly Evidence[],
  indexes: readonly number[],
  by: EvidenceOrder,
  documents: ReadonlyMap<string, Document>,
): readonly EvidenceGroup[] {
  const rank = new Map([...documents.keys()].map((id, at) => [id, at]))
  const keyOf = (one: Evidence): string => {
    switch (by) {
      case 'side':
        return sideOf(one)
      case 'document':
        return one.document
      case 'date':
        return documents.get(one.document)?.published?.date ?? ''
      case 'stance':
        return one.stance
      case 'speaker':
        return one.attributedTo ?? OWN_VOICE
    }
  }
  const listed = indexes.flatMap((index) => {
    const one = evidence[index]
    return one === undefined ? [] : [{ index, one }]
  })
  const groups = groupBy(listed, ({ one }) => keyOf(one))
  const place = ({ one }: { readonly one: Evidence }) => rank.get(one.document) ?? 0
  const order: Record<EvidenceOrder, (a: string, b: string) => number> = {
    side: (a, b) => SIDES.findIndex((one) => one === a) - SIDES.findIndex((one) => one === b),
    document: (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0),
    date: compareDates,
    stance: (a, b) => STANCES.findIndex((one) => one === a) - STANCES.findIndex((one) => one === b),
    speaker: (a, b) => Number(b === OWN_VOICE) - Number(a === OWN_VOICE),
  }
  return [...groups]
    .toSorted(([a], [b]) => order[by](a, b))
    .map(([key, members]) => ({
      key,
      indexes: members
        .toSorted((a, b) => place(a) - place(b) || a.one.start - b.one.start || a.index - b.index)
        .map(({ index }) => index),
    }))
}
