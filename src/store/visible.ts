import type { FacetCounts, VisibleGraph } from '../domain/filters'
import { facetCounts, visibleGraph } from '../domain/filters'
import type { FilteringSlice } from './filtering'
import type { DatasetSlice } from './appStore'

type Filtered = Pick<DatasetSlice & FilteringSlice, 'dataset' | 'lookup' | 'filters'>

/** Remembers the last answer: selectors run at every change of the state, the filters change seldom. */
function remembered<T>(derive: (state: Filtered) => T): (state: Filtered) => T {
  let last: { readonly state: Filtered; readonly value: T } | null = null
  return (state) => {
    if (last === null || last.state.dataset !== state.dataset || last.state.filters !== state.filters) {
      last = { state, value: derive(state) }
    }
    return last.value
  }
}

/** What the filters leave. */
export const selectVisible: (state: Filtered) => VisibleGraph = remembered(({ dataset, lookup, filters }) =>
  visibleGraph(dataset, lookup, filters),
)

/** How many each choice of the legend would show. */
export const selectCounts: (state: Filtered) => FacetCounts = remembered(({ dataset, lookup, filters }) =>
  facetCounts(dataset, lookup, filters),
)
