import { isUnderReview } from '../domain/review/reviewState.ts'
import type { Piece } from '../domain/review/revision.ts'
import type { AppState } from './appStore.ts'

/** The piece of evidence that the panel shows; `undefined` if it shows something else. */
export function openEvidence({ selection, lookup }: Pick<AppState, 'selection' | 'lookup'>): Piece | undefined {
  if (selection.kind !== 'relation') return undefined
  const relation = lookup.relation.get(selection.id)
  const evidence = relation?.evidence[selection.evidence]
  return relation === undefined || evidence === undefined ? undefined : { relation, evidence }
}

/** Whether the panel shows evidence that a person can decide about: of a collection under review, also what somebody has added by hand. */
export const isReviewable = (state: Pick<AppState, 'selection' | 'lookup' | 'record'>): boolean =>
  openEvidence(state) !== undefined && isUnderReview(state.record)

/** Whether the dataset is the user's own, so that its articles can be annotated: an opened file, or proposals. */
export const isOwnCollection = ({ isOpenedFile, record }: Pick<AppState, 'isOpenedFile' | 'record'>): boolean =>
  isOpenedFile || isUnderReview(record)
