import { useSyncExternalStore } from 'react'

let attempt = 0
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The number of times that everything which had failed was tried again. */
export const currentAttempt = (): number => attempt

/** Tries again every part of the page that could not be fetched or that broke. */
export function tryAgain(): void {
  attempt += 1
  for (const listener of listeners) listener()
}

/** The current attempt. The component renders again at the next one. */
export const useAttempt = (): number => useSyncExternalStore(subscribe, currentAttempt)
