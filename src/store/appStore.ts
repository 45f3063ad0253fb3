import { temporal } from 'zundo'
import { createStore } from 'zustand'
import type { Dataset } from '../domain/dataset/dataset.ts'
import type { Lookup } from '../domain/dataset/lookup.ts'
import { lookupOf } from '../domain/dataset/lookup.ts'
import type { AnalysisSlice } from './slices/analysis.ts'
import { analysisSlice } from './slices/analysis.ts'
import type { ArrangementSlice } from './slices/arrangement.ts'
import { arrangementSlice } from './slices/arrangement.ts'
import type { ChainSlice } from './slices/chain.ts'
import { chainSlice } from './slices/chain.ts'
import type { FiltersSlice } from './slices/filters.ts'
import { filtersSlice } from './slices/filters.ts'
import type { FlagsSlice } from './slices/flags.ts'
import { flagsSlice } from './slices/flags.ts'
import type { IntegritySlice } from './slices/integrity.ts'
import { integritySlice } from './slices/integrity.ts'
import type { LensSlice } from './slices/lens.ts'
import { lensSlice } from './slices/lens.ts'
import type { ReadingSlice } from './slices/reading.ts'
import { readingSlice } from './slices/reading.ts'
import type { ScreenSlice } from './slices/screen.ts'
import { screenSlice } from './slices/screen.ts'
import type { SelectionSlice } from './slices/selection.ts'
import { selectionSlice } from './slices/selection.ts'
import type { SettingsSlice } from './slices/settings.ts'
import { settingsSlice } from './slices/settings.ts'
import type { ShapeSlice } from './slices/shape.ts'
import { shapeSlice } from './slices/shape.ts'
import type { ViewsSlice } from './slices/views.ts'
import { viewsSlice } from './slices/views.ts'

export interface DatasetSlice {
  /** Verified, and the same for the store's life: another dataset gets another store. */
  readonly dataset: Dataset
  readonly lookup: Lookup
  /** Whether it is a file of the reader's, to which no address leads. */
  readonly guest: boolean
}

export type AppState = DatasetSlice &
  ArrangementSlice &
  ShapeSlice &
  SelectionSlice &
  FiltersSlice &
  LensSlice &
  IntegritySlice &
  FlagsSlice &
  ReadingSlice &
  ChainSlice &
  SettingsSlice &
  ScreenSlice &
  AnalysisSlice &
  ViewsSlice

/** What can be undone: acts on the view. What is opened is the browser's history's. */
const UNDOABLE = [
  'filters',
  'lens',
  'flagView',
  'detail',
  'moved',
  'focus',
  'hidden',
  'added',
  'spread',
  'layout',
  'centre',
  'sorts',
  'matrixOf',
  'silence',
  'pairLanes',
  'changes',
] as const
export type Undoable = Pick<AppState, (typeof UNDOABLE)[number]>

/** Acts that can be undone at most. */
const UNDO_LIMIT = 200

function undoable(state: AppState): Undoable {
  return Object.fromEntries(UNDOABLE.map((key) => [key, state[key]])) as Undoable
}

export function createAppStore(dataset: Dataset, guest = false) {
  return createStore<AppState>()(
    temporal(
      (set, get, api) => ({
        dataset,
        lookup: lookupOf(dataset),
        guest,
        ...selectionSlice(set, get, api),
        ...filtersSlice(set, get, api),
        ...lensSlice(set, get, api),
        ...integritySlice(set, get, api),
        ...flagsSlice(set, get, api),
        ...readingSlice(set, get, api),
        ...chainSlice(set, get, api),
        ...settingsSlice(set, get, api),
        ...screenSlice(set, get, api),
        ...analysisSlice(set, get, api),
        ...viewsSlice(set, get, api),
        ...arrangementSlice(set, get, api),
        ...shapeSlice(set, get, api),
      }),
      {
        partialize: undoable,
        equality: (past, now) => UNDOABLE.every((key) => past[key] === now[key]),
        limit: UNDO_LIMIT,
      },
    ),
  )
}

export type AppStore = ReturnType<typeof createAppStore>
