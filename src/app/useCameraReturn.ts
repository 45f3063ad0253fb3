import { useEffect } from 'react'
import { useAppStore } from '../store/useApp'

/** After the flight that a panel sets off as it opens or closes, which would end elsewhere. */
const AFTER_MS = 30

/** Beside the reader the whole graph is shown; when it closes, the camera goes back to where it stood before. */
export function useCameraReturn(reading: boolean): void {
  const store = useAppStore()
  useEffect(() => {
    if (!reading) return
    const camera = store.getState().canvas?.camera()
    const timer = setTimeout(() => store.getState().canvas?.fit(), AFTER_MS)
    return () => {
      clearTimeout(timer)
      if (camera !== undefined) setTimeout(() => store.getState().canvas?.look(camera), AFTER_MS)
    }
  }, [store, reading])
}
