/** The typography of a language: Latin text has italics; Arabic text is set larger and in its own typeface. */
export type LetterForm = 'latin' | 'arabic'

/** Everything that the app needs to know about a language of its interface. Its messages are in `i18n/<code>/`. */
export interface LanguageProfile {
  /** BCP 47, as `<html lang>` has it. */
  readonly code: string
  readonly direction: 'ltr' | 'rtl'
  /** BCP 47 with extensions, for `Intl`: digits are Western in every language. */
  readonly locale: string
  readonly letterForm: LetterForm
  /** The name of the language in that language. */
  readonly name: string
  /** The separator of names in a list without "and", and a stronger one. */
  readonly comma: string
  readonly semicolon: string
  /** The article that a name may begin with, which does not count in alphabetical order. */
  readonly article: RegExp
  /** Around a quotation. */
  readonly quotes: readonly [opening: string, closing: string]
  /** The separator between names and predicate, if the label of the predicate does not join them to a sentence. */
  readonly join: string
}

const PROFILES = {
  en: {
    code: 'en',
    direction: 'ltr',
    locale: 'en-GB-u-nu-latn',
    letterForm: 'latin',
    name: 'English',
    comma: ', ',
    semicolon: '; ',
    article: /^the\s+/i,
    quotes: ['“', '”'],
    join: ' ',
  },
  ar: {
    code: 'ar',
    direction: 'rtl',
    locale: 'ar-u-nu-latn',
    letterForm: 'arabic',
    name: 'العربية',
    comma: '، ',
    semicolon: '؛ ',
    article: /^ال(?=\p{L}{2})/u,
    quotes: ['«', '»'],
    join: ' · ',
  },
} as const satisfies Readonly<Record<string, LanguageProfile>>

/** A language of the interface. Labels and documents of a dataset may have more. */
export type Language = keyof typeof PROFILES

const registry = new Map<string, LanguageProfile>(Object.entries(PROFILES))

/** The languages that the app is published with, in the order in which they are offered. */
export const LANGUAGES = Object.keys(PROFILES) as readonly Language[]

/** The language that the language switch selects: the next in order, and the first after the last. */
export function languageAfter(language: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? language
}

export const isLanguage = (code: string): code is Language => registry.has(code)

/** The language of this code, or of its primary tag, or English. */
export function nearestLanguage(code: string): Language {
  const primary = code.split('-')[0] ?? ''
  return isLanguage(code) ? code : isLanguage(primary) ? primary : 'en'
}

/** @throws where the interface does not have the language */
export function profileOf(language: Language): LanguageProfile {
  const profile = registry.get(language)
  if (profile === undefined) throw new Error(`The interface has no language "${language}"`)
  return profile
}

export const isRightToLeft = (language: Language): boolean => profileOf(language).direction === 'rtl'

const firstThatRuns = (direction: LanguageProfile['direction']): Language => {
  const found = LANGUAGES.find((one) => profileOf(one).direction === direction)
  if (found === undefined) throw new Error(`The interface has no language that runs ${direction}`)
  return found
}

/** The languages of facing pages: each page begins at the outer edge that its language begins at. */
export const FACING_PAGES = { left: firstThatRuns('ltr'), right: firstThatRuns('rtl') } as const

/** The arrow keys for the next and the previous item in reading order. */
export const readingArrows = (language: Language): readonly [forward: string, back: string] =>
  isRightToLeft(language) ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']

/**
 * Adds a language until the page is closed. Tests and the gallery use this to try a language that the app does not have. Its
 * messages are added with `addMessages`.
 */
export function addLanguage(profile: LanguageProfile): Language {
  registry.set(profile.code, profile)
  return profile.code as Language
}
