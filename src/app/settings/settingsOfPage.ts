import type { SettingsState } from '../../store/slices/settings.ts'
import { remembered } from '../../ui/state/remembered.ts'
import { languageOfPage } from '../loading/languageOfPage.ts'

/** Where choices are remembered. The script in `index.html` reads the same keys before anything is drawn. */
export const SETTINGS_KEYS = { language: 'sanad.language', theme: 'sanad.theme', strip: 'sanad.strip' } as const

/** What `<html>` says: the script in `index.html` has set it from the link, the remembered choice or the system. */
export function settingsOfPage(): SettingsState {
  const { theme, strip } = document.documentElement.dataset
  const settings = {
    language: languageOfPage(),
    theme: theme === 'dark' ? 'dark' : 'light',
    strip: strip === 'open',
  } as const
  const isChosen = remembered(SETTINGS_KEYS.theme) !== null
  return { ...settings, chosen: isChosen ? { theme: settings.theme } : {}, unfetched: null }
}
