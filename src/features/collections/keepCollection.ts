import type { AppStore } from '../../store/appStore.ts'
import type { CollectionStorage } from './collectionStorage.ts'
import { newKey } from './collectionStorage.ts'

/** Is told what becomes of the work. */
export interface KeepingListeners {
  /** It is kept under a key, by which it is found again. */
  readonly onKept: (key: string) => void
  /** Another tab has kept a version meanwhile; from here on, this work is a collection of its own. */
  readonly onOvertaken: () => void
  /** The browser refuses to keep it. */
  readonly onRefused: () => void
}

/**
 * Keeps every decision about the dataset of a store, one after the other; while one is written, only the latest waits. A file that
 * was only opened is kept from the first decision on.
 * @returns a function that stops it
 */
export function keepCollection(store: AppStore, storage: CollectionStorage, listeners: KeepingListeners): () => void {
  const { kept, record: opened } = store.getState()
  let key = kept?.key ?? newKey(opened.id)
  let version = kept?.version ?? 0
  let last = kept !== null && kept.version === 0 ? null : opened
  let isWriting = false

  const write = async (): Promise<void> => {
    const { record } = store.getState()
    if (isWriting || record === last) return
    isWriting = true
    try {
      let next = await storage.keep(key, record, version)
      if (next === null) {
        listeners.onOvertaken()
        key = newKey(record.id)
        next = await storage.keep(key, record, 0)
      }
      version = next ?? 0
      last = record
      listeners.onKept(key)
    } catch {
      last = record
      listeners.onRefused()
    }
    isWriting = false
    await write()
  }
  void write()
  return store.subscribe(({ record }, before) => void (record !== before.record && write()))
}
