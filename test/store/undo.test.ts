import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FACETS } from '../../src/domain/filters/filters.ts'
import { SORTED_TABS } from '../../src/domain/table/tableTabs.ts'
import type { AppState } from '../../src/store/appStore.ts'
import { createAppStore } from '../../src/store/appStore.ts'
import { dataset } from '../scene/bundled.ts'

const create = () => createAppStore(dataset)

type Act = (state: AppState) => void
const some = <T>(items: readonly T[]) => fc.constantFrom(...items)
const categories = dataset.vocabulary.categories.map(({ id }) => id)

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(some(FACETS), some([...categories, 'denied', 'mali-aircraft'])).map(
    ([facet, value]): Act =>
      (state) =>
        state.toggle(facet, value),
  ),
  some(categories).map(
    (value): Act =>
      (state) =>
        state.only('category', value, categories),
  ),
  fc.constant<Act>((state) => state.resetFilters()),
  some(['main', 'all'] as const).map(
    (detail): Act =>
      (state) =>
        state.setDetail(detail),
  ),
  some([null, { by: 'speaker', id: 'jnim' } as const]).map(
    (lens): Act =>
      (state) =>
        state.setLens(lens),
  ),
  some(['all', 'hide', 'only'] as const).map(
    (view): Act =>
      (state) =>
        state.setFlagView(view),
  ),
  fc.tuple(some(dataset.entities), fc.integer(), fc.integer()).map(
    ([{ id }, x, y]): Act =>
      (state) =>
        state.moveEntity(`wide/${id}`, { x, y }),
  ),
  fc.tuple(some(SORTED_TABS), some(['sentences', 'stance']), fc.boolean()).map(
    ([tab, column, descending]): Act =>
      (state) =>
        state.sortBy(tab, { column, descending }),
  ),
  some([null, { kind: 'mostDocumented' }, { kind: 'type', type: 'person' }] as const).map(
    (choice): Act =>
      (state) =>
        state.setMatrixOf(choice),
  ),
  fc.boolean().map(
    (silence): Act =>
      (state) =>
        state.setSilence(silence),
  ),
  fc.tuple(fc.boolean(), fc.boolean()).map(([pairs, changes]): Act => (state) => {
    state.setPairLanes(pairs)
    state.setChanges(changes)
  }),
)

const viewOf = ({
  filters,
  lens,
  flagView,
  detail,
  moved,
  sorts,
  matrixOf,
  silence,
  pairLanes,
  changes,
}: AppState) => ({
  filters,
  lens,
  flagView,
  detail,
  moved,
  sorts,
  matrixOf,
  silence,
  pairLanes,
  changes,
})

it('any sequence of acts undone gives the view it began with, and done again the view it ended with', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 60 }), (sequence) => {
      const store = create()
      const { temporal } = store
      const start = viewOf(store.getState())
      for (const act of sequence) act(store.getState())
      const end = viewOf(store.getState())
      const count = temporal.getState().pastStates.length
      for (let step = 0; step < count; step++) temporal.getState().undo()
      expect(viewOf(store.getState())).toEqual(start)
      for (let step = 0; step < count; step++) temporal.getState().redo()
      expect(viewOf(store.getState())).toEqual(end)
    }),
  )
})

it('each act is a step of its own, at least fifty of them, and a new act ends what could be done again', () => {
  const store = create()
  const { temporal } = store
  for (let step = 0; step < 60; step++) store.getState().toggle('stance', 'denied')
  expect(temporal.getState().pastStates.length).toBe(60)
  temporal.getState().undo()
  store.getState().setDetail('all')
  expect(temporal.getState().futureStates).toEqual([])
})

it('what is opened, hovered, read and typed is no act on the view', () => {
  const store = create()
  store.getState().setTab('entities')
  store.getState().setRowFilter('mali')
  store.getState().select({ kind: 'entity', id: 'mali' })
  store.getState().setHover({ kind: 'entity', id: 'mali' })
  store.getState().openReading('mali-aircraft')
  expect(store.temporal.getState().pastStates).toEqual([])
})
