import type { Language } from '../../domain/language/languages.ts'
import type { Slice } from './slice.ts'

export type Theme = 'light' | 'dark'

/** How the page looks, whichever dataset it shows. */
export interface Settings {
  readonly language: Language
  readonly theme: Theme
  /** Whether the years that the sentences mention are shown beneath the picture, where there is room for them. */
  readonly strip: boolean
}

export interface SettingsState extends Settings {
  /** Which of the settings the user has chosen, now or at an earlier visit, to remember for the next one. */
  readonly chosen: Partial<Settings>
  /** The language that was asked for last, where it could not be fetched. */
  readonly unfetched: { readonly language: Language } | null
}

export const FIRST_SETTINGS: SettingsState = {
  language: 'en',
  theme: 'light',
  strip: false,
  chosen: {},
  unfetched: null,
}

/** A setting that a link or the system decides is not remembered. */
const setTo = ({ chosen }: SettingsState, part: Partial<Settings>, isChosen: boolean): Partial<SettingsState> => ({
  ...part,
  chosen: isChosen ? { ...chosen, ...part } : chosen,
})

export const settingsSlice = {
  undoable: {},
  notUndoable: FIRST_SETTINGS,
  producers: {
    /** For a language whose texts are there; `setLanguage` of the store fetches them. */
    showLanguage: (state: SettingsState, language: Language, isChosen = true) => ({
      ...setTo(state, { language }, isChosen),
      unfetched: null,
    }),
    setUnfetched: (_: SettingsState, language: Language) => ({ unfetched: { language } }),
    setTheme: (state: SettingsState, theme: Theme, isChosen = true) => setTo(state, { theme }, isChosen),
    setStrip: (state: SettingsState, strip: boolean) => setTo(state, { strip }, true),
  },
} satisfies Slice<SettingsState>
