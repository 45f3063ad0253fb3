import { whenIdle } from './whenIdle.ts'

/** What shows that someone is about to do something. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'] as const

/** Whether the user saves data, or waits for every byte. Not every browser tells. */
function isLineNarrow(): boolean {
  const line: unknown = Reflect.get(navigator, 'connection')
  if (typeof line !== 'object' || line === null) return false
  return Reflect.get(line, 'saveData') === true || /2g/.test(String(Reflect.get(line, 'effectiveType')))
}

/** Whether the user has pressed something since the page was loaded. jsdom does not tell. */
function isUsed(): boolean {
  const { userActivation }: { readonly userActivation?: UserActivation } = navigator
  return userActivation?.hasBeenActive ?? false
}

/**
 * Calls back when the user has begun to use the page and the browser is idle, for what is fetched in advance of an act. It never
 * does on a narrow line, where what is fetched in advance would delay what is needed. The returned function cancels it.
 */
export function whenUsed(run: () => void): () => void {
  if (isLineNarrow()) return () => undefined
  if (isUsed()) return whenIdle(run)
  const stopped = new AbortController()
  let cancel = () => stopped.abort()
  const begin = () => {
    stopped.abort()
    cancel = whenIdle(run)
  }
  for (const sign of SIGNS)
    window.addEventListener(sign, begin, { signal: stopped.signal, passive: true, capture: true })
  return () => cancel()
}
