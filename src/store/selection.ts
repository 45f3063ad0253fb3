import type { StateCreator } from 'zustand'
import type { Target } from './canvas'

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'entity'; readonly id: string }
  /** `evidence` is the sentence being read, counted from 0 among those shown. */
  | { readonly kind: 'relation'; readonly id: string; readonly evidence: number }

/** What the reader has opened, and what the pointer or the keyboard rests on. */
export interface SelectionSlice {
  readonly selection: Selection
  readonly hover: Target | null
  /** The entity whose relations one steps through: the last one that was opened. */
  readonly anchor: string | null
  select(target: Target): void
  showEvidence(index: number): void
  clearSelection(): void
  setHover(target: Target | null): void
}

const NONE: Selection = { kind: 'none' }

export const createSelectionSlice: StateCreator<SelectionSlice> = (set) => ({
  selection: NONE,
  hover: null,
  anchor: null,
  select: (target) =>
    set(({ selection }) => {
      if (selection.kind === target.kind && selection.id === target.id) return {}
      return target.kind === 'entity'
        ? { selection: { kind: 'entity', id: target.id }, anchor: target.id }
        : { selection: { kind: 'relation', id: target.id, evidence: 0 } }
    }),
  showEvidence: (index) =>
    set(({ selection }) =>
      selection.kind === 'relation' && index >= 0 && index !== selection.evidence
        ? { selection: { ...selection, evidence: index } }
        : {},
    ),
  clearSelection: () => set(({ selection }) => (selection.kind === 'none' ? {} : { selection: NONE, anchor: null })),
  setHover: (target) =>
    set(({ hover }) => (hover?.kind === target?.kind && hover?.id === target?.id ? {} : { hover: target })),
})
