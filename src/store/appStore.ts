import type { StoreApi } from 'zustand'
import { createStore } from 'zustand'
import type { Dataset } from '../domain/dataset'
import type { Lookup } from '../domain/lookup'
import { lookupOf } from '../domain/lookup'
import type { ChainSlice } from './chain'
import { chainSlice } from './chain'
import type { FiltersSlice } from './filters'
import { filtersSlice } from './filters'
import type { FlagsSlice } from './flags'
import { flagsSlice } from './flags'
import type { LensSlice } from './lens'
import { lensSlice } from './lens'
import type { ReadingSlice } from './reading'
import { readingSlice } from './reading'
import type { ScreenSlice } from './screen'
import { screenSlice } from './screen'
import type { SelectionSlice } from './selection'
import { selectionSlice } from './selection'
import type { SettingsSlice } from './settings'
import { settingsSlice } from './settings'

export interface DatasetSlice {
  /** Verified, and the same for the store's life: another dataset gets another store. */
  readonly dataset: Dataset
  readonly lookup: Lookup
}

export type AppState = DatasetSlice &
  SelectionSlice &
  FiltersSlice &
  LensSlice &
  FlagsSlice &
  ReadingSlice &
  ChainSlice &
  SettingsSlice &
  ScreenSlice
export type AppStore = StoreApi<AppState>

export function createAppStore(dataset: Dataset): AppStore {
  return createStore<AppState>()((set, get, api) => ({
    dataset,
    lookup: lookupOf(dataset),
    ...selectionSlice(set, get, api),
    ...filtersSlice(set, get, api),
    ...lensSlice(set, get, api),
    ...flagsSlice(set, get, api),
    ...readingSlice(set, get, api),
    ...chainSlice(set, get, api),
    ...settingsSlice(set, get, api),
    ...screenSlice(set, get, api),
  }))
}
