import type { Language } from '../../domain/language/languages.ts'
import { nearestLanguage } from '../../domain/language/languages.ts'

/** The language of the HTML page, for code that runs without a store. */
export const languageOfPage = (): Language => nearestLanguage(document.documentElement.lang)
