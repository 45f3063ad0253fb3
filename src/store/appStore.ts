import type { StoreApi } from 'zustand'
import { createStore } from 'zustand'
import type { Dataset } from '../domain/dataset'
import { STANCES } from '../domain/dataset'
import type { Facet } from '../domain/filters'
import type { Lookup } from '../domain/lookup'
import { lookupOf } from '../domain/lookup'
import type { FilteringSlice } from './filtering'
import { createFilteringSlice } from './filtering'
import type { PreferencesSlice } from './preferences'
import { createPreferencesSlice } from './preferences'
import type { SelectionSlice } from './selection'
import { createSelectionSlice } from './selection'
import type { Surroundings } from './surroundings'
import { browserSurroundings } from './surroundings'
import type { ViewSlice } from './view'
import { createViewSlice } from './view'

/** The dataset on screen; it never changes: another dataset is another store. */
export interface DatasetSlice {
  readonly dataset: Dataset
  readonly lookup: Lookup
}

export type AppState = DatasetSlice & SelectionSlice & FilteringSlice & ViewSlice & PreferencesSlice
export type AppStore = StoreApi<AppState>

/** The one store of the app, made once a dataset is loaded and verified. */
export function createAppStore(dataset: Dataset, surroundings: Surroundings = browserSurroundings()): AppStore {
  const { vocabulary, documents } = dataset
  const values: Readonly<Record<Facet, readonly string[]>> = {
    category: vocabulary.categories.map(({ id }) => id),
    entityType: vocabulary.entityTypes.map(({ id }) => id),
    stance: STANCES,
    document: documents.map(({ id }) => id),
  }
  return createStore<AppState>()((...api) => ({
    dataset,
    lookup: lookupOf(dataset),
    ...createSelectionSlice(...api),
    ...createFilteringSlice((facet) => values[facet])(...api),
    ...createViewSlice(...api),
    ...createPreferencesSlice(surroundings)(...api),
  }))
}
