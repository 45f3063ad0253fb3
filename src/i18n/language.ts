/** The languages of the interface; a dataset may hold others. */
export const LANGUAGES = ['en', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

/** Western digits in both languages, as in the source paper. */
export const localeOf = (language: Language): string => (language === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB-u-nu-latn')

/** The first of the reader's languages that the interface has. */
export function preferredLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const found = LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`))
    if (found !== undefined) return found
  }
  return 'en'
}
