import { temporal } from 'zundo'
import { createStore } from 'zustand'
import type { Dataset } from '../domain/dataset'
import type { Lookup } from '../domain/lookup'
import { lookupOf } from '../domain/lookup'
import type { AnalysisSlice } from './analysis'
import { analysisSlice } from './analysis'
import type { ArrangementSlice } from './arrangement'
import { arrangementSlice } from './arrangement'
import type { ChainSlice } from './chain'
import { chainSlice } from './chain'
import type { FiltersSlice } from './filters'
import { filtersSlice } from './filters'
import type { FlagsSlice } from './flags'
import { flagsSlice } from './flags'
import type { IntegritySlice } from './integrity'
import { integritySlice } from './integrity'
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
import type { ShapeSlice } from './shape'
import { shapeSlice } from './shape'
import type { ViewsSlice } from './views'
import { viewsSlice } from './views'

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
