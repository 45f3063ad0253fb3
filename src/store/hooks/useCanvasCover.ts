import { useEffect, useRef } from 'react'
import type { CanvasPort } from '../canvas.ts'
import { useAppStore } from './useApp.ts'

/** The part of the canvas port that refers to whichever drawing is in front. */
type Cover = Pick<CanvasPort, 'fit' | 'zoomBy' | 'reveal' | 'locate'>

/** While a view that has a plane of its own is shown, zoom keys and reveals apply to it instead of the network behind it. */
export function useCanvasCover(port: Cover): void {
  const store = useAppStore()
  const latest = useRef(port)
  useEffect(() => {
    latest.current = port
  })
  useEffect(() => {
    let network: CanvasPort | null = null
    let mine: CanvasPort | null = null
    const cover = (canvas: CanvasPort | null) => {
      if (canvas === null || canvas === mine) return
      network = canvas
      mine = {
        ...canvas,
        fit: () => latest.current.fit(),
        zoomBy: (factor) => latest.current.zoomBy(factor),
        reveal: (...targets) => latest.current.reveal(...targets),
        locate: (target) => latest.current.locate(target),
      }
      store.getState().setCanvas(mine)
    }
    cover(store.getState().canvas)
    // The network may be mounted after the view, because a link can open that directly.
    const stop = store.subscribe(({ canvas }) => cover(canvas))
    return () => {
      stop()
      if (mine !== null && store.getState().canvas === mine) store.getState().setCanvas(network)
    }
  }, [store])
}
