import type { VisibleGraph } from '../../domain/filters/filters.ts'
import type { Topic } from '../../domain/analysis/topic.ts'
import type { Slice } from './slice.ts'

/** Blocs, as the analysis computed them. */
export interface FoundBlocs {
  /** The graph that was visible then. The blocs say nothing about any other. */
  readonly of: VisibleGraph
  /** Entities by bloc, the largest bloc first. */
  readonly members: readonly (readonly string[])[]
}

interface AnalysisState {
  /** The tab that the open analysis shows; `null` while it is closed. */
  readonly analysis: Topic | null
  /** The blocs of the last analysis; `null` before the first. */
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
