import type { StateCreator } from 'zustand'
import type { MatrixChoice } from '../domain/matrixChoice'
import type { Sort } from '../domain/tableSort'
import type { SortedTab, Sorts, Tab } from '../domain/tableTabs'
import { FIRST_SORTS } from '../domain/tableTabs'

/** What the table, the matrix and the timeline are set to; it stays when one goes to another view and comes back. */
export interface ViewsSlice {
  readonly tab: Tab
  readonly sorts: Sorts
  /** What the rows of the table are narrowed down to. */
  readonly rowFilter: string
  /** Who stands in the matrix; `null` for whom it begins with. */
  readonly matrixOf: MatrixChoice | null
  /** Whether the matrix shows of whom nothing is said. */
  readonly silence: boolean
  /** Whether the timeline's lanes are pairs of entities, and not categories. */
  readonly pairLanes: boolean
  /** Whether the timeline lists what changed, instead of the axis. */
  readonly changes: boolean
  setTab(tab: Tab): void
  sortBy(tab: SortedTab, sort: Sort): void
  setRowFilter(words: string): void
  setMatrixOf(choice: MatrixChoice | null): void
  setSilence(silence: boolean): void
  setPairLanes(pairs: boolean): void
  setChanges(changes: boolean): void
}

export const viewsSlice: StateCreator<ViewsSlice, [], []> = (set) => ({
  tab: 'relations',
  sorts: FIRST_SORTS,
  rowFilter: '',
  matrixOf: null,
  silence: false,
  pairLanes: false,
  changes: false,
  setTab: (tab) => set({ tab }),
  sortBy: (tab, sort) => set(({ sorts }) => ({ sorts: { ...sorts, [tab]: sort } })),
  setRowFilter: (rowFilter) => set({ rowFilter }),
  setMatrixOf: (matrixOf) => set({ matrixOf }),
  setSilence: (silence) => set({ silence }),
  setPairLanes: (pairLanes) => set({ pairLanes }),
  setChanges: (changes) => set({ changes }),
})
