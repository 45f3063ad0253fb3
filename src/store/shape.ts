import type { StateCreator } from 'zustand'
import type { Focus } from '../domain/focus'
import type { LayoutName } from '../domain/layout'

/** What the reader has made of the graph's shape: what is in focus, left out, brought in, spread out, and how it is laid out. */
export interface ShapeSlice {
  /** The only neighbourhood that is shown. */
  readonly focus: Focus | null
  /** Entities that are left out. */
  readonly hidden: ReadonlySet<string>
  /** Entities that are drawn besides those that the first view draws, in the order they came. */
  readonly added: readonly string[]
  /** Pairs whose relations are drawn one by one, by pair key. */
  readonly spread: ReadonlySet<string>
  readonly layout: LayoutName
  /** Who stands in the middle of a concentric layout; the best documented entity without one. */
  readonly centre: string | null
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

export const shapeSlice: StateCreator<ShapeSlice, [], []> = (set) => ({
  focus: null,
  hidden: new Set(),
  added: [],
  spread: new Set(),
  layout: 'prepared',
  centre: null,
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
