import type { Language } from '../../domain/language/languages.ts'
import { nearestLanguage } from '../../domain/language/languages.ts'

/** The language that the page was set in, where there is no store to ask. */
export const languageOfPage = (): Language => nearestLanguage(document.documentElement.lang)
