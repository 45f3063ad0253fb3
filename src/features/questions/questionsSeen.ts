const KEY = 'sanad.questions'
const SEEN = 'seen'

/** Whether the reader has put the questions away, or used one, on this visit or an earlier one. */
export function areSeen(): boolean {
  try {
    return localStorage.getItem(KEY) === SEEN
  } catch {
    return false
  }
}

/** A browser may refuse storage; then they are put away for as long as the page is there. */
export function remember(): void {
  try {
    localStorage.setItem(KEY, SEEN)
  } catch {
    return
  }
}
