export const OPENED_OF_TAB = 'sanad.opened'

/** The name of the file that was open in this tab when its page was left or loaded anew. The browser may refuse storage. */
export function openedOfTab(): string | null {
  try {
    return sessionStorage.getItem(OPENED_OF_TAB)
  } catch {
    return null
  }
}
