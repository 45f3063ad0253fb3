import type { Lens } from '../../domain/lens/lens.ts'
import type { Slice } from './slice.ts'

interface LensState {
  /** The speaker, article or publisher whose words alone the graph shows. */
  readonly lens: Lens | null
}

export const NO_LENS: LensState = { lens: null }

export const lensSlice = {
  undoable: NO_LENS,
  notUndoable: {},
  producers: {
    setLens: (_: LensState, lens: Lens | null) => ({ lens }),
  },
} satisfies Slice<LensState>
