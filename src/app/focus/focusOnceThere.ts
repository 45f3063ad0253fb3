import { focusFirst } from './focusFirst.ts'

/**
 * Focuses the first of some elements that accepts focus. If none is on the page yet, as while a view is fetched, focus goes
 * there once one is, unless the user has moved it meanwhile.
 */
export function focusOnceThere(find: () => readonly (HTMLElement | null)[]): void {
  if (focusFirst(find())) return
  const from = document.activeElement
  const watch = new MutationObserver(() => {
    // Which element is the tab stop is decided after the rendering that brings it.
    requestAnimationFrame(() => {
      if (document.activeElement !== from || focusFirst(find())) watch.disconnect()
    })
  })
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['inert', 'tabindex'] })
}
