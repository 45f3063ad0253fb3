import { temporal } from 'zundo'
import { createStore } from 'zustand'
import type { Dataset } from '../domain/dataset/dataset.ts'
import type { Lookup } from '../domain/dataset/lookup.ts'
import { lookupInSteps } from '../domain/dataset/lookup.ts'
import type { Steps } from '../domain/collections/steps.ts'
import { finished } from '../domain/collections/steps.ts'
import type { Revision } from '../domain/review/revision.ts'
import { statedDataset } from '../domain/review/statedDataset.ts'
import { analysisSlice } from './slices/analysis.ts'
import { arrangementSlice } from './slices/arrangement.ts'
import { chainSlice } from './slices/chain.ts'
import { filtersSlice } from './slices/filters.ts'
import { flagsSlice } from './slices/flags.ts'
import { highlightSlice } from './slices/highlight.ts'
import { integritySlice } from './slices/integrity.ts'
import { lensSlice } from './slices/lens.ts'
import { readingSlice } from './slices/reading.ts'
import type { Kept } from './slices/screen.ts'
import { screenSlice } from './slices/screen.ts'
import type { Selection } from './slices/selection.ts'
import { selectionSlice } from './slices/selection.ts'
import type { SettingsState } from './slices/settings.ts'
import { FIRST_SETTINGS, settingsSlice } from './slices/settings.ts'
import { shapeSlice } from './slices/shape.ts'
import type { ActionsOf, Slice, StateOf } from './slices/slice.ts'
import { viewsSlice } from './slices/views.ts'
import type { PastVersion } from './revising.ts'
import { following, pastVersion } from './revising.ts'
import type { Language } from '../domain/language/languages.ts'
import { fetchLanguage } from '../i18n/engine/fetchWords.ts'

const SLICES = [
  selectionSlice,
  highlightSlice,
  filtersSlice,
  lensSlice,
  integritySlice,
  flagsSlice,
  readingSlice,
  chainSlice,
  settingsSlice,
  screenSlice,
  analysisSlice,
  viewsSlice,
  arrangementSlice,
  shapeSlice,
] as const

type AnySlice = (typeof SLICES)[number]

/** Merges the members of a union into one type. */
type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (one: infer One) => void ? One : never

interface DatasetState {
  /** The verified dataset as it was read, with what a person has rejected. Only files of datasets hold all of it. */
  readonly record: Dataset
  /** The record without what was rejected: all that is drawn, counted, searched and exported. */
  readonly dataset: Dataset
  readonly lookup: Lookup
  /** Whether it is the user's own file, to which no address leads. */
  readonly isOpenedFile: boolean
  /** The key under which the browser keeps it, and the version that was read; version 0 is not kept yet. */
  readonly kept: Kept | null
  /** The versions of the record that a review can return to, the latest last. They have no limit. */
  readonly pastVersions: readonly PastVersion[]
}

interface ReviewActions {
  /**
   * Replaces the record by its next version: the only way in which the dataset of a store changes. Selection and flags follow the
   * evidence; filters, layout and undo of the view stay.
   */
  revise(revision: Revision): void
  /** Returns to the version before the latest revision, and to what was selected in it. */
  takeBack(): void
}

type SlicesState = All<StateOf<AnySlice>>

interface LanguageActions {
  /**
   * Fetches the language's texts first. If that fails, the language stays as it is, and `unfetched` names the one that
   * failed.
   * @param isChosen whether it is the user's own choice, to be remembered for the next visit
   */
  setLanguage(language: Language, isChosen?: boolean): Promise<void>
}

export type AppState = DatasetState & SlicesState & All<ActionsOf<AnySlice>> & LanguageActions & ReviewActions

/** Each producer may read and change only what the slices hold. A slice with a different state type fails to compile here. */
const CHECKED: readonly Slice<SlicesState>[] = SLICES

/** The values that undo restores, as their slices declare. What is opened belongs to the browser's history instead. */
export type Undoable = All<AnySlice extends infer S ? (S extends { undoable: infer U } ? U : never) : never>
const UNDOABLE = CHECKED.flatMap(({ undoable }) => Object.keys(undoable)) as readonly (keyof Undoable)[]

/** The maximum number of steps that can be undone. */
const UNDO_LIMIT = 200

/** Entries as an object, of a type that the caller knows and TypeScript cannot infer. */
const objectOf = (entries: readonly (readonly unknown[])[]): unknown => Object.fromEntries(entries)

const undoableOf = (state: AppState) => objectOf(UNDOABLE.map((key) => [key, state[key]])) as Undoable

type Set = (change: (state: SlicesState) => Partial<SlicesState>) => void

const actionsOf = (set: Set) =>
  objectOf(
    CHECKED.flatMap(({ producers }) =>
      Object.entries(producers).map(([name, produce]) => [
        name,
        (...args: never[]) => set((state) => produce(state, ...args)),
      ]),
    ),
  ) as All<ActionsOf<AnySlice>>

const firstState = () =>
  objectOf(
    CHECKED.flatMap(({ undoable, notUndoable }) => Object.entries({ ...undoable, ...notUndoable })),
  ) as SlicesState

interface Options {
  readonly isOpenedFile?: boolean
  readonly kept?: Kept | null
  readonly settings?: SettingsState
  /** What the store holds of the record, if it has been looked up already. */
  readonly looked?: Looked | undefined
  /** What is selected from the start; nothing if omitted. */
  readonly selected?: (dataset: Dataset, lookup: Lookup) => Selection
}

export type Looked = Pick<DatasetState, 'record' | 'dataset' | 'lookup'>

/** What a store holds of a verified dataset, in many small steps, between which the caller can let other work run. */
export function* lookedUpInSteps(record: Dataset): Steps<Looked> {
  const dataset = statedDataset(record)
  yield
  return { record, dataset, lookup: yield* lookupInSteps(dataset) }
}

const datasetState = (record: Dataset): Looked => finished(lookedUpInSteps(record))

/** What changes in a store that goes to another version of its record. */
function atVersion(state: AppState, revision: Revision) {
  const next = datasetState(revision.record)
  return { ...next, ...following(state, state.dataset, next.dataset, revision), hover: null, order: null }
}

/** A store with nothing filtered or opened. */
export function createAppStore(
  record: Dataset,
  {
    isOpenedFile = false,
    kept = null,
    settings = FIRST_SETTINGS,
    looked = datasetState(record),
    selected,
  }: Options = {},
) {
  const selection = selected?.(looked.dataset, looked.lookup)
  return createStore<AppState>()(
    temporal(
      (set, get) => ({
        ...looked,
        isOpenedFile,
        kept,
        pastVersions: [],
        ...firstState(),
        ...settings,
        ...(selection !== undefined && { selection }),
        ...actionsOf(set),
        revise: (revision) =>
          set((state) => {
            const { record, selection, pastVersions } = state
            return {
              ...atVersion(state, revision),
              pastVersions: [...pastVersions, pastVersion(record, selection, revision)],
            }
          }),
        takeBack: () =>
          set((state) => {
            const past = state.pastVersions.at(-1)
            if (past === undefined) return state
            const pastVersions = state.pastVersions.slice(0, -1)
            return { ...atVersion(state, past), selection: past.selection, pastVersions }
          }),
        setLanguage: async (language, isChosen = true) => {
          try {
            await fetchLanguage(language)
          } catch {
            return get().setUnfetched({ language })
          }
          get().showLanguage(language, isChosen)
        },
      }),
      {
        partialize: undoableOf,
        equality: (past, now) => UNDOABLE.every((key) => past[key] === now[key]),
        limit: UNDO_LIMIT,
      },
    ),
  )
}

export type AppStore = ReturnType<typeof createAppStore>
