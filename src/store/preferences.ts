import type { StateCreator } from 'zustand'
import type { Language } from '../i18n/language'
import type { Choices, Surroundings, Theme } from './surroundings'

/** The reader's language and theme. */
export interface PreferencesSlice {
  readonly language: Language
  readonly theme: Theme
  setLanguage(language: Language): void
  setTheme(theme: Theme): void
}

/** Language and theme as chosen before, or as the system has them. */
export function currentPreferences(surroundings: Surroundings): { readonly language: Language; readonly theme: Theme } {
  const { language = surroundings.systemLanguage, theme = surroundings.systemTheme() } = surroundings.load()
  return { language, theme }
}

export const createPreferencesSlice =
  (surroundings: Surroundings): StateCreator<PreferencesSlice> =>
  (set, get) => {
    let choices: Choices = surroundings.load()
    const show = (change: Partial<Pick<PreferencesSlice, 'language' | 'theme'>>) => {
      set(change)
      surroundings.apply(get().language, get().theme)
    }
    const choose = (change: Choices) => {
      choices = { ...choices, ...change }
      surroundings.save(choices)
      show(change)
    }
    surroundings.onSystemTheme(() => {
      if (choices.theme === undefined) show({ theme: surroundings.systemTheme() })
    })
    const start = currentPreferences(surroundings)
    surroundings.apply(start.language, start.theme)
    return {
      ...start,
      setLanguage: (language) => choose({ language }),
      setTheme: (theme) => choose({ theme }),
    }
  }
