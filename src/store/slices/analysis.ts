import type { StateCreator } from 'zustand'
import type { Topic } from '../../domain/analysis/topic.ts'

export interface AnalysisSlice {
  /** What the open analysis shows; `null` while it is closed. */
  readonly analysis: Topic | null
  setAnalysis(topic: Topic | null): void
}

export const analysisSlice: StateCreator<AnalysisSlice, [], []> = (set) => ({
  analysis: null,
  setAnalysis: (analysis) => set({ analysis }),
})
