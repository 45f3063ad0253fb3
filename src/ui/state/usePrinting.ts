import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Between the browser's events, which not every browser sends while it only shows a page as printed. */
let isPreparing = false

const PRINT = 'print'

function listen(changed: () => void): () => void {
  const prepare = () => {
    isPreparing = true
    // Firefox copies the page for paper at the end of this event, before React would render by itself.
    flushSync(changed)
    // Only a layout fills in the symbols that new rows use, such as flags.
    document.documentElement.getBoundingClientRect()
  }
  const finish = () => {
    isPreparing = false
    changed()
  }
  const media = window.matchMedia(PRINT)
  window.addEventListener('beforeprint', prepare)
  window.addEventListener('afterprint', finish)
  media.addEventListener('change', changed)
  return () => {
    window.removeEventListener('beforeprint', prepare)
    window.removeEventListener('afterprint', finish)
    media.removeEventListener('change', changed)
  }
}

/** Whether the page is being printed now, for what is not rendered for it; a component that uses `usePrinting` has to be there. */
export const isPrinting = (): boolean => isPreparing || window.matchMedia(PRINT).matches

/**
 * Whether the page is being printed. It becomes true before the browser lays out the sheets, and React renders what follows from
 * it at once, so a list that shows only its visible part can render the rest.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, isPrinting)
}
