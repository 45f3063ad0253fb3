import { useEffect } from 'react'
import { useAppStore } from '../../store/hooks/useApp.ts'

/** Follows changes of the system's theme until the user chooses one. */
export function useSystemTheme(): void {
  const store = useAppStore()
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => {
      const { chosen, setTheme } = store.getState()
      if (chosen.theme === undefined) setTheme(dark.matches ? 'dark' : 'light', false)
    }
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [store])
}
