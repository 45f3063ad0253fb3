import type { StateCreator } from 'zustand'
import type { Preview } from '../../domain/highlight/highlight.ts'
import type { Target } from '../canvas.ts'

/** What is open in the panel. A relation opens at one piece of its evidence, counted from 0. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string; readonly evidence: number }

export interface SelectionSlice {
  readonly selection: Selection
  /** The open panel's order of the evidence that it lists, as indexes; without one it is the dataset's. */
  readonly order: readonly number[] | null
  readonly hover: Target | null
  /** The choice among the filters that is pointed at. */
  readonly preview: Preview | null
  select(target: Target): void
  clearSelection(): void
  /** Turns to another piece of evidence of the selected relation. */
  showEvidence(evidence: number): void
  setOrder(order: readonly number[] | null): void
  setHover(target: Target | null): void
  setPreview(preview: Preview | null): void
}

export const selectionSlice: StateCreator<SelectionSlice, [], []> = (set) => ({
  selection: { kind: 'none' },
  order: null,
  hover: null,
  preview: null,
  select: (target) =>
    set({ selection: target.kind === 'relation' ? { ...target, evidence: 0 } : { kind: 'entity', id: target.id } }),
  clearSelection: () => set({ selection: { kind: 'none' } }),
  showEvidence: (evidence) =>
    set(({ selection }) => (selection.kind === 'relation' ? { selection: { ...selection, evidence } } : {})),
  setOrder: (order) => set({ order }),
  setHover: (hover) =>
    set((state) => (state.hover?.kind === hover?.kind && state.hover?.id === hover?.id ? state : { hover })),
  setPreview: (preview) => set({ preview }),
})
