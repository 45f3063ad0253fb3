import { createStore, get, update } from 'idb-keyval'
import type { SavedView } from '../../domain/saved/savedViews.ts'
import { readViewsFile, writeViewsFile } from '../../formats/entries/viewsFile.ts'

/**
 * Where views are stored. Every call may reject, because browsers refuse storage in private windows, when it is full, or for
 * reasons of their own.
 */
export interface ViewStorage {
  read(): Promise<readonly SavedView[]>
  /** Changes the stored value atomically, and returns the new one. */
  change(by: (kept: readonly SavedView[]) => readonly SavedView[]): Promise<readonly SavedView[]>
}

function readKept(kept: string | undefined): readonly SavedView[] {
  if (kept === undefined) return []
  const file = readViewsFile(kept, { length: Infinity, views: Infinity })
  if (!file.ok || file.problems.length > 0) throw new Error('The views in this browser cannot be read')
  return file.views
}

const KEY = 'views'

/** The views in this browser, of all datasets, as a file of views. A stored value that cannot be read is never overwritten. */
export function browserViews(): ViewStorage {
  const database = () => createStore('sanad-views', 'views')
  return {
    read: async () => readKept(await get<string>(KEY, database())),
    change: async (by) => {
      let views: readonly SavedView[] = []
      const write = (kept: string | undefined) => {
        views = by(readKept(kept))
        return writeViewsFile(new Date().toISOString(), views)
      }
      await update<string>(KEY, write, database())
      return views
    },
  }
}
