import { startTransition, useEffect, useState } from 'react'
import { usePrinting } from './usePrinting.ts'

/** What the browser must have to spare before its next frame, in milliseconds: not what is left between two frames of a flight. */
const SPARE_MS = 6

/** After this time nothing waits any longer, in milliseconds. A flight of the camera is over by then. */
const LATEST_MS = 600

/** Calls back when the browser has time to spare; at once where it does not tell. The returned function cancels that. */
function whenSpare(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    run()
    return () => undefined
  }
  const end = performance.now() + LATEST_MS
  const ask = () => requestIdleCallback(answer, { timeout: Math.max(1, end - performance.now()) })
  const answer = (deadline: IdleDeadline) => {
    if (deadline.didTimeout || deadline.timeRemaining() >= SPARE_MS) run()
    else handle = ask()
  }
  let handle = ask()
  return () => cancelIdleCallback(handle)
}

/**
 * False while a part is shown at first, and true once the browser has time to spare: for what is not in sight when a panel opens.
 * Where the browser does not tell, that is after the first rendering. On paper it is true at once.
 * @param isNow whether nothing shall wait
 */
export function useSpareTime(isNow = false): boolean {
  const [has, setHas] = useState(isNow)
  const isPrinting = usePrinting()
  useEffect(() => (has ? undefined : whenSpare(() => startTransition(() => setHas(true)))), [has])
  return has || isPrinting
}

/** A value as it was when the browser last had time to spare: for what follows an act and is not in sight. */
export function useWhenSpare<T>(value: T): T {
  const [shown, setShown] = useState({ value })
  useEffect(
    () => (shown.value === value ? undefined : whenSpare(() => startTransition(() => setShown({ value })))),
    [shown, value],
  )
  return shown.value
}
