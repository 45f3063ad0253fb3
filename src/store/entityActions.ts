import { STEPS } from '../domain/shape/focus.ts'
import { pairKey } from '../domain/dataset/pair.ts'
import type { AppState, AppStore } from './appStore.ts'
import { movedKey } from './slices/arrangement.ts'
import { selectVisible } from './selectors.ts'

/** Acts on what is selected: on all that are selected together, else on what the panel shows. */

/** The entities that an act is on; those of a relation are its two ends. */
export function actedOn({ multiSelection, selection, lookup }: AppState): readonly string[] {
  if (multiSelection.size > 0) return [...multiSelection]
  if (selection.kind === 'entity') return [selection.id]
  const relation = selection.kind === 'relation' ? lookup.relation.get(selection.id) : undefined
  return relation === undefined ? [] : [...new Set([relation.source, relation.target])]
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one) => b.includes(one))

/** Only these and what is one step away; again, two steps, three steps, everything. */
export function focusOn(store: AppStore): void {
  const state = store.getState()
  const entities = actedOn(state)
  const { focus } = state
  const isHere = focus !== null && (entities.length === 0 || same(focus.entities, entities))
  if (isHere) {
    const next = STEPS.find((steps) => steps > focus.steps)
    return state.setFocus(next === undefined ? null : { ...focus, steps: next })
  }
  if (entities.length > 0) state.setFocus({ entities, steps: 1 })
}

/** Draws everyone these have a visible relation to. */
export function drawNeighbours(store: AppStore): void {
  const state = store.getState()
  const among = new Set(actedOn(state))
  const near = selectVisible(state).relations.flatMap(({ relation: { source, target } }) =>
    among.has(source) || among.has(target) ? [source, target] : [],
  )
  if (near.length > 0) state.add([...among, ...near])
}

/** Leaves these out of every view; who is left out is not selected. */
export function hideSelected(store: AppStore): void {
  const state = store.getState()
  const entities = state.multiSelection.size > 0 || state.selection.kind === 'entity' ? actedOn(state) : []
  if (entities.length === 0) return
  state.hide(entities)
}

/** Keeps these where they stand, or lets them go where their layout has them. */
export function pinSelected(store: AppStore): void {
  const state = store.getState()
  const { canvas } = state
  if (canvas === null) return
  const places = actedOn(state).flatMap((id) => {
    const at = canvas.place(id)
    return at === null ? [] : [{ key: movedKey(at.frame, id), at: { x: at.x, y: at.y } }]
  })
  if (places.every(({ key }) => state.moved.has(key))) for (const { key } of places) state.release(key)
  else for (const { key, at } of places) if (!state.moved.has(key)) state.moveEntity(key, at)
}

/** Draws the relations of the selected pair one by one, or as a ribbon again. */
export function spreadSelected(store: AppStore): void {
  const state = store.getState()
  const { selection, lookup, toggleSpread } = state
  const relation = selection.kind === 'relation' ? lookup.relation.get(selection.id) : undefined
  if (relation !== undefined) toggleSpread(pairOf(relation))
}

/** The key of a relation's pair. */
export const pairOf = ({ source, target }: { readonly source: string; readonly target: string }) =>
  pairKey(source, target)
