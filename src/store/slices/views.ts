import type { StateCreator } from 'zustand'
import type { MatrixChoice } from '../../domain/matrix/matrixChoice.ts'
import type { ViewParts } from '../../domain/permalink/viewParts.ts'
import { FIRST_VIEW_PARTS } from '../../domain/permalink/viewParts.ts'
import type { Sort } from '../../domain/table/tableSort.ts'
import type { SortedTab, Tab } from '../../domain/table/tableTabs.ts'

/** What the table, the matrix and the timeline are set to; it stays when one goes to another view and comes back. */
export interface ViewsSlice extends Omit<ViewParts, 'analysis'> {
  setTab(tab: Tab): void
  sortBy(tab: SortedTab, sort: Sort): void
  setRowFilter(words: string): void
  setMatrixOf(choice: MatrixChoice | null): void
  setSilence(silence: boolean): void
  setPairLanes(pairs: boolean): void
  setChanges(changes: boolean): void
}

const { analysis: _, ...FIRST } = FIRST_VIEW_PARTS

export const viewsSlice: StateCreator<ViewsSlice, [], []> = (set) => ({
  ...FIRST,
  setTab: (tab) => set({ tab }),
  sortBy: (tab, sort) => set(({ sorts }) => ({ sorts: { ...sorts, [tab]: sort } })),
  setRowFilter: (rowFilter) => set({ rowFilter }),
  setMatrixOf: (matrixOf) => set({ matrixOf }),
  setSilence: (silence) => set({ silence }),
  setPairLanes: (pairLanes) => set({ pairLanes }),
  setChanges: (changes) => set({ changes }),
})
