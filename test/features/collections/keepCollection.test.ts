import { describe, expect, it, vi } from 'vitest'
import type { Dataset, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { reviewQueue } from '../../../src/domain/review/reviewQueue.ts'
import { judged } from '../../../src/domain/review/revision.ts'
import { formatDataset } from '../../../src/domain/dataExport/formatDataset.ts'
import type { CollectionStorage } from '../../../src/features/collections/collectionStorage.ts'
import { keepCollection } from '../../../src/features/collections/keepCollection.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { excerpt } from '../excerpt.ts'

const proposed: Dataset = {
  ...excerpt,
  relations: excerpt.relations.map((one) => ({
    ...one,
    evidence: one.evidence.map((piece): Evidence => ({ ...piece, review: 'proposed' })),
  })),
}

/** A storage as the browser's, which two tabs may share. */
function memory() {
  const kept = new Map<string, { version: number; text: string }>()
  const storage: CollectionStorage = {
    list: async () => ({ kept: [], unreadable: [] }),
    read: async () => undefined,
    keep: async (key, record, expected) => {
      const before = kept.get(key)
      if (before !== undefined && before.version !== expected) return null
      kept.set(key, { version: expected + 1, text: formatDataset(record) })
      return expected + 1
    },
    remove: async (key) => void kept.delete(key),
  }
  return { kept, storage }
}

const listeners = () => ({
  onKept: vi.fn<(key: string) => void>(),
  onOvertaken: vi.fn<() => void>(),
  onRefused: vi.fn<() => void>(),
})

function decideNext(store: ReturnType<typeof createAppStore>) {
  const { record, revise } = store.getState()
  const open = reviewQueue(record).find(({ evidence }) => evidence.review === 'proposed')
  if (open !== undefined) revise(judged(record, [open.evidence], 'rejected'))
}

describe('a collection in the browser', () => {
  it('is kept from the first decision on, with what was rejected', async () => {
    const { kept, storage } = memory()
    const heard = listeners()
    const store = createAppStore(proposed, { isOpenedFile: true })
    keepCollection(store, storage, heard)
    expect(kept.size).toBe(0)
    decideNext(store)
    decideNext(store)
    await expect.poll(() => [...kept.values()][0]?.text).toBe(formatDataset(store.getState().record))
    const [text = ''] = [...kept.values()].map((one) => one.text)
    expect(text.match(/"review":"rejected"/g)).toHaveLength(2)
    expect(kept.has(heard.onKept.mock.calls[0]?.[0] ?? '')).toBe(true)
  })

  it('is kept at once if it was made here', async () => {
    const { kept, storage } = memory()
    keepCollection(
      createAppStore(proposed, { isOpenedFile: true, kept: { key: 'mine', version: 0 } }),
      storage,
      listeners(),
    )
    await expect.poll(() => kept.get('mine')?.version).toBe(1)
  })

  it('of two tabs becomes two collections, and neither overwrites the other', async () => {
    const { kept, storage } = memory()
    await storage.keep('mine', proposed, 0)
    const tabs = [0, 1].map(() => ({
      store: createAppStore(proposed, { isOpenedFile: true, kept: { key: 'mine', version: 1 } }),
      heard: listeners(),
    }))
    for (const { store, heard } of tabs) keepCollection(store, storage, heard)
    const [one, other] = tabs
    if (one === undefined || other === undefined) throw new Error('There are two tabs')
    decideNext(one.store)
    await expect.poll(() => one.heard.onKept).toHaveBeenCalledWith('mine')
    decideNext(other.store)
    decideNext(other.store)
    await expect.poll(() => kept.size).toBe(2)
    expect(other.heard.onOvertaken).toHaveBeenCalledOnce()
    expect(kept.get('mine')?.text).toBe(formatDataset(one.store.getState().record))
    const copy = [...kept].find(([key]) => key !== 'mine')
    await expect.poll(() => kept.get(copy?.[0] ?? '')?.text).toBe(formatDataset(other.store.getState().record))
  })

  it('says that the browser refuses to keep it, and goes on', async () => {
    const heard = listeners()
    const { storage } = memory()
    const store = createAppStore(proposed, { isOpenedFile: true })
    keepCollection(
      store,
      { ...storage, keep: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) },
      heard,
    )
    decideNext(store)
    await expect.poll(() => heard.onRefused).toHaveBeenCalledOnce()
    decideNext(store)
    await expect.poll(() => heard.onRefused).toHaveBeenCalledTimes(2)
    expect(heard.onKept).not.toHaveBeenCalled()
  })
})
