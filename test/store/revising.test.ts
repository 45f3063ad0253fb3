import { describe, expect, it } from 'vitest'
import type { Dataset, Evidence } from '../../src/domain/dataset/dataset.ts'
import { reviewQueue } from '../../src/domain/review/reviewQueue.ts'
import { changed, judged } from '../../src/domain/review/revision.ts'
import { createAppStore } from '../../src/store/appStore.ts'
import { openEvidence } from '../../src/store/openEvidence.ts'
import { selectVisible } from '../../src/store/selectors.ts'
import { dataset } from '../scene/bundled.ts'

const proposed: Dataset = {
  ...dataset,
  relations: dataset.relations.map((one) => ({
    ...one,
    evidence: one.evidence.map((piece): Evidence => ({ ...piece, review: 'proposed' })),
  })),
}
const ARMS = 'russia-supplies-arms-mali'

function opened(at = 1) {
  const store = createAppStore(proposed, { isOpenedFile: true })
  store.getState().select({ kind: 'relation', id: ARMS })
  store.getState().showEvidence(at)
  const piece = openEvidence(store.getState())
  if (piece === undefined) throw new Error('Nothing is open')
  return { store, piece }
}

describe('a new version of the record', () => {
  it('leaves filters, layout, moved entities and undo of the view as they are', () => {
    const { store, piece } = opened()
    const state = store.getState()
    state.toggle('stance', 'denied')
    state.moveEntity('wide/mali', { x: 1, y: 2 })
    state.setLayout('concentric', 'mali')
    const { filters, moved, layout } = store.getState()
    const steps = store.temporal.getState().pastStates.length
    store.getState().revise(judged(proposed, [piece.evidence], 'accepted'))
    expect(store.getState()).toMatchObject({ filters, moved, layout })
    expect(store.temporal.getState().pastStates).toHaveLength(steps)
    store.temporal.getState().undo()
    expect(store.getState().layout).toBe('prepared')
    expect(openEvidence(store.getState())?.evidence.review).toBe('accepted')
  })

  it('keeps the same sentence open, flagged and visible where it is called something else', () => {
    const { store, piece } = opened()
    store.getState().setFlags([], new Set([piece.evidence]))
    store.getState().revise(changed(proposed, piece, { type: 'opposes' }))
    const now = openEvidence(store.getState())
    expect(now?.relation.type).toBe('opposes')
    expect(now?.evidence).toMatchObject({ start: piece.evidence.start, review: 'edited' })
    expect([...store.getState().flagged]).toEqual([now?.evidence])
    expect(selectVisible(store.getState()).relations.some(({ relation }) => relation === now?.relation)).toBe(true)
  })

  it('takes a rejected sentence out of the graph, and closes the panel of a relation that is gone', () => {
    const { store, piece } = opened()
    store.getState().revise(judged(proposed, [piece.evidence], 'rejected'))
    expect(store.getState().lookup.relation.get(ARMS)?.evidence).toHaveLength(piece.relation.evidence.length - 1)
    expect(openEvidence(store.getState())?.relation.id).toBe(ARMS)
    store
      .getState()
      .revise(judged(store.getState().record, store.getState().lookup.relation.get(ARMS)?.evidence ?? [], 'rejected'))
    expect(store.getState().lookup.relation.has(ARMS)).toBe(false)
    expect(store.getState().selection).toEqual({ kind: 'none' })
  })

  it('can be taken back as often as decisions were made, each time to what was open then', () => {
    const { store } = opened()
    const queue = reviewQueue(proposed)
    expect(queue.length).toBeGreaterThan(250)
    for (const { evidence } of queue) {
      const relation = store.getState().dataset.relations.find((one) => one.evidence.includes(evidence))
      if (relation === undefined) throw new Error('A proposal is lost')
      store.getState().select({ kind: 'relation', id: relation.id })
      store.getState().showEvidence(relation.evidence.indexOf(evidence))
      store.getState().revise(judged(store.getState().record, [evidence], 'rejected'))
    }
    expect(store.getState().dataset.relations).toEqual([])
    for (const { evidence } of queue.toReversed()) {
      store.getState().takeBack()
      expect(openEvidence(store.getState())?.evidence).toBe(evidence)
    }
    expect(store.getState().record).toBe(proposed)
    store.getState().takeBack()
    expect(store.getState().record).toBe(proposed)
  })
})
