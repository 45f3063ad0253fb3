import { whenIdle } from './whenIdle.ts'

/** What shows that someone is about to do something. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'] as const

/** Whether the user saves data, or waits for every byte. Not every browser tells. */
function isLineNarrow(): boolean {
  const line: unknown = Reflect.get(navigator, 'connection')
  if (typeof line !== 'object' || line === null) return false
  return Reflect.get(line, 'saveData') === true || /2g/.test(String(Reflect.get(line, 'effectiveType')))
}

/**
 * Begins to watch for the first sign of use. The returned function calls back when the user has begun to use the page and the browser is
 * idle, for what is fetched in advance of an act: at once, if that was before. It never does on a narrow line, where what is fetched in
 * advance would delay what is needed. What it returns cancels it.
 */
export function watchUse(): (run: () => void) => () => void {
  let isUsed = false
  const waiting = new Set<() => void>()
  const watched = new AbortController()
  const begin = () => {
    isUsed = true
    watched.abort()
    for (const start of waiting) start()
    waiting.clear()
  }
  for (const sign of SIGNS)
    window.addEventListener(sign, begin, { signal: watched.signal, passive: true, capture: true })
  return (run) => {
    if (isLineNarrow()) return () => undefined
    if (isUsed) return whenIdle(run)
    let cancel = (): void => {
      waiting.delete(start)
    }
    const start = () => {
      cancel = whenIdle(run)
    }
    waiting.add(start)
    return () => cancel()
  }
}

/** Not by `navigator.userActivation`: it outlives a reload of the page, and does not know a pointer that only moves. */
export const whenUsed = watchUse()
