import type { VisibleGraph } from '../../domain/filters/filters.ts'
import type { Topic } from '../../domain/analysis/topic.ts'
import type { Slice } from './slice.ts'

/** Who stands together, as the analysis has found it. */
export interface FoundBlocs {
  /** What was visible then: of anything else they say nothing. */
  readonly of: VisibleGraph
  /** Entities by bloc, the largest bloc first. */
  readonly members: readonly (readonly string[])[]
}

interface AnalysisState {
  /** What the open analysis shows; `null` while it is closed. */
  readonly analysis: Topic | null
  /** The blocs that were found last; `null` before any were. */
  readonly foundBlocs: FoundBlocs | null
}

const CLOSED: AnalysisState = { analysis: null, foundBlocs: null }

export const analysisSlice = {
  undoable: {},
  notUndoable: CLOSED,
  producers: {
    setAnalysis: (_: AnalysisState, analysis: Topic | null) => ({ analysis }),
    setFoundBlocs: (_: AnalysisState, foundBlocs: FoundBlocs) => ({ foundBlocs }),
  },
} satisfies Slice<AnalysisState>
