import { createStore, del, get, set, update } from 'idb-keyval'
import type { SavedView } from '../../domain/saved/savedViews.ts'
import { keptText } from '../../formats/entries/entryFile.ts'
import { readViewsFile, writeViewsFile } from '../../formats/entries/viewsFile.ts'

/**
 * Where views are stored. Every call may reject, because browsers refuse storage in private windows, when it is full, or for
 * reasons of their own.
 */
export interface ViewStorage {
  read(): Promise<readonly SavedView[]>
  /** Changes the stored value atomically, and returns the new one. */
  change(by: (kept: readonly SavedView[]) => readonly SavedView[]): Promise<readonly SavedView[]>
  /** Keeps an unreadable value under another name, so that new views can be stored and nothing is lost. */
  setAside(): Promise<void>
}

/** Thrown if views are stored that this version of Sanad cannot read. */
export class UnreadableViews extends Error {
  constructor(readonly text: string) {
    super('The views in this browser cannot be read')
  }
}

function readKept(kept: unknown): readonly SavedView[] {
  if (kept === undefined) return []
  const text = keptText(kept)
  const file = readViewsFile(text, { length: Infinity, views: Infinity })
  if (!file.ok || file.problems.length > 0) throw new UnreadableViews(text)
  return file.views
}

const KEY = 'views'

/** The views in this browser, of all datasets, as a file of views. A stored value that cannot be read is never overwritten. */
export function browserViews(): ViewStorage {
  const database = () => createStore('sanad-views', 'views')
  return {
    read: async () => readKept(await get<unknown>(KEY, database())),
    change: async (by) => {
      let views: readonly SavedView[] = []
      const write = (kept: unknown) => {
        views = by(readKept(kept))
        return writeViewsFile(new Date().toISOString(), views)
      }
      await update<unknown>(KEY, write, database())
      return views
    },
    setAside: async () => {
      await set(`${KEY} set aside ${new Date().toISOString()}`, await get<unknown>(KEY, database()), database())
      await del(KEY, database())
    },
  }
}
