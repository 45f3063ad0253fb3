import type { Dataset, Evidence } from '../dataset/dataset.ts'
import type { Piece } from './revision.ts'

/** How far a review has come. Accepted includes what was accepted after a change. */
export interface ReviewProgress {
  readonly all: number
  readonly accepted: number
  readonly rejected: number
  readonly open: number
  /** How many of the open ones were put off. */
  readonly later: number
}

const made = new WeakMap<Dataset, readonly Piece[]>()

/** All evidence of a record that was ever proposed, in the order of the texts: by document, sentence and trigger. */
export function reviewQueue(record: Dataset): readonly Piece[] {
  const before = made.get(record)
  if (before !== undefined) return before
  const rank = new Map(record.documents.map(({ id }, at) => [id, at]))
  const place = ({ evidence: { document, start, trigger } }: Piece) =>
    [rank.get(document) ?? 0, start, trigger?.start ?? start] as const
  const queue = record.relations
    .flatMap((relation) => relation.evidence.map((evidence) => ({ relation, evidence })))
    .filter(({ evidence }) => evidence.review !== undefined)
    .map((piece) => ({ piece, place: place(piece) }))
    .toSorted((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || a.place[2] - b.place[2])
    .map(({ piece }) => piece)
  made.set(record, queue)
  return queue
}

export function reviewProgress(queue: readonly Piece[]): ReviewProgress {
  const count = (...verdicts: readonly Evidence['review'][]) =>
    queue.filter(({ evidence }) => verdicts.includes(evidence.review)).length
  return {
    all: queue.length,
    accepted: count('accepted', 'edited'),
    rejected: count('rejected'),
    open: count('proposed'),
    later: queue.filter(({ evidence }) => evidence.putOff === true).length,
  }
}

/**
 * The next open proposal after a piece of evidence, or before it; past the end, it begins again. What was put off comes once nothing
 * else is open. `undefined` if no other is open.
 * @param from absent to begin with the first
 */
export function openProposal(queue: readonly Piece[], from: Evidence | undefined, step: 1 | -1): Piece | undefined {
  const at = queue.findIndex(({ evidence }) => evidence === from)
  const around = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))]
  const open = (step === 1 ? around : around.toReversed()).filter(({ evidence }) => evidence.review === 'proposed')
  return open.find(({ evidence }) => evidence.putOff !== true) ?? open[0]
}
