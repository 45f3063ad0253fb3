import type { StateCreator } from 'zustand'

export interface IntegritySlice {
  /** The documents whose text is not the one that was annotated, by id: nothing they say is drawn. */
  readonly withheld: ReadonlySet<string>
  /** The texts that were annotated, as far as they are known from elsewhere, by document id. */
  readonly annotatedTexts: ReadonlyMap<string, string>
  withhold(documents: ReadonlySet<string>, annotatedTexts: ReadonlyMap<string, string>): void
}

export const integritySlice: StateCreator<IntegritySlice, [], []> = (set) => ({
  withheld: new Set(),
  annotatedTexts: new Map(),
  withhold: (withheld, annotatedTexts) => set({ withheld, annotatedTexts }),
})
