import type { Language } from '../../i18n/engine/translate.ts'

/** The language that the page was set in, where there is no store to ask. */
export const languageOfPage = (): Language => (document.documentElement.lang === 'ar' ? 'ar' : 'en')
