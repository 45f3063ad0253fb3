import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { derivedQuestions } from '../../../src/domain/questions/derivedQuestions.ts'
import { facetCounts } from '../../../src/domain/filters/facetCounts.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { pairsOf } from '../../../src/domain/matrix/matrix.ts'
import type { MatrixChoice } from '../../../src/domain/matrix/matrixChoice.ts'
import { chosenEntities, matrixTypes } from '../../../src/domain/matrix/matrixChoice.ts'
import { matrixGroups } from '../../../src/domain/matrix/matrixOrder.ts'
import { togetherOf } from '../../../src/domain/matrix/matrixSilence.ts'
import { outlineOf } from '../../../src/domain/table/outline.ts'
import { decodeView } from '../../../src/domain/permalink/decodeView.ts'
import { encodeView } from '../../../src/domain/permalink/encodeView.ts'
import { HOME_VIEW } from '../../../src/domain/permalink/viewState.ts'
import { relationFilter } from '../../../src/domain/table/tableFilter.ts'
import { entityRows, relationRows } from '../../../src/domain/table/tableRows.ts'

interface ViewAct {
  readonly act: string
  /** Milliseconds. */
  readonly goal: number
  /** The same act on different things. */
  readonly tries: readonly (() => unknown)[]
}

const TRIES = 20

/** What the matrix, the table and links do without a page. */
export function viewActs(dataset: Dataset): readonly ViewAct[] {
  const lookup = lookupOf(dataset)
  const visible = visibleGraph(dataset, lookup, NO_FILTERS)
  const types = matrixTypes(dataset, visible)
  const choices: readonly MatrixChoice[] = [
    { kind: 'mostDocumented' },
    ...types.map((type) => ({ kind: 'type' as const, type })),
  ]
  const chosen = (at: number) =>
    chosenEntities(visible, choices[at % choices.length] ?? { kind: 'mostDocumented' }, lookup).entities
  const rows = relationRows(visible, lookup)
  const words = dataset.entities.flatMap(({ labels }) => Object.values(labels).flatMap((label) => label.split(' ')))
  const links = dataset.relations.map(({ id, evidence }) =>
    encodeView({ ...HOME_VIEW, selection: { kind: 'relation', id, evidence: evidence.length - 1 } }, lookup),
  )
  const tries = (act: (at: number) => unknown) => Array.from({ length: TRIES }, (_, at) => () => act(at))
  const filters = [
    NO_FILTERS,
    { ...NO_FILTERS, minSentences: 2 },
    { ...NO_FILTERS, dates: { from: '2020', to: null }, undated: true },
    {
      ...NO_FILTERS,
      stance: new Set(['denied']),
      document: new Set(dataset.documents.slice(0, 1).map(({ id }) => id)),
    },
  ]
  return [
    {
      act: 'filters: what is left, and every count',
      goal: 50,
      tries: tries((at) => {
        const chosen = filters[at % filters.length] ?? NO_FILTERS
        return [visibleGraph(dataset, lookup, chosen), facetCounts(dataset, lookup, chosen)]
      }),
    },
    {
      act: 'matrix: who, pairs and order',
      goal: 200,
      tries: tries((at) => matrixGroups(chosen(at), pairsOf(chosen(at), visible.relations, lookup), null, lookup)),
    },
    {
      act: 'matrix: silence map',
      goal: 200,
      tries: tries((at) => togetherOf(dataset, chosen(at), () => true, lookup)),
    },
    { act: 'table: its rows', goal: 200, tries: tries(() => relationRows(visible, lookup)) },
    {
      act: 'table: filter, a word',
      goal: 200,
      tries: tries((at) => {
        const matches = relationFilter(words[(at * 37) % words.length] ?? '')
        return rows.filter((row) => matches?.(row) ?? true)
      }),
    },
    { act: 'outline: its lines', goal: 200, tries: tries(() => outlineOf(entityRows(visible, lookup), rows)) },
    {
      act: 'a link, opened',
      goal: 200,
      tries: tries((at) => decodeView(links[(at * 37) % links.length] ?? '', dataset, lookup)),
    },
    { act: 'questions, derived once', goal: 200, tries: tries(() => derivedQuestions(dataset, lookup)).slice(0, 6) },
  ]
}
