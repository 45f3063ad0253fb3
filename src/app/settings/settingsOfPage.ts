import type { SettingsState } from '../../store/slices/settings.ts'
import { remembered } from '../../ui/state/remembered.ts'
import { languageOfPage } from './languageOfPage.ts'

/** The storage keys of choices. The script in `index.html` reads the first three before anything is drawn. */
export const SETTINGS_KEYS = {
  language: 'sanad.language',
  theme: 'sanad.theme',
  strip: 'sanad.strip',
  translation: 'sanad.translation',
} as const

/** What the user chose about translations; null if nothing. */
function rememberedTranslation(): boolean | null {
  const kept = remembered(SETTINGS_KEYS.translation)
  return kept === 'shown' || (kept === 'hidden' ? false : null)
}

/** The attributes of `<html>`, which the script in `index.html` has set from the link, the stored choice or the system. */
export function settingsOfPage(): SettingsState {
  const { theme, strip } = document.documentElement.dataset
  const settings = {
    language: languageOfPage(),
    theme: theme === 'dark' ? 'dark' : 'light',
    strip: strip === 'open',
    translation: rememberedTranslation(),
  } as const
  const isChosen = remembered(SETTINGS_KEYS.theme) !== null
  return { ...settings, chosen: isChosen ? { theme: settings.theme } : {}, unfetched: null }
}
