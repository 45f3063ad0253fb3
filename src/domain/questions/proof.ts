import { countSentences } from '../evidence/countSentences.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import type { ViewState } from '../permalink/viewState.ts'
import type { QuestionView } from './questions.ts'
import { visibleIn } from './questions.ts'

/**
 * Opens the first proof of a question's view: of the relations that it shows, the one with the most sentences, at the first
 * sentence that the view leaves. A view that already opens a sentence, an article or a chain is returned unchanged, and so is
 * that of an entity without filters.
 */
export function openFirstProof({ place, relations }: QuestionView, dataset: Dataset, lookup: Lookup): ViewState {
  const { selection, chain, reading } = place
  if (selection.kind === 'relation' || selection.kind === 'pair' || chain !== null || reading !== null) return place
  const { relations: visible, isNarrow } = visibleIn(place, dataset, lookup)
  if (selection.kind === 'entity' && !isNarrow && place.focus === null) return place
  const shown = new Set(relations)
  const [first, ...others] = visible.filter(({ relation }) => shown.has(relation.id))
  if (first === undefined) return place
  const count = (one: typeof first) => countSentences(one.evidence, lookup)
  const best = others.reduce((most, next) => (count(next) > count(most) ? next : most), first)
  const evidence = best.relation.evidence.findIndex((one) => best.evidence.includes(one))
  return { ...place, selection: { kind: 'relation', id: best.relation.id, evidence: Math.max(0, evidence) } }
}
