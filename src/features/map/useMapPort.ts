import { useEffect, useRef } from 'react'
import type { CanvasPort } from '../../store/canvas.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'

/** The part of the canvas port that refers to whichever drawing is in front. */
type MapPort = Pick<CanvasPort, 'fit' | 'zoomBy' | 'reveal' | 'locate'>

/** While the map is shown, zoom keys and reveals apply to the map instead of the network behind it. */
export function useMapPort(port: MapPort): void {
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
    // The network may be mounted after the map, because a link can open the map directly.
    const stop = store.subscribe(({ canvas }) => cover(canvas))
    return () => {
      stop()
      if (mine !== null && store.getState().canvas === mine) store.getState().setCanvas(network)
    }
  }, [store])
}
