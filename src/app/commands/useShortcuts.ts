import { useEffect } from 'react'
import type { AppState } from '../../store/appStore.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { hasLetterKeys } from '../../ui/state/letterKeys.ts'
import { commandOf, reviewCommandOf, run } from './commands.ts'
import { keyOf } from './keys.ts'

/** Elements where keys are for typing, or that cover the page. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], dialog'

/**
 * Whether a key writes a character. Screen readers, voice control and slips of the hand press such keys without meaning a
 * command.
 */
const isCharacter = (key: string) => key.length === 1

/**
 * Whether something waits for text: a dialog, which may still be loading, or the ends of a chain. Letters are then meant for
 * its field, wherever focus is.
 */
const awaitsText = ({ dialog, chain }: AppState) =>
  dialog !== 'none' || (chain !== null && !chain.drawn && (chain.from === null || chain.to === null))

/** Whether a key is typed into the search, whose field is not there yet. */
const isForSearch = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, { dialog }: AppState) =>
  dialog === 'search' && isCharacter(key) && !ctrlKey && !metaKey && !altKey

/**
 * Listens for the keys of commands, wherever focus is. If a command does not apply, its key is left to the browser. The user can
 * switch off those that are single characters.
 */
export function useShortcuts(): void {
  const store = useAppStore()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest(OWN_KEYS) !== null
      if (event.defaultPrevented || isElsewhere) return
      if (isForSearch(event, store.getState())) {
        store.getState().typeAhead(event.key)
        return event.preventDefault()
      }
      const key = keyOf(event)
      if (key === null) return
      if (isCharacter(key) && (!hasLetterKeys() || awaitsText(store.getState()))) return
      const command = reviewCommandOf(key, store) ?? commandOf(key)
      if (command !== undefined && run(command, store)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [store])
}
