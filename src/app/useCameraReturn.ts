import { useEffect } from 'react'
import { useAppStore } from '../store/useApp'

/** Longer than the flight that a closing panel sets off, which would end elsewhere. */
const AFTER_MS = 30

/** When the reader closes, the camera goes back to where it stood when it opened. */
export function useCameraReturn(reading: boolean): void {
  const store = useAppStore()
  useEffect(() => {
    if (!reading) return
    const camera = store.getState().canvas?.camera()
    return () => {
      if (camera !== undefined) setTimeout(() => store.getState().canvas?.look(camera), AFTER_MS)
    }
  }, [store, reading])
}
