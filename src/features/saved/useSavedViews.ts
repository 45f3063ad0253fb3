import { useCallback, useEffect, useState } from 'react'
import type { SavedView } from '../../domain/saved/savedViews.ts'
import { mergeViews } from '../../domain/saved/savedViews.ts'
import type { ViewStorage } from './viewStorage.ts'
import { UnreadableViews } from './viewStorage.ts'

/** Views that the browser refuses to store last as long as the page. */
let unstored: readonly SavedView[] = []

interface State {
  /** `null` until they are loaded. */
  readonly views: readonly SavedView[] | null
  /** Whether the browser stores them. */
  readonly isKept: boolean
  /** What is stored and cannot be read; `null` if there is no such thing. */
  readonly unreadable: string | null
}

export interface SavedViews extends State {
  readonly change: (by: (views: readonly SavedView[]) => readonly SavedView[]) => Promise<void>
  /** Sets the unreadable value aside, and stores the views that were saved since the page was opened. */
  readonly startAnew: () => Promise<void>
}

/** The stored views, and those of this page that could not be stored. */
const withUnstored = (kept: readonly SavedView[]) => (unstored.length === 0 ? kept : mergeViews(kept, unstored).views)

const refusedBy = (reason: unknown): State => ({
  views: unstored,
  isKept: false,
  unreadable: reason instanceof UnreadableViews ? reason.text : null,
})

/** The user's saved views. They are read again when the user comes back to the page, because another tab may have changed them. */
export function useSavedViews(storage: ViewStorage): SavedViews {
  const [state, setState] = useState<State>({ views: null, isKept: true, unreadable: null })
  const { views } = state
  useEffect(() => {
    let wanted = true
    const show = (next: State) => void (wanted && setState(next))
    const read = () =>
      void storage.read().then(
        (kept) => show({ views: withUnstored(kept), isKept: unstored.length === 0, unreadable: null }),
        (reason: unknown) => show(refusedBy(reason)),
      )
    read()
    window.addEventListener('focus', read)
    return () => {
      wanted = false
      window.removeEventListener('focus', read)
    }
  }, [storage])
  const change = useCallback<SavedViews['change']>(
    async (by) => {
      try {
        const kept = await storage.change((all) => by(withUnstored(all)))
        unstored = []
        setState({ views: kept, isKept: true, unreadable: null })
      } catch (reason) {
        unstored = by(views ?? unstored)
        setState(refusedBy(reason))
      }
    },
    [storage, views],
  )
  const startAnew = useCallback(async () => {
    try {
      await storage.setAside()
      const kept = await storage.change(withUnstored)
      unstored = []
      setState({ views: kept, isKept: true, unreadable: null })
    } catch (reason) {
      setState(refusedBy(reason))
    }
  }, [storage])
  return { ...state, change, startAnew }
}
