import type { Language } from '../language/languages.ts'
import { LANGUAGES } from '../language/languages.ts'

/** The appearance that a link may set for the user who follows it. */
const THEMES = ['light', 'dark'] as const

export interface Appearance {
  readonly language: Language
  readonly theme: (typeof THEMES)[number]
}

/** The script in `index.html` reads the same keys before anything is drawn. */
export const APPEARANCE_KEYS = { language: 'lang', theme: 'theme' } as const

export function putAppearance(
  { language, theme }: Partial<Appearance>,
  put: (key: string, value: string | undefined) => void,
): void {
  put(APPEARANCE_KEYS.language, language)
  put(APPEARANCE_KEYS.theme, theme)
}

/** Reads the appearance from a link; an unknown language or theme is reported through `lose`. */
export function appearanceOf(parts: ReadonlyMap<string, string>, lose: (value: string) => void): Partial<Appearance> {
  const valueOf = <T extends string>(key: string, known: readonly T[]): T | undefined => {
    const wanted = parts.get(key)
    const found = known.find((one) => one === wanted)
    if (wanted !== undefined && found === undefined) lose(`${key}=${wanted}`)
    return found
  }
  const language = valueOf(APPEARANCE_KEYS.language, LANGUAGES)
  const theme = valueOf(APPEARANCE_KEYS.theme, THEMES)
  return { ...(language === undefined ? {} : { language }), ...(theme === undefined ? {} : { theme }) }
}
