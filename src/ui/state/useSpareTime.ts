import { startTransition, useEffect, useState } from 'react'
import { usePrinting } from './usePrinting.ts'

/** What the browser must have to spare before its next frame, in milliseconds: not what is left between two frames of a flight. */
const SPARE_MS = 6

/** After this time nothing waits any longer, in milliseconds. A flight of the camera is over by then. */
const LATEST_MS = 600

/**
 * False while a part is shown at first, and true once the browser has time to spare: for what is not in sight when a panel opens.
 * Where the browser does not tell, that is after the first rendering. On paper it is true at once.
 * @param isNow whether nothing shall wait
 */
export function useSpareTime(isNow = false): boolean {
  const [has, setHas] = useState(isNow)
  const isPrinting = usePrinting()
  useEffect(() => {
    if (has) return undefined
    const render = () => startTransition(() => setHas(true))
    if (!('requestIdleCallback' in window)) {
      render()
      return undefined
    }
    const end = performance.now() + LATEST_MS
    const ask = () => requestIdleCallback(answer, { timeout: Math.max(1, end - performance.now()) })
    const answer = (deadline: IdleDeadline) => {
      if (deadline.didTimeout || deadline.timeRemaining() >= SPARE_MS) render()
      else handle = ask()
    }
    let handle = ask()
    return () => cancelIdleCallback(handle)
  }, [has])
  return has || isPrinting
}
