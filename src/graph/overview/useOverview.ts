import { useEffect, useState } from 'react'
import { wordsIn } from '../../i18n/engine/words.ts'
import type { Overview } from '../../scene/overview/overview.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import type { GetLayoutWorker } from '../layoutClient/useLayoutWorker.ts'

/**
 * The overview of the dataset, once the layout worker has made it. Meanwhile the page says so, and it can be stopped; the main actors
 * are drawn then, as they are if it fails.
 */
export function useOverview(layoutWorker: GetLayoutWorker): Overview | null {
  const store = useAppStore()
  const say = useToast()
  const [overview, setOverview] = useState<Overview | null>(null)
  useEffect(() => {
    if (overview !== null) return
    let isWanted = true
    const leave = () => {
      isWanted = false
      store.getState().setArranging(null)
    }
    store.getState().setArranging(() => {
      leave()
      void layoutWorker().then((worker) => worker.cancel())
      store.getState().setDetail('main')
    })
    layoutWorker()
      .then((worker) => worker.overview())
      .then((made) => {
        if (!isWanted) return
        leave()
        setOverview(made)
      })
      .catch(() => {
        if (!isWanted) return
        leave()
        store.getState().setDetail('main')
        say(wordsIn('overview', store.getState().language)('failed'))
      })
    return leave
  }, [overview, store, layoutWorker, say])
  return overview
}
