import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { firstRelation } from '../../domain/questions/firstRelation.ts'
import type { Plan } from '../../scene/figure/plan.ts'
import { NOTHING_SELECTED, type Selection } from '../../store/slices/selection.ts'
import { SHAPES } from '../../ui/state/useMedia.ts'

/** Whether nobody has been here before, and no address names a view. The script in `index.html` finds out. */
export const isFirstVisit = () => 'first' in document.documentElement.dataset

/** What a first visit opens, so that a sentence is beside the picture; nothing on a later one. */
export function firstSelection(dataset: Dataset, lookup: Lookup, plan: Plan | null): Selection {
  if (!isFirstVisit() || plan === null) return NOTHING_SELECTED.selection
  const { nodes } = matchMedia(SHAPES.tall).matches ? plan.tall : plan.wide
  const relation = firstRelation(dataset, lookup, new Set(Object.keys(nodes)))
  return relation === null ? NOTHING_SELECTED.selection : { kind: 'relation', id: relation.id, evidence: 0 }
}
