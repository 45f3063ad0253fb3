import { useEffect } from 'react'
import type { AppState } from '../../store/appStore.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import type { Arrangement } from '../../scene/figure/plan.ts'
import { layoutCache } from './layoutCache.ts'
import { requestedLayout } from './requestedLayout.ts'
import type { GetLayoutWorker } from './useLayoutWorker.ts'
import { fetchHulls } from '../drawing/fetchHulls.ts'
import type { Picture } from '../drawing/picture.ts'
import { animateNodes } from './animateNodes.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/** A layout that takes longer than this is announced. Shorter waits feel immediate. */
const LATE_MS = 60

/**
 * Keeps the picture laid out as the state requests. Layouts are computed in a worker. If that fails, the picture stays as it
 * is, the state returns to the layout on screen, and the user is told.
 */
export function useLayout(picture: Picture, layoutWorker: GetLayoutWorker): void {
  const store = useAppStore()
  const say = useToast()
  useEffect(() => {
    const { arrangementFor } = layoutCache(layoutWorker)
    let wanted = ''
    let finish = () => {}
    let shown: Pick<AppState, 'layout' | 'centre'> = { layout: 'prepared', centre: null }
    const show = (arrangement: Arrangement) => {
      finish()
      finish = animateNodes(picture, arrangement)
      const { layout, centre } = store.getState()
      shown = { layout, centre }
      store.getState().setDrawn(new Set(Object.keys(picture.arrangement().nodes)))
    }
    /** Returns to the layout on screen. The user did not ask for the return, so it must not become a step of undo. */
    const keep = () => {
      const history = store.temporal.getState()
      history.pause()
      store.getState().setLayout(shown.layout, shown.centre)
      history.resume()
    }
    const fail = () => {
      const { setArranging, setLayout, layout, centre, language } = store.getState()
      const t = wordsIn('app', language)
      setArranging(null)
      keep()
      const again = () => {
        wanted = ''
        setLayout(layout, centre)
        follow()
      }
      say(`${t('state.layout.failed')} ${t('state.layout.kept')}`, { label: t('state.error.retry'), perform: again })
    }
    const follow = () => {
      const request = requestedLayout(picture, store.getState())
      if (request.key === wanted || `stopped ${request.key}` === wanted) return
      wanted = request.key
      if (request.isPlain) return show(request.base)
      const late = setTimeout(() => {
        if (wanted !== request.key) return
        store.getState().setArranging(() => {
          // Newcomers, and reveals that wait for them, are dropped then.
          wanted = `stopped ${request.key}`
          void layoutWorker().then((worker) => worker.cancel())
          store.getState().setArranging(null)
          keep()
        })
      }, LATE_MS)
      arrangementFor(request)
        .then(async (arrangement) => {
          if (arrangement.groups !== undefined) await fetchHulls(picture)
          if (wanted === request.key) show(arrangement)
        })
        .catch(() => {
          if (wanted === request.key) fail()
        })
        .finally(() => clearTimeout(late))
    }
    follow()
    const stop = picture.subscribe(follow)
    return () => {
      stop()
      finish()
    }
  }, [picture, store, layoutWorker, say])
}
