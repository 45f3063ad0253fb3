import type { Relation } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { endsOfPair, pairKey, pairOf } from '../../domain/dataset/pair.ts'
import type { Target } from '../canvas.ts'
import type { Slice } from './slice.ts'

/**
 * What the panel shows. A relation opens at one piece of its evidence, counted from 0. A pair is all that is stated between two
 * entities; its id is their `pairKey`.
 */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string; readonly evidence: number }
  | { readonly kind: 'pair'; readonly id: string }

export interface SelectionState {
  readonly selection: Selection
  /** The multi-selection: entities chosen together, to act on them all. */
  readonly multiSelection: ReadonlySet<string>
}

interface PanelState {
  /** The order in which the open panel lists the evidence, as indexes; if absent, the dataset's order. */
  readonly order: readonly number[] | null
}

export const NOTHING_SELECTED: SelectionState = { selection: { kind: 'none' }, multiSelection: new Set() }
const ORDER_OF_DATASET: PanelState = { order: null }

const selectionOf = (target: Target | null): Selection => {
  if (target === null) return NOTHING_SELECTED.selection
  return target.kind === 'relation' ? { ...target, evidence: 0 } : { kind: 'entity', id: target.id }
}

/**
 * Whether a selection includes a relation: alone, or with all others of its pair.
 * @param evidence if they are given, one of these pieces of evidence must be the open one; a pair includes them all
 */
export function includesRelation(selection: Selection, relation: Relation, evidence?: readonly number[]): boolean {
  if (selection.kind === 'pair') return selection.id === pairOf(relation)
  if (selection.kind !== 'relation' || selection.id !== relation.id) return false
  return evidence === undefined || evidence.includes(selection.evidence)
}

/** What represents a selection in a picture; for a pair, its two ends. */
export function targetsOf(selection: Selection): readonly Target[] {
  switch (selection.kind) {
    case 'none':
      return []
    case 'pair':
      return endsOfPair(selection.id).map((id) => ({ kind: 'entity', id }))
    case 'entity':
    case 'relation':
      return [selection]
  }
}

/** The entities that a target stands for: itself, or the two ends of a relation. */
export function endsOf(lookup: Lookup, { kind, id }: Target): readonly string[] {
  if (kind === 'entity') return [id]
  const relation = lookup.relation.get(id)
  return relation === undefined ? [] : [...new Set([relation.source, relation.target])]
}

/** The entities that are selected: one, or both of a pair. */
export const entitiesOf = (selection: Selection): readonly string[] =>
  targetsOf(selection).flatMap(({ kind, id }) => (kind === 'entity' ? [id] : []))

const toggled = ({ multiSelection }: SelectionState, entity: string) => {
  const next = new Set(multiSelection)
  if (!next.delete(entity)) next.add(entity)
  return { multiSelection: next }
}

export const selectionSlice = {
  undoable: {},
  notUndoable: { ...NOTHING_SELECTED, ...ORDER_OF_DATASET },
  producers: {
    select: (_: SelectionState, target: Target) => ({ selection: selectionOf(target) }),
    /** Selects all that is stated between two entities. */
    selectPair: (_: SelectionState, one: string, other: string): Partial<SelectionState> => ({
      selection: { kind: 'pair', id: pairKey(one, other) },
    }),
    /** Closes the panel. The multi-selection stays. */
    clearSelection: () => ({ selection: NOTHING_SELECTED.selection }),
    /**
     * Handles a press on a picture: selects the target alone, or nothing if the press hits the background. With Shift, or by
     * touch once there is a multi-selection, an entity joins or leaves it; otherwise a press with Shift keeps it.
     */
    press: (
      state: SelectionState,
      target: Target | null,
      isShift: boolean,
      isTouch = false,
    ): Partial<SelectionState> => {
      const isAdding = isShift || (isTouch && state.multiSelection.size > 0)
      if (isAdding && target?.kind === 'entity') return toggled(state, target.id)
      const selection = selectionOf(target)
      return isShift ? { selection } : { ...NOTHING_SELECTED, selection }
    },
    setMultiSelection: (_: SelectionState, entities: Iterable<string>) => ({ multiSelection: new Set(entities) }),
    toggleMultiSelection: toggled,
    /** Shows another piece of evidence of the selected relation. */
    showEvidence: ({ selection }: SelectionState, evidence: number): Partial<SelectionState> =>
      selection.kind === 'relation' ? { selection: { ...selection, evidence } } : {},
    setOrder: (_: PanelState, order: readonly number[] | null) => ({ order }),
  },
} satisfies Slice<SelectionState & PanelState>
