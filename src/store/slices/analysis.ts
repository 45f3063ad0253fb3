import type { Topic } from '../../domain/analysis/topic.ts'
import type { Slice } from './slice.ts'

interface AnalysisState {
  /** What the open analysis shows; `null` while it is closed. */
  readonly analysis: Topic | null
}

const CLOSED: AnalysisState = { analysis: null }

export const analysisSlice = {
  undoable: {},
  notUndoable: CLOSED,
  producers: {
    setAnalysis: (_: AnalysisState, analysis: Topic | null) => ({ analysis }),
  },
} satisfies Slice<AnalysisState>
