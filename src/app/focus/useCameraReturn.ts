import { useLayoutEffect } from 'react'
import { useAppStore } from '../../store/hooks/useApp.ts'

/** Longer than the delay after which a panel that opens or closes starts its own camera movement, which would otherwise win. */
const AFTER_MS = 30

/**
 * Shows the whole graph while the reader is open. When it closes, the camera returns to its former position, unless the user
 * leaves for something found while reading.
 */
export function useCameraReturn(reading: boolean): void {
  const store = useAppStore()
  // A layout effect, because it must run before the panel closes and moves the camera, which happens in an effect.
  useLayoutEffect(() => {
    if (!reading) return
    const { canvas, reading: opened } = store.getState()
    const goBack = canvas?.remember()
    const timer = setTimeout(() => store.getState().canvas?.fit(), AFTER_MS)
    return () => {
      clearTimeout(timer)
      if (goBack === undefined || store.getState().selection !== opened?.from) return
      setTimeout(goBack, AFTER_MS)
    }
  }, [store, reading])
}
