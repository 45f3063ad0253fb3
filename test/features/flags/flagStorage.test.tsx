import { describe, expect, it, vi } from 'vitest'
import type { Flag } from '../../../src/domain/flags/flags.ts'
import { anchorOf } from '../../../src/domain/flags/flags.ts'
import type { FlagStorage } from '../../../src/features/flags/flagStorage.ts'
import { startFlags } from '../../../src/features/flags/flagStorage.ts'
import { putFlags } from '../../../src/features/flags/putFlags.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { dataset } from '../renderApp.tsx'

const flags: readonly Flag[] = dataset.relations.slice(0, 5).flatMap(({ id, evidence }) =>
  evidence.slice(0, 1).map((one) => ({
    ...anchorOf(dataset, id, one),
    reason: 'date' as const,
    note: id,
    at: '2026-11-23T08:30:00.000Z',
  })),
)
const [a, b, c] = flags
if (a === undefined || b === undefined || c === undefined) throw new Error('The dataset is too small')

/** A browser's storage, which several tabs share; `look` is what a tab does when it is looked at. */
function memory(kept: readonly Flag[] = []) {
  const state = { kept, refuses: false, writes: 0 }
  const tab = () => {
    const looks = new Set<() => void>()
    const storage: FlagStorage = {
      read: async () => structuredClone(state.kept),
      change: async (by) => {
        if (state.refuses) throw new Error('QuotaExceededError')
        state.kept = structuredClone(by(state.kept))
        state.writes += 1
      },
      setAside: async () => undefined,
      watch: (look) => {
        looks.add(look)
        return () => looks.delete(look)
      },
    }
    return { storage, look: () => looks.forEach((one) => one()), store: createAppStore(dataset) }
  }
  return { state, tab }
}

/** The storage keeps things in memory: its promises are all settled before the next macrotask. */
const settled = () => new Promise((done) => setTimeout(done))

describe('flags in the browser', () => {
  it('come into the store, with the evidence that they are on', async () => {
    const { tab } = memory([a, b])
    const { storage, store } = tab()
    await startFlags(store, vi.fn<() => void>(), storage)
    expect(store.getState().flags).toEqual([a, b])
    expect(store.getState().flagged).toEqual(
      new Set([dataset.relations[0]?.evidence[0], dataset.relations[1]?.evidence[0]]),
    )
  })

  it('stored under a former id of their relation are found under that of today, and stored so with the next change', async () => {
    const { state, tab } = memory([{ ...a, relation: 'former' }])
    const { storage } = tab()
    const store = createAppStore({ ...dataset, formerIds: { relations: { former: a.relation } } })
    await startFlags(store, vi.fn<() => void>(), storage)
    expect(store.getState().flags).toEqual([a])
    expect(store.getState().flagged.size).toBe(1)
    putFlags(store, [a, b])
    await settled()
    expect(state.kept).toEqual([a, b])
  })

  it('are kept as they change; one set before the reading was done is not lost', async () => {
    const { state, tab } = memory([a])
    const { storage, store } = tab()
    putFlags(store, [b])
    await startFlags(store, vi.fn<() => void>(), storage)
    await settled()
    expect(state.kept).toEqual([a, b])
    putFlags(store, [{ ...b, note: 'changed' }])
    await settled()
    expect(state.kept).toEqual([{ ...b, note: 'changed' }])
  })

  it('changed in two tabs are all kept, and seen in both', async () => {
    const { state, tab } = memory([a])
    const [one, two] = [tab(), tab()]
    await startFlags(one.store, vi.fn<() => void>(), one.storage)
    await startFlags(two.store, vi.fn<() => void>(), two.storage)
    putFlags(one.store, [...one.store.getState().flags, b])
    putFlags(two.store, [c])
    await settled()
    expect(state.kept).toEqual([b, c])
    one.look()
    two.look()
    await settled()
    expect(one.store.getState().flags).toEqual([b, c])
    expect(two.store.getState().flags).toEqual([b, c])
    expect(state.writes).toBe(2)
  })

  it('that the browser refuses to keep stay on the page, and that is said once', async () => {
    const { state, tab } = memory([a])
    const { storage, store } = tab()
    const refused = vi.fn<() => void>()
    await startFlags(store, refused, storage)
    state.refuses = true
    putFlags(store, [a, b])
    await settled()
    putFlags(store, [a, b, c])
    await settled()
    expect(refused).toHaveBeenCalledOnce()
    expect(store.getState().flags).toEqual([a, b, c])
    expect(state.kept).toEqual([a])
  })

  it('that cannot be read are said to be so, and are not written over', async () => {
    const { state, tab } = memory([a])
    const { storage, store } = tab()
    const refused = vi.fn<() => void>()
    await startFlags(store, refused, { ...storage, read: () => Promise.reject(new Error('SecurityError')) })
    putFlags(store, [b])
    await settled()
    expect(refused).toHaveBeenCalledOnce()
    expect(store.getState().flags).toEqual([b])
    expect(state.kept).toEqual([a])
  })

  it('are left alone once it has ended', async () => {
    const { state, tab } = memory()
    const { storage, store } = tab()
    const stop = await startFlags(store, vi.fn<() => void>(), storage)
    stop()
    putFlags(store, [a])
    await settled()
    expect(state.writes).toBe(0)
  })
})
