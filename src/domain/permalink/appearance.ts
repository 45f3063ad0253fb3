/** The appearance that a link may set for the user who follows it. */
const LINK_VALUES = { language: ['en', 'ar'], theme: ['light', 'dark'] } as const

export interface Appearance {
  readonly language: (typeof LINK_VALUES.language)[number]
  readonly theme: (typeof LINK_VALUES.theme)[number]
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
  const language = valueOf(APPEARANCE_KEYS.language, LINK_VALUES.language)
  const theme = valueOf(APPEARANCE_KEYS.theme, LINK_VALUES.theme)
  return { ...(language === undefined ? {} : { language }), ...(theme === undefined ? {} : { theme }) }
}
