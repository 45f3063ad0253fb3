import type { Evidence } from '../../domain/dataset/dataset.ts'
import type { ViewLimits } from '../../domain/filters/viewLimits.ts'
import type { Flag } from '../../domain/flags/flags.ts'
import type { Slice } from './slice.ts'

export type FlagView = ViewLimits['flagView']

interface FlagFilter {
  /** Whether flagged evidence is drawn, left out, or drawn alone. */
  readonly flagView: FlagView
}

interface FlagState {
  readonly flags: readonly Flag[]
  /** The evidence of this dataset that is flagged. */
  readonly flagged: ReadonlySet<Evidence>
}

export const ALL_FLAGS_SHOWN: FlagFilter = { flagView: 'all' }
const NO_FLAGS: FlagState = { flags: [], flagged: new Set() }

export const flagsSlice = {
  undoable: ALL_FLAGS_SHOWN,
  notUndoable: NO_FLAGS,
  producers: {
    /** Sets the flags, and the evidence that they were matched to. */
    setFlags: (_: FlagState, flags: readonly Flag[], flagged: ReadonlySet<Evidence>) => ({ flags, flagged }),
    setFlagView: (_: FlagFilter, flagView: FlagView) => ({ flagView }),
  },
} satisfies Slice<FlagFilter & FlagState>
