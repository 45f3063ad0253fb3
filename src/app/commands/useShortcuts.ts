import { useEffect } from 'react'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { commandOf, run } from './commands.ts'
import { keyOf } from './keys.ts'

/** Elements where keys are for typing, or that cover the page. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], dialog'

/** Listens for the keys of commands, wherever focus is. If a command does not apply, its key is left to the browser. */
export function useShortcuts(): void {
  const store = useAppStore()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest(OWN_KEYS) !== null
      const key = keyOf(event)
      if (event.defaultPrevented || isElsewhere || key === null) return
      const command = commandOf(key)
      if (command !== undefined && run(command, store)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [store])
}
