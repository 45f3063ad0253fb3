import type { Piece } from '../domain/review/revision.ts'
import type { AppState } from './appStore.ts'

/** The piece of evidence that the panel shows; `undefined` if it shows something else. */
export function openEvidence({ selection, lookup }: Pick<AppState, 'selection' | 'lookup'>): Piece | undefined {
  if (selection.kind !== 'relation') return undefined
  const relation = lookup.relation.get(selection.id)
  const evidence = relation?.evidence[selection.evidence]
  return relation === undefined || evidence === undefined ? undefined : { relation, evidence }
}

/** Whether the panel shows evidence that a person can decide about. */
export const isReviewable = (state: Pick<AppState, 'selection' | 'lookup'>): boolean =>
  openEvidence(state)?.evidence.review !== undefined
