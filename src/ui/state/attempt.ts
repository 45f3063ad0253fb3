import { useSyncExternalStore } from 'react'

let attempt = 0
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The number of retries so far. Each retry concerns everything that has failed. */
export const currentAttempt = (): number => attempt

/** Retries every part of the page that could not be fetched or that broke. */
export function tryAgain(): void {
  attempt += 1
  for (const listener of listeners) listener()
}

/** The current attempt. The component renders again at the next one. */
export const useAttempt = (): number => useSyncExternalStore(subscribe, currentAttempt)
