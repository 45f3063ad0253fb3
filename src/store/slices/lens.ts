import type { StateCreator } from 'zustand'
import type { Lens } from '../../domain/lens/lens.ts'

export interface LensSlice {
  /** The graph shows only what is said by this one. */
  readonly lens: Lens | null
  setLens(lens: Lens | null): void
}

export const lensSlice: StateCreator<LensSlice, [], []> = (set) => ({
  lens: null,
  setLens: (lens) => set({ lens }),
})
