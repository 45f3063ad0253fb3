import type { StateCreator } from 'zustand'
import type { Evidence } from '../../domain/dataset/dataset.ts'
import type { Flag } from '../../domain/flags/flags.ts'
import type { View } from '../../domain/filters/view.ts'

export type FlagView = View['flagView']

export interface FlagsSlice {
  readonly flags: readonly Flag[]
  /** The evidence of this dataset that the flags are on. */
  readonly flagged: ReadonlySet<Evidence>
  /** Whether flagged evidence is drawn, left out, or drawn alone. */
  readonly flagView: FlagView
  /** Flags, and the evidence that they were found to be on. */
  setFlags(flags: readonly Flag[], flagged: ReadonlySet<Evidence>): void
  setFlagView(view: FlagView): void
}

export const flagsSlice: StateCreator<FlagsSlice, [], []> = (set) => ({
  flags: [],
  flagged: new Set(),
  flagView: 'all',
  setFlags: (flags, flagged) => set({ flags, flagged }),
  setFlagView: (flagView) => set({ flagView }),
})
