/** Focuses the first of these elements that accepts focus, if any does. Those that are removed, hidden or inert do not. */
export function focusFirst(candidates: readonly (HTMLElement | null | undefined)[]): boolean {
  for (const one of candidates) {
    one?.focus()
    if (one !== null && one !== undefined && document.activeElement === one) return true
  }
  return false
}
