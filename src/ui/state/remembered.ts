import { useSyncExternalStore } from 'react'

/** Choices that the browser refused to store. They last as long as the page. */
const kept = new Map<string, string>()
const listeners = new Set<() => void>()

/** The value chosen for a key, on this visit or an earlier one; `null` if there is none. */
export function remembered(key: string): string | null {
  try {
    return kept.get(key) ?? localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Stores a choice for the next visit. If the browser refuses storage, the choice lasts as long as the page. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
    kept.delete(key)
  } catch {
    kept.set(key, value)
  }
  for (const listener of listeners) listener()
}

/** Other tabs report their changes by a `storage` event. */
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** A text that outlives the page and is shared by all who use it; empty until something was written. */
export function useRememberedText(key: string): readonly [string, (value: string) => void] {
  const text = useSyncExternalStore(subscribe, () => remembered(key)) ?? ''
  return [text, (next) => remember(key, next)]
}

/** A choice that outlives the page and is shared by all who use it. A value that is not listed counts as the first. */
export function useRemembered<Value extends string>(
  key: string,
  values: readonly [Value, ...Value[]],
): readonly [Value, (value: Value) => void] {
  const now = useSyncExternalStore(subscribe, () => remembered(key))
  const value = values.find((one) => one === now) ?? values[0]
  return [value, (next) => remember(key, next)]
}
