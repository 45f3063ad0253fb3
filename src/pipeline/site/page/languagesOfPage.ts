import type { Plugin } from 'vite'
import type { LanguageProfile } from '../../../domain/language/languages.ts'
import { LANGUAGES, profileOf } from '../../../domain/language/languages.ts'

type Written = Pick<LanguageProfile, 'code' | 'direction'>

/** The placeholder for the languages and their directions in the page's inline script. */
const PLACE = 'DIRECTIONS_OF_LANGUAGES'

/**
 * Writes languages and their directions into the page's inline script.
 * @throws if the script has no placeholder for them
 */
export function writeLanguages(html: string, languages: readonly Written[]): string {
  if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`)
  const directions = Object.fromEntries(languages.map(({ code, direction }) => [code, direction]))
  return html.replace(PLACE, () => JSON.stringify(directions))
}

/** Lets the page set its language and direction before any file of the app is loaded. */
export function languagesOfPage(): Plugin {
  return {
    name: 'sanad-languages-of-page',
    // This runs before the policy hashes the script.
    transformIndexHtml: { order: 'pre', handler: (html) => writeLanguages(html, LANGUAGES.map(profileOf)) },
  }
}
