import { useSyncExternalStore } from 'react'

/** Choices that the browser refused to keep: they last as long as the page. */
const chosen = new Map<string, string>()
const listeners = new Set<() => void>()

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    chosen.set(key, value)
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A choice that outlives the page and is the same wherever it is asked for. One that is no value (any more) is the first. */
export function useRemembered<Value extends string>(
  key: string,
  values: readonly [Value, ...Value[]],
): readonly [Value, (value: Value) => void] {
  const now = useSyncExternalStore(subscribe, () => chosen.get(key) ?? stored(key))
  const value = values.find((one) => one === now) ?? values[0]
  return [value, (next) => remember(key, next)]
}
