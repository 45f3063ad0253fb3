import type { Plugin } from 'vite'
import type { LanguageProfile } from '../../domain/language/languages.ts'
import { LANGUAGES, profileOf } from '../../domain/language/languages.ts'

type Written = Pick<LanguageProfile, 'code' | 'direction'>

/** What stands in the page's inline script in the place of the languages and their directions. */
const PLACE = 'DIRECTIONS_OF_LANGUAGES'

/**
 * Writes languages and their directions into the page's inline script.
 * @throws where the script has no place for them
 */
export function writeLanguages(html: string, languages: readonly Written[]): string {
  if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`)
  const directions = Object.fromEntries(languages.map(({ code, direction }) => [code, direction]))
  return html.replace(PLACE, () => JSON.stringify(directions))
}

/** Lets the page set its language and direction before any file of the app has come. */
export function languagesOfPage(): Plugin {
  return {
    name: 'sanad-languages-of-page',
    // Before the policy takes the script's hash.
    transformIndexHtml: { order: 'pre', handler: (html) => writeLanguages(html, LANGUAGES.map(profileOf)) },
  }
}
