import type { Dataset } from '../domain/dataset/dataset.ts'
import type { FacetCounts } from '../domain/filters/facetCounts.ts'
import { facetCounts } from '../domain/filters/facetCounts.ts'
import type { Filters, VisibleGraph } from '../domain/filters/filters.ts'
import { visibleGraph } from '../domain/filters/filters.ts'
import type { Focus } from '../domain/shape/focus.ts'
import { applyShape, shapeTest, stepsFrom } from '../domain/shape/focus.ts'
import type { Lookup } from '../domain/dataset/lookup.ts'
import type { Emphasis } from '../domain/highlight/emphasis.ts'
import type { Highlight, Preview } from '../domain/highlight/highlight.ts'
import { highlightBy } from '../domain/highlight/highlight.ts'
import { keepLastPerOwner } from '../domain/memo/keepLast.ts'
import type { ViewTest, ViewLimits } from '../domain/filters/viewLimits.ts'
import { viewTest } from '../domain/filters/viewLimits.ts'
import { MOST_SINGLE } from '../scene/overview/overview.ts'
import type { AppState } from './appStore.ts'

type ViewParts = [
  ViewLimits['lens'],
  ViewLimits['flagged'],
  ViewLimits['flagView'],
  ViewLimits['scope'],
  ViewLimits['withheld'],
]

/**
 * A selector that derives its value again only when one of its keys has changed. Each store has its own slot, keyed by its
 * `lookup`, so that a closed file's dataset can be garbage-collected.
 */
function memoised<K extends unknown[], T>(keysOf: (state: AppState) => K, derive: (...keys: K) => T) {
  const keep = keepLastPerOwner<T>()
  return (state: AppState): T => {
    const keys = keysOf(state)
    return keep(state.lookup, keys, () => derive(...keys))
  }
}

/** The parts of the state that decide what is visible. */
export const VISIBLE_KEYS = ['filters', 'lens', 'flagged', 'flagView', 'scope', 'withheld', 'focus', 'hidden'] as const

const selectPasses = memoised(
  ({ lookup, lens, flagged, flagView, scope, withheld }: AppState): [Lookup, ...ViewParts] => [
    lookup,
    lens,
    flagged,
    flagView,
    scope,
    withheld,
  ],
  (lookup, lens, flagged, flagView, scope, withheld) =>
    viewTest({ lens, flagged, flagView, scope, withheld }, lookup.document),
)

const graphKeys = (state: AppState): [Dataset, Lookup, Filters, ViewTest | null] => [
  state.dataset,
  state.lookup,
  state.filters,
  selectPasses(state),
]

/** The graph that filters and view leave, before focus and hiding are applied. */
const selectUnshaped: (state: AppState) => VisibleGraph = memoised(graphKeys, visibleGraph)

/** The distance of each entity in focus from the focused ones; `null` without a focus. */
export const selectSteps = memoised(
  (state: AppState): [VisibleGraph, Focus | null] => [selectUnshaped(state), state.focus],
  (graph, focus) => focus && stepsFrom(graph, focus),
)

/** The visible graph: what filters, view, focus and hiding leave. */
export const selectVisible: (state: AppState) => VisibleGraph = memoised(
  (state: AppState): Parameters<typeof applyShape> => [selectUnshaped(state), selectSteps(state), state.hidden],
  applyShape,
)

/** What passes the lens, the flags, the focus and hiding, before the filters; `null` if everything passes. */
export const selectPassing = memoised(
  (state: AppState): Parameters<typeof shapeTest> => [selectPasses(state), selectSteps(state), state.hidden],
  shapeTest,
)

/** The counts of every choice of every facet. */
export const selectCounts: (state: AppState) => FacetCounts = memoised(
  (state: AppState): [Dataset, Lookup, Filters, ViewTest | null] => [
    state.dataset,
    state.lookup,
    state.filters,
    selectPassing(state),
  ],
  facetCounts,
)

/** Whether everybody is wanted of a graph that is too large for single actors: it is shown by communities. */
export const showsOverview = ({ detail, dataset }: AppState): boolean =>
  detail === 'all' && dataset.entities.length > MOST_SINGLE

/** The parts of the state that decide what is emphasised, besides those that decide what is visible. */
export const EMPHASIS_KEYS = ['selection', 'multiSelection', 'hover', 'preview', 'highlight'] as const

/** What every view highlights: the preview of a filter's choice, or else the highlight of a feature. */
export const selectHighlight: (state: AppState) => Highlight | null = memoised(
  (state: AppState): [Preview | null, Highlight | null, VisibleGraph, Lookup] => [
    state.preview,
    state.highlight,
    selectVisible(state),
    state.lookup,
  ],
  (preview, highlight, graph, lookup) => (preview && highlightBy(preview, graph, lookup)) ?? highlight,
)

/** What the network and the map emphasise. */
export const selectEmphasis: (state: AppState) => Emphasis = memoised(
  (state: AppState): [AppState['selection'], AppState['multiSelection'], AppState['hover'], Highlight | null] => [
    state.selection,
    state.multiSelection,
    state.hover,
    selectHighlight(state),
  ],
  (selection, multiSelection, hover, highlight) => ({
    selectedEntity: selection.kind === 'entity' ? selection.id : null,
    selectedRelation: selection.kind === 'relation' ? selection.id : null,
    selectedPair: selection.kind === 'pair' ? selection.id : null,
    hoveredEntity: hover?.kind === 'entity' ? hover.id : null,
    hoveredRelation: hover?.kind === 'relation' ? hover.id : null,
    highlightedRelations: highlight?.relations ?? null,
    highlightedEntities: highlight?.entities ?? null,
    multiSelection: multiSelection.size > 0 ? multiSelection : null,
  }),
)
