import type { MatrixChoice } from '../../domain/matrix/matrixChoice.ts'
import type { ViewParts } from '../../domain/permalink/viewParts.ts'
import { FIRST_VIEW_PARTS } from '../../domain/permalink/viewParts.ts'
import type { Sort } from '../../domain/table/tableSort.ts'
import type { SortedTab, Tab } from '../../domain/table/tableTabs.ts'
import type { Slice } from './slice.ts'

/** The settings of the table, the matrix and the timeline. They are kept when the user switches between views. */
type ViewsState = Omit<ViewParts, 'analysis'>

const { analysis: _, tab, rowFilter, ...FIRST_CHOICES } = FIRST_VIEW_PARTS
const FIRST_ROWS: Pick<ViewsState, 'tab' | 'rowFilter'> = { tab, rowFilter }

export const viewsSlice = {
  undoable: FIRST_CHOICES,
  notUndoable: FIRST_ROWS,
  producers: {
    setTab: (_: ViewsState, next: Tab) => ({ tab: next }),
    sortBy: ({ sorts }: ViewsState, of: SortedTab, sort: Sort) => ({ sorts: { ...sorts, [of]: sort } }),
    setRowFilter: (_: ViewsState, words: string) => ({ rowFilter: words }),
    setMatrixOf: (_: ViewsState, matrixOf: MatrixChoice | null) => ({ matrixOf }),
    setSilence: (_: ViewsState, silence: boolean) => ({ silence }),
    setPairLanes: (_: ViewsState, pairLanes: boolean) => ({ pairLanes }),
    setChanges: (_: ViewsState, changes: boolean) => ({ changes }),
  },
} satisfies Slice<ViewsState>
