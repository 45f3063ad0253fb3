import { useLayoutEffect } from 'react'
import { useAppStore } from '../../store/hooks/useApp.ts'

/** After the flight that a panel sets off as it opens or closes, which would end elsewhere. */
const AFTER_MS = 30

/**
 * Beside the reader the whole graph is shown; when it closes, the camera goes back to where it stood before, unless one
 * leaves for something else that was found while reading.
 */
export function useCameraReturn(reading: boolean): void {
  const store = useAppStore()
  // Before the panel gives way and the camera moves with it, which is an effect.
  useLayoutEffect(() => {
    if (!reading) return
    const { canvas, reading: opened } = store.getState()
    const camera = canvas?.camera()
    const timer = setTimeout(() => store.getState().canvas?.fit(), AFTER_MS)
    return () => {
      clearTimeout(timer)
      if (camera === undefined || store.getState().selection !== opened?.from) return
      setTimeout(() => store.getState().canvas?.look(camera), AFTER_MS)
    }
  }, [store, reading])
}
