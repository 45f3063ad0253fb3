import type { StateCreator } from 'zustand'
import { loadLanguage } from '../i18n/translate'

export const LANGUAGES = ['en', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]
export type Theme = 'light' | 'dark'

export interface SettingsSlice {
  readonly language: Language
  readonly theme: Theme
  /** The language that was asked for last, where it could not be fetched. */
  readonly unfetched: { readonly language: Language } | null
  /** Fetches the language's texts first; without them the language stays as it is, and `unfetched` says so. */
  setLanguage(language: Language): Promise<void>
  setTheme(theme: Theme): void
}

/** Where choices are remembered. The script in `index.html` reads the same keys before anything is drawn. */
export const SETTINGS_KEYS = { language: 'sanad.language', theme: 'sanad.theme' } as const

/** A browser may refuse storage; then a choice lasts as long as the page. */
function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}

/** What `<html>` says: the script in `index.html` has set it from the remembered choice or the system. */
function fromPage(): { language: Language; theme: Theme } {
  const { lang, dataset } = document.documentElement
  return { language: lang === 'ar' ? 'ar' : 'en', theme: dataset.theme === 'dark' ? 'dark' : 'light' }
}

export const settingsSlice: StateCreator<SettingsSlice, [], []> = (set) => ({
  ...fromPage(),
  unfetched: null,
  setLanguage: async (language) => {
    try {
      await loadLanguage(language)
    } catch {
      set({ unfetched: { language } })
      return
    }
    document.documentElement.lang = language
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
    remember(SETTINGS_KEYS.language, language)
    set({ language, unfetched: null })
  },
  setTheme: (theme) => {
    document.documentElement.dataset.theme = theme
    remember(SETTINGS_KEYS.theme, theme)
    set({ theme })
  },
})
