import type { StateCreator } from 'zustand'
import type { Focus } from '../../domain/shape/focus.ts'
import type { LayoutName } from '../../domain/shape/layoutNames.ts'
import type { ShapeParts } from '../../domain/permalink/shapeParts.ts'
import { FIRST_SHAPE } from '../../domain/permalink/shapeParts.ts'

export interface ShapeSlice extends Omit<ShapeParts, 'moved'> {
  /** Entities that are selected together, to act on them all. */
  readonly picked: ReadonlySet<string>
  setFocus(focus: Focus | null): void
  hide(entities: Iterable<string>): void
  /** Shows again what was hidden: these entities, or all. */
  unhide(entities?: Iterable<string>): void
  add(entities: Iterable<string>): void
  toggleSpread(pair: string): void
  setLayout(layout: LayoutName, centre?: string | null): void
  pick(entities: Iterable<string>): void
  togglePicked(entity: string): void
}

function without(set: ReadonlySet<string>, gone: Iterable<string>): ReadonlySet<string> {
  const left = new Set(set)
  for (const one of gone) left.delete(one)
  return left
}

const toggled = (set: ReadonlySet<string>, one: string): ReadonlySet<string> =>
  set.has(one) ? without(set, [one]) : new Set([...set, one])

/** Places of entities are the drawing's: see `arrangement.ts`. */
const { moved: _, ...FIRST } = FIRST_SHAPE

export const shapeSlice: StateCreator<ShapeSlice, [], []> = (set) => ({
  ...FIRST,
  picked: new Set(),
  setFocus: (focus) => set({ focus }),
  hide: (entities) => set(({ hidden }) => ({ hidden: new Set([...hidden, ...entities]), picked: new Set() })),
  unhide: (entities) =>
    set(({ hidden }) => ({ hidden: entities === undefined ? new Set() : without(hidden, entities) })),
  add: (entities) => set(({ added }) => ({ added: [...new Set([...added, ...entities])] })),
  toggleSpread: (pair) => set(({ spread }) => ({ spread: toggled(spread, pair) })),
  setLayout: (layout, centre = null) => set({ layout, centre }),
  pick: (entities) => set({ picked: new Set(entities) }),
  togglePicked: (entity) => set(({ picked }) => ({ picked: toggled(picked, entity) })),
})
