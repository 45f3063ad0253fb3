import type { Language } from '../i18n/language'
import { directionOf, LANGUAGES, preferredLanguage } from '../i18n/language'

export type Theme = 'light' | 'dark'

/** What the reader chose; what was not chosen follows the system. */
export interface Choices {
  readonly language?: Language
  readonly theme?: Theme
}

/** What preferences need of the page around them; tests hand in their own. */
export interface Surroundings {
  readonly systemLanguage: Language
  systemTheme(): Theme
  onSystemTheme(listener: () => void): void
  load(): Choices
  save(choices: Choices): void
  /** Says language, direction and theme on the page, the one place where they are said. */
  apply(language: Language, theme: Theme): void
}

const KEY = 'sanad.preferences'

function parse(text: string | null): Choices {
  const found: unknown = JSON.parse(text ?? '{}')
  if (typeof found !== 'object' || found === null) return {}
  const language = LANGUAGES.find((one) => 'language' in found && found.language === one)
  const theme = (['light', 'dark'] as const).find((one) => 'theme' in found && found.theme === one)
  return { ...(language && { language }), ...(theme && { theme }) }
}

/** The browser's; without storage (private windows, sandboxed frames) choices last as long as the page. */
export function browserSurroundings(): Surroundings {
  const dark = window.matchMedia?.('(prefers-color-scheme: dark)')
  return {
    systemLanguage: preferredLanguage(navigator.languages),
    systemTheme: () => (dark?.matches ? 'dark' : 'light'),
    onSystemTheme: (listener) => dark?.addEventListener('change', listener),
    load() {
      try {
        return parse(window.localStorage.getItem(KEY))
      } catch {
        return {}
      }
    },
    save(choices) {
      try {
        window.localStorage.setItem(KEY, JSON.stringify(choices))
      } catch {
        // Not remembered, then; nothing else depends on it.
      }
    },
    apply(language, theme) {
      const { documentElement } = document
      documentElement.lang = language
      documentElement.dir = directionOf(language)
      documentElement.dataset['theme'] = theme
    },
  }
}
