import type { Dataset, Question } from '../dataset/dataset.ts'
import { answer, chainRelations } from '../chain/question.ts'
import { visibleGraph } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { pairOf } from '../dataset/pair.ts'
import { decodeView } from '../permalink/decodeView.ts'
import type { LostPart } from '../permalink/decodeView.ts'
import type { ViewState } from '../permalink/viewState.ts'
import { viewTest } from '../filters/viewLimits.ts'

/** The result of opening a question's view. */
export interface QuestionView {
  readonly place: ViewState
  /** Parts of the view that the dataset does not have. */
  readonly lost: readonly LostPart[]
  readonly newer: boolean
  /** The ids of the relations that it shows, in the order of the dataset or of a chain; their sentences are the answer. */
  readonly relations: readonly string[]
}

/** The relations that a view's filters, lens and flags leave, and whether they are fewer than all. */
export function visibleIn({ filters, lens, flagView }: ViewState, dataset: Dataset, lookup: Lookup) {
  const passes = viewTest({ lens, flagged: new Set(), flagView, scope: null, withheld: new Set() }, lookup.document)
  const { relations } = visibleGraph(dataset, lookup, filters, passes)
  return { relations, isNarrow: relations.length < dataset.relations.length || lens !== null }
}

/**
 * The relations that a view is about: those of its chain, the selected one, those of the selected entity or pair, or all that
 * its filters and its lens leave. None for a view that leaves everything, because that answers no question.
 */
function relationsOf(place: ViewState, dataset: Dataset, lookup: Lookup): readonly string[] {
  const { selection, chain, reading } = place
  const { relations, isNarrow } = visibleIn(place, dataset, lookup)
  if (chain !== null) {
    return answer(relations, lookup, chain).chains.length === 0 ? [] : [...chainRelations(relations, lookup, chain)]
  }
  const visible = relations.map(({ relation }) => relation)
  if (selection.kind === 'relation') return visible.filter(({ id }) => id === selection.id).map(({ id }) => id)
  if (selection.kind === 'pair') return visible.filter((one) => pairOf(one) === selection.id).map(({ id }) => id)
  if (selection.kind === 'entity') {
    const { id } = selection
    return visible.filter(({ source, target }) => source === id || target === id).map((relation) => relation.id)
  }
  const read = reading?.document
  if (read === undefined && !isNarrow) return []
  return relations
    .filter(({ evidence }) => read === undefined || evidence.some(({ document }) => document === read))
    .map(({ relation }) => relation.id)
}

/** Opens a question's view in a verified dataset. */
export function questionView({ view }: Pick<Question, 'view'>, dataset: Dataset, lookup: Lookup): QuestionView {
  const { place, lost, newer } = decodeView(view, dataset, lookup)
  return { place, lost, newer, relations: relationsOf(place, dataset, lookup) }
}
