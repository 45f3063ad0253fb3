import { STEPS } from '../domain/shape/focus.ts'
import { endsOfPair, pairOf } from '../domain/dataset/pair.ts'
import type { AppState, AppStore } from './appStore.ts'
import { movedKey } from './slices/arrangement.ts'
import { endsOf, targetsOf } from './slices/selection.ts'
import { selectVisible } from './selectors.ts'

/** An action on the multi-selection; if there is none, on what the panel shows. Commands and the toolbar share these. */
interface EntityAction {
  isEnabled(state: AppState): boolean
  perform(store: AppStore): void
}

/** The entities that an action applies to. For a relation or a pair, these are its two ends. */
export function actedOn({ multiSelection, selection, lookup }: AppState): readonly string[] {
  if (multiSelection.size > 0) return [...multiSelection]
  return targetsOf(selection).flatMap((target) => endsOf(lookup, target))
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one) => b.includes(one))

/** Focuses on these entities and their neighbours. Repeated, it widens to two steps, to three, and then removes the focus. */
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

/** Draws all entities that have a visible relation to these. */
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

/** Hides these entities in every view. Hidden entities are not selected. */
export const hideSelected: EntityAction = {
  isEnabled: ({ multiSelection, selection }) => multiSelection.size > 0 || selection.kind === 'entity',
  perform: (store) => store.getState().hide(actedOn(store.getState())),
}

/** Pins these entities where they are, or returns them to their places in the layout. */
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

/** The pair that the panel shows, alone or by one of its relations, unless there is a multi-selection. */
export function selectedPair({ multiSelection, selection, lookup }: AppState): string | undefined {
  if (multiSelection.size > 0) return undefined
  if (selection.kind === 'pair') return selection.id
  const relation = selection.kind === 'relation' ? lookup.relation.get(selection.id) : undefined
  return relation && pairOf(relation)
}

/** With fewer relations than this, a pair is drawn relation by relation anyway. */
const FEWEST_IN_RIBBON = 3

/** Draws the relations of the selected pair one by one, or as a ribbon again. */
export const unbundleSelected: EntityAction = {
  isEnabled: (state) => {
    const pair = selectedPair(state)
    if (pair === undefined) return false
    const [end] = endsOfPair(pair)
    const strands = (state.lookup.relationsOf.get(end) ?? []).filter((one) => pairOf(one) === pair)
    return strands.length >= FEWEST_IN_RIBBON
  },
  perform: (store) => {
    const pair = selectedPair(store.getState())
    if (pair !== undefined) store.getState().toggleUnbundled(pair)
  },
}
