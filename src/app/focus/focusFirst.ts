/** Gives focus to the first of these that takes it; what is gone, hidden or inert does not. */
export function focusFirst(candidates: readonly (HTMLElement | null | undefined)[]): void {
  for (const one of candidates) {
    one?.focus()
    if (one !== null && one !== undefined && document.activeElement === one) return
  }
}
