import { remembered, useRemembered } from './remembered.ts'

const KEY = 'sanad.letterKeys'
const VALUES = ['on', 'off'] as const

/** Whether keys without Ctrl or ⌘ act as shortcuts: the user's choice, on this visit or an earlier one. */
export const hasLetterKeys = (): boolean => remembered(KEY) !== 'off'

/** The value of `aria-keyshortcuts` for letters; `undefined` while they do nothing. */
export function useLetterShortcuts(letters: string): string | undefined {
  const [keys] = useRemembered(KEY, VALUES)
  return keys === 'on' ? letters : undefined
}

/** The choice whether keys without Ctrl or ⌘ act as shortcuts, and a function that makes it. */
export const useLetterKeys = () => useRemembered(KEY, VALUES)
