import type { Dataset } from '../domain/dataset'
import type { FacetCounts, Filters, VisibleGraph } from '../domain/filters'
import { facetCounts, visibleGraph } from '../domain/filters'
import type { Lookup } from '../domain/lookup'
import type { AppState } from './appStore'

/** Remembers the last result: derived data is not state. */
function memoised<K extends unknown[], T>(keys: (state: AppState) => K, derive: (...keys: K) => T) {
  let last: K | undefined
  let result: T | undefined
  return (state: AppState): T => {
    const next = keys(state)
    if (result === undefined || last === undefined || next.some((key, i) => key !== last?.[i])) {
      result = derive(...next)
      last = next
    }
    return result
  }
}

const filterKeys = ({ dataset, lookup, filters }: AppState): [Dataset, Lookup, Filters] => [dataset, lookup, filters]

/** What the filters leave. */
export const selectVisible: (state: AppState) => VisibleGraph = memoised(filterKeys, visibleGraph)

/** How many each choice of a facet would show. */
export const selectCounts: (state: AppState) => FacetCounts = memoised(filterKeys, facetCounts)
