import { useCallback, useEffect, useState } from 'react'
import type { SavedView } from '../../domain/saved/savedViews.ts'
import type { ViewStorage } from './viewStorage.ts'

/** Views that the browser refuses to store last as long as the page. */
let ofPage: readonly SavedView[] = []

export interface SavedViews {
  /** `null` until they are loaded. */
  readonly views: readonly SavedView[] | null
  /** Whether the browser stores them. */
  readonly isKept: boolean
  readonly change: (by: (views: readonly SavedView[]) => readonly SavedView[]) => Promise<void>
}

/** The user's saved views. */
export function useSavedViews(storage: ViewStorage): SavedViews {
  const [{ views, isKept }, setState] = useState<Pick<SavedViews, 'views' | 'isKept'>>({ views: null, isKept: true })
  useEffect(() => {
    let wanted = true
    const show = (state: Pick<SavedViews, 'views' | 'isKept'>) => void (wanted && setState(state))
    storage.read().then(
      (read) => show({ views: read, isKept: true }),
      () => show({ views: ofPage, isKept: false }),
    )
    return () => {
      wanted = false
    }
  }, [storage])
  const change = useCallback<SavedViews['change']>(
    async (by) => {
      try {
        setState({ views: await storage.change(by), isKept: true })
      } catch {
        ofPage = by(views ?? ofPage)
        setState({ views: ofPage, isKept: false })
      }
    },
    [storage, views],
  )
  return { views, isKept, change }
}
