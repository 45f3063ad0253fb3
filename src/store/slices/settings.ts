import type { StateCreator } from 'zustand'
import { loadLanguage } from '../../i18n/engine/translate.ts'

export const LANGUAGES = ['en', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]
export type Theme = 'light' | 'dark'

export interface SettingsSlice {
  readonly language: Language
  readonly theme: Theme
  /** Whether the years that the sentences mention are shown beneath the picture, where there is room for them. */
  readonly strip: boolean
  /** The language that was asked for last, where it could not be fetched. */
  readonly unfetched: { readonly language: Language } | null
  /**
   * Fetches the language's texts first; without them the language stays as it is, and `unfetched` says so.
   * Remembered for the next visit unless it is not the reader's own choice.
   */
  setLanguage(language: Language, isChosen?: boolean): Promise<void>
  setTheme(theme: Theme, isChosen?: boolean): void
  setStrip(open: boolean): void
}

/** Where choices are remembered. The script in `index.html` reads the same keys before anything is drawn. */
export const SETTINGS_KEYS = { language: 'sanad.language', theme: 'sanad.theme', strip: 'sanad.strip' } as const

/** A browser may refuse storage; then a choice lasts as long as the page. */
function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}

/** What `<html>` says: the script in `index.html` has set it from the remembered choice or the system. */
function fromPage(): { language: Language; theme: Theme; strip: boolean } {
  const { lang, dataset } = document.documentElement
  return {
    language: lang === 'ar' ? 'ar' : 'en',
    theme: dataset.theme === 'dark' ? 'dark' : 'light',
    strip: dataset.strip === 'open',
  }
}

export const settingsSlice: StateCreator<SettingsSlice, [], []> = (set) => ({
  ...fromPage(),
  unfetched: null,
  setLanguage: async (language, isChosen = true) => {
    try {
      await loadLanguage(language)
    } catch {
      set({ unfetched: { language } })
      return
    }
    document.documentElement.lang = language
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
    if (isChosen) remember(SETTINGS_KEYS.language, language)
    set({ language, unfetched: null })
  },
  setTheme: (theme, isChosen = true) => {
    document.documentElement.dataset.theme = theme
    if (isChosen) remember(SETTINGS_KEYS.theme, theme)
    set({ theme })
  },
  setStrip: (strip) => {
    const now = strip ? 'open' : 'closed'
    document.documentElement.dataset.strip = now
    remember(SETTINGS_KEYS.strip, now)
    set({ strip })
  },
})
