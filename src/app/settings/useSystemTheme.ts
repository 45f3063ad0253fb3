import { useEffect } from 'react'
import { useAppStore } from '../../store/hooks/useApp.ts'

/** Until the user chooses a theme, the page follows the system's as it changes. */
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
