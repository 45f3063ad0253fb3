import { firstRelation } from '../../domain/questions/firstRelation.ts'
import type { AppState } from '../../store/appStore.ts'
import type { Target } from '../../store/canvas.ts'

/**
 * What a first visit opens, so that a sentence is beside the picture. `null` on a later visit, or if the user has opened
 * something already. The script in `index.html` recognises a first visit.
 */
export function firstTarget({ dataset, lookup, drawn, selection, view }: AppState): Target | null {
  const isFirst = 'first' in document.documentElement.dataset
  if (!isFirst || drawn === null || selection.kind !== 'none' || view !== 'network') return null
  const relation = firstRelation(dataset, lookup, drawn)
  return relation && { kind: 'relation', id: relation.id }
}
