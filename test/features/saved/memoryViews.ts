import type { SavedView } from '../../../src/domain/saved/savedViews.ts'
import type { ViewStorage } from '../../../src/features/saved/viewStorage.ts'

/** A browser's storage that can be looked into, and can be made to refuse. */
export function memoryViews(kept: readonly SavedView[] = []) {
  const state = { kept, refuses: false }
  const storage: ViewStorage = {
    read: async () => {
      if (state.refuses) throw new Error('SecurityError')
      return structuredClone(state.kept)
    },
    change: async (by) => {
      if (state.refuses) throw new Error('QuotaExceededError')
      state.kept = structuredClone(by(state.kept))
      return state.kept
    },
  }
  return { state, storage }
}
