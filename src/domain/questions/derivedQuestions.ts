import { linkGraph } from '../chain/links.ts'
import { REACHES } from '../chain/reach.ts'
import { suggestPairs } from '../chain/suggestions.ts'
import type { Dataset, Entity, Relation } from '../dataset/dataset.ts'
import { bySentences, sentencesByEntity } from '../evidence/countSentences.ts'
import { NO_FILTERS, visibleGraph } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { OWN_VOICE } from '../lens/lens.ts'
import { lensChoices } from '../lens/lensComparison.ts'
import { encodeView } from '../permalink/encodeView.ts'
import type { ViewState } from '../permalink/viewState.ts'
import { HOME_VIEW } from '../permalink/viewState.ts'

/** A question that can be asked of any dataset, and the fragment of a link to the view that answers it. */
export type DerivedQuestion = { readonly view: string } & (
  | { readonly kind: 'mostDocumented'; readonly entity: Entity }
  | { readonly kind: 'connected'; readonly from: Entity; readonly to: Entity }
  | { readonly kind: 'contested'; readonly relation: Relation }
  | { readonly kind: 'speaker'; readonly entity: Entity }
)

/** The item with the highest count; of equal counts, the first. */
function most(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined
  for (const [id, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = id
  return best
}

/**
 * Questions for a dataset without its own: what is stated of the most frequent entity, how two frequent entities are connected,
 * what is both affirmed and denied, and what the most quoted speaker says. Only questions that have an answer are returned.
 */
export function derivedQuestions(dataset: Dataset, lookup: Lookup): readonly DerivedQuestion[] {
  const { relations, entities } = dataset
  const viewOf = (part: Partial<ViewState>) => encodeView({ ...HOME_VIEW, ...part }, lookup)
  const questions: DerivedQuestion[] = []

  const visible = visibleGraph(dataset, lookup, NO_FILTERS).relations
  const id = most(sentencesByEntity(visible, lookup))
  if (id !== undefined) {
    const view = viewOf({ selection: { kind: 'entity', id } })
    questions.push({ kind: 'mostDocumented', entity: known(lookup.entity, id), view })
  }

  const graph = linkGraph(visible, lookup, REACHES.any)
  const [pair] = suggestPairs(graph, entities, 1)
  if (pair !== undefined) {
    const [from, to] = pair
    const chain = { from: from.id, to: to.id, rule: 'any' as const, chosen: 0, drawn: false }
    questions.push({ kind: 'connected', from, to, view: viewOf({ chain }) })
  }

  const [contested] = bySentences(
    relations.filter(({ evidence }) => {
      const denied = evidence.filter(({ stance }) => stance === 'denied').length
      return denied > 0 && denied < evidence.length
    }),
    lookup,
  )
  if (contested !== undefined) {
    const view = viewOf({ selection: { kind: 'relation', id: contested.id, evidence: 0 } })
    questions.push({ kind: 'contested', relation: contested, view })
  }

  const [voice] = lensChoices(dataset, lookup, 'speaker').filter(({ lens }) => lens.id !== OWN_VOICE)
  const speaker = voice?.lens.id
  if (speaker !== undefined) {
    const view = viewOf({ lens: { by: 'speaker', id: speaker } })
    questions.push({ kind: 'speaker', entity: known(lookup.entity, speaker), view })
  }
  return questions
}
