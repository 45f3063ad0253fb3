import type { SettingsState } from '../../store/slices/settings.ts'
import { remembered } from '../../ui/state/remembered.ts'
import { languageOfPage } from '../loading/languageOfPage.ts'

/** The storage keys of choices. The script in `index.html` reads the same keys before anything is drawn. */
export const SETTINGS_KEYS = { language: 'sanad.language', theme: 'sanad.theme', strip: 'sanad.strip' } as const

/** The attributes of `<html>`, which the script in `index.html` has set from the link, the stored choice or the system. */
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
