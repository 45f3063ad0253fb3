import type { SavedView } from '../../../src/domain/saved/savedViews.ts'
import type { ViewStorage } from '../../../src/features/saved/viewStorage.ts'
import { UnreadableViews } from '../../../src/features/saved/viewStorage.ts'

/** A browser's storage that can be looked into, can be made to refuse, and can hold what cannot be read. */
export function memoryViews(kept: readonly SavedView[] = [], unreadable: string | null = null) {
  const state = { kept, refuses: false, isFull: false, unreadable }
  const storage: ViewStorage = {
    read: async () => {
      if (state.refuses) throw new Error('SecurityError')
      if (state.unreadable !== null) throw new UnreadableViews(state.unreadable)
      return structuredClone(state.kept)
    },
    change: async (by) => {
      if (state.refuses || state.isFull) throw new Error('QuotaExceededError')
      if (state.unreadable !== null) throw new UnreadableViews(state.unreadable)
      state.kept = structuredClone(by(state.kept))
      return state.kept
    },
    setAside: async () => void (state.unreadable = null),
  }
  return { state, storage }
}
