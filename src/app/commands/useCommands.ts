import { useEffect } from 'react'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { commandFor } from './commands.ts'

/** Listens for the keys of the commands, wherever focus is. */
export function useCommands(): void {
  const store = useAppStore()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandFor(event)
      if (command === undefined) return
      event.preventDefault()
      command.perform(store)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [store])
}
