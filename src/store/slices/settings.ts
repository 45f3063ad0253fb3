import type { Language } from '../../domain/language/languages.ts'
import type { Slice } from './slice.ts'

export type Theme = 'light' | 'dark'

/** How the page looks, whichever dataset it shows. */
export interface Settings {
  readonly language: Language
  readonly theme: Theme
  /** Whether the strip of years below the picture is shown, if there is room for it. */
  readonly strip: boolean
  /**
   * Whether sentences are shown with a translation. Null until the user chooses: then translations are shown if the article
   * is in another language than the interface.
   */
  readonly translation: boolean | null
}

/** A language that was asked for and could not be fetched. */
export interface Unfetched {
  readonly language: Language
}

export interface SettingsState extends Settings {
  /** The settings that the user has chosen, now or on an earlier visit. They are remembered for the next visit. */
  readonly chosen: Partial<Settings>
  /** The language that the user asked for last, if it could not be fetched. */
  readonly unfetched: Unfetched | null
}

export const FIRST_SETTINGS: SettingsState = {
  language: 'en',
  theme: 'light',
  strip: false,
  translation: null,
  chosen: {},
  unfetched: null,
}

/** Whether sentences of an article in this language are shown with a translation. */
export const isTranslated = (
  { translation, language }: Pick<Settings, 'translation' | 'language'>,
  documentLanguage: string,
): boolean => translation ?? documentLanguage.split('-')[0] !== language

/** A setting that comes from a link or from the system is not remembered. */
const setTo = ({ chosen }: SettingsState, part: Partial<Settings>, isChosen: boolean): Partial<SettingsState> => ({
  ...part,
  chosen: isChosen ? { ...chosen, ...part } : chosen,
})

export const settingsSlice = {
  undoable: {},
  notUndoable: FIRST_SETTINGS,
  producers: {
    /** For a language whose texts are already fetched; the store's `setLanguage` fetches them. */
    showLanguage: (state: SettingsState, language: Language, isChosen = true) => ({
      ...setTo(state, { language }, isChosen),
      unfetched: null,
    }),
    setUnfetched: (_: SettingsState, unfetched: Unfetched) => ({ unfetched }),
    setTheme: (state: SettingsState, theme: Theme, isChosen = true) => setTo(state, { theme }, isChosen),
    setStrip: (state: SettingsState, strip: boolean) => setTo(state, { strip }, true),
    setTranslation: (state: SettingsState, translation: boolean) => setTo(state, { translation }, true),
  },
} satisfies Slice<SettingsState>
