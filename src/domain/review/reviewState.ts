import type { Dataset, Evidence } from '../dataset/dataset.ts'

/**
 * Whether a person stands behind a piece of evidence. What was annotated by hand, accepted or edited counts as reviewed; a proposal whose
 * decision was put off is told apart, so that it can be hidden. Rejected evidence has no state here, because it never reaches the
 * picture (`statedDataset`).
 */
export const REVIEW_STATES = ['reviewed', 'proposed', 'later'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

export const isProposed = ({ review }: Pick<Evidence, 'review'>): boolean => review === 'proposed'

export const reviewStateOf = (evidence: Pick<Evidence, 'review' | 'putOff'>): ReviewState =>
  !isProposed(evidence) ? 'reviewed' : evidence.putOff === true ? 'later' : 'proposed'

/** The reviewed part of evidence; the very same array if all of it is. */
export const reviewedOf = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.some(isProposed) ? evidence.filter((one) => !isProposed(one)) : evidence

/**
 * The evidence that decides how a relation is shown: what has been reviewed, or all of it where nothing has. So a proposal never
 * changes the stance of what a person has accepted.
 */
export function decisiveOf(evidence: readonly Evidence[]): readonly Evidence[] {
  const reviewed = reviewedOf(evidence)
  return reviewed.length === 0 ? evidence : reviewed
}

/** Whether all evidence is proposed, and there is some. */
export const isAllProposed = (evidence: readonly Evidence[]): boolean =>
  evidence.length > 0 && evidence.every(isProposed)

/**
 * The state of evidence that is shown as one: reviewed where anything is, or nothing is there; put off where all is; proposed otherwise.
 */
export function reviewStateOfAll(evidence: readonly Evidence[]): ReviewState {
  if (!isAllProposed(evidence)) return 'reviewed'
  return evidence.every((one) => reviewStateOf(one) === 'later') ? 'later' : 'proposed'
}

/** The states that evidence of a dataset has or can come to have; none where nothing was ever proposed. */
export function reviewStatesOf({ relations }: Pick<Dataset, 'relations'>): readonly ReviewState[] {
  if (!isUnderReview({ relations })) return []
  const isAnyPutOff = relations.some(({ evidence }) => evidence.some(({ putOff }) => putOff === true))
  return REVIEW_STATES.filter((state) => state !== 'later' || isAnyPutOff)
}

const known = new WeakMap<object, boolean>()

/** Whether some evidence of a dataset was proposed, whatever a person has decided since. */
export function isUnderReview({ relations }: Pick<Dataset, 'relations'>): boolean {
  const before = known.get(relations)
  if (before !== undefined) return before
  const is = relations.some(({ evidence }) => evidence.some(({ review }) => review !== undefined))
  known.set(relations, is)
  return is
}
