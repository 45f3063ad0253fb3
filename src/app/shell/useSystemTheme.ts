import { useEffect } from 'react'
import { SETTINGS_KEYS } from '../../store/slices/settings.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'

function hasChosen(): boolean {
  try {
    return localStorage.getItem(SETTINGS_KEYS.theme) !== null
  } catch {
    return false
  }
}

/** Until the reader chooses a theme, the page follows the system's as it changes. */
export function useSystemTheme(): void {
  const store = useAppStore()
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => {
      if (hasChosen()) return
      const theme = dark.matches ? 'dark' : 'light'
      document.documentElement.dataset.theme = theme
      store.setState({ theme })
    }
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [store])
}
