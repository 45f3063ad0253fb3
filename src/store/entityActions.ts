import { STEPS } from '../domain/shape/focus.ts'
import { pairKey } from '../domain/dataset/pair.ts'
import type { AppState, AppStore } from './appStore.ts'
import { movedKey } from './slices/arrangement.ts'
import { selectVisible } from './selectors.ts'

/** What can be done to all that are selected together, else to what the panel shows. Commands and the toolbar share it. */
interface EntityAction {
  isEnabled(state: AppState): boolean
  perform(store: AppStore): void
}

/** The entities that an action is on; those of a relation are its two ends. */
export function actedOn({ multiSelection, selection, lookup }: AppState): readonly string[] {
  if (multiSelection.size > 0) return [...multiSelection]
  if (selection.kind === 'entity') return [selection.id]
  const relation = selection.kind === 'relation' ? lookup.relation.get(selection.id) : undefined
  return relation === undefined ? [] : [...new Set([relation.source, relation.target])]
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one) => b.includes(one))

/** Only these and what is one step away; again, two steps, three steps, everything. */
export const focusOn: EntityAction = {
  isEnabled: (state) => state.focus !== null || actedOn(state).length > 0,
  perform: (store) => {
    const state = store.getState()
    const entities = actedOn(state)
    const { focus } = state
    const isHere = focus !== null && (entities.length === 0 || same(focus.entities, entities))
    if (isHere) {
      const next = STEPS.find((steps) => steps > focus.steps)
      return state.setFocus(next === undefined ? null : { ...focus, steps: next })
    }
    state.setFocus({ entities, steps: 1 })
  },
}

/** Draws everyone these have a visible relation to. */
export const drawNeighbours: EntityAction = {
  isEnabled: (state) => state.view === 'network' && actedOn(state).length > 0,
  perform: (store) => {
    const state = store.getState()
    const among = new Set(actedOn(state))
    const near = selectVisible(state).relations.flatMap(({ relation: { source, target } }) =>
      among.has(source) || among.has(target) ? [source, target] : [],
    )
    if (near.length > 0) state.add([...among, ...near])
  },
}

/** Leaves these out of every view; who is left out is not selected. */
export const hideSelected: EntityAction = {
  isEnabled: ({ multiSelection, selection }) => multiSelection.size > 0 || selection.kind === 'entity',
  perform: (store) => store.getState().hide(actedOn(store.getState())),
}

/** Keeps these where they stand, or lets them go where their layout has them. */
export const pinSelected: EntityAction = {
  isEnabled: (state) => state.view === 'network' && actedOn(state).length > 0,
  perform: (store) => {
    const state = store.getState()
    const { canvas } = state
    if (canvas === null) return
    const places = actedOn(state).flatMap((id) => {
      const at = canvas.place(id)
      return at === null ? [] : [{ key: movedKey(at.frame, id), at: { x: at.x, y: at.y } }]
    })
    if (places.every(({ key }) => state.moved.has(key))) for (const { key } of places) state.release(key)
    else for (const { key, at } of places) if (!state.moved.has(key)) state.moveEntity(key, at)
  },
}

/** The key of a relation's pair. */
export const pairOf = ({ source, target }: { readonly source: string; readonly target: string }) =>
  pairKey(source, target)

/** The relation that the panel shows, where several are not selected together. */
function selectedRelation({ multiSelection, selection, lookup }: AppState) {
  return multiSelection.size === 0 && selection.kind === 'relation' ? lookup.relation.get(selection.id) : undefined
}

/** Below this a pair is drawn relation by relation anyway. */
const FEWEST_IN_RIBBON = 3

/** Draws the relations of the selected pair one by one, or as a ribbon again. */
export const spreadSelected: EntityAction = {
  isEnabled: (state) => {
    const relation = selectedRelation(state)
    if (relation === undefined) return false
    const pair = pairOf(relation)
    const strands = (state.lookup.relationsOf.get(relation.source) ?? []).filter((one) => pairOf(one) === pair)
    return strands.length >= FEWEST_IN_RIBBON
  },
  perform: (store) => {
    const relation = selectedRelation(store.getState())
    if (relation !== undefined) store.getState().toggleSpread(pairOf(relation))
  },
}
