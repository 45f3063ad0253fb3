import { useEffect } from 'react'
import type { AppState, AppStore } from '../../store/appStore.ts'
import type { Arrangement } from '../../scene/figure/plan.ts'
import { arrangements } from './layoutCache.ts'
import { callIn } from './requestedLayout.ts'
import type { Picture } from '../drawing/picture.ts'
import { flight } from '../camera/animateNodes.ts'

/** What takes longer is said to be on its way. */
const LATE_MS = 250

/** What makes another picture of the graph, of which one wants to see the whole. */
const shapeOf = ({ layout, centre, focus }: AppState) => JSON.stringify([layout, centre, focus])

/** Keeps the picture laid out as the reader asks, with whom they ask for in it. What has to be found is found in a worker. */
export function useArranged(picture: Picture, store: AppStore): void {
  useEffect(() => {
    const { arrangementFor, stop: stopWork } = arrangements(store)
    let wanted = ''
    let land = () => {}
    let shape = shapeOf(store.getState())
    const follow = () => {
      const call = callIn(picture, store.getState())
      if (call.key === wanted) return
      wanted = call.key
      const show = (arrangement: Arrangement | null) => {
        if (wanted !== call.key) return
        land()
        land = flight(picture, arrangement, () => {
          const next = shapeOf(store.getState())
          if (next !== shape) store.getState().canvas?.fit()
          shape = next
        })
        store.getState().setDrawn(new Set(Object.keys(picture.arrangement().nodes)))
      }
      if (call.isPlain) show(null)
      else {
        const late = setTimeout(() => {
          if (wanted === call.key) store.getState().setArranging(true)
        }, LATE_MS)
        void arrangementFor(call)
          .then(async (arrangement) => {
            if (arrangement.groups !== undefined) picture.setHulls((await import('../drawing/hulls.ts')).hullsIn)
            show(arrangement)
          })
          .finally(() => clearTimeout(late))
      }
    }
    follow()
    const stop = picture.subscribe(follow)
    return () => {
      stop()
      stopWork()
      land()
    }
  }, [picture, store])
}
