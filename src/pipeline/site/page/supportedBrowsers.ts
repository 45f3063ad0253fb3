import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { LANGUAGES, profileOf } from '../../../domain/language/languages.ts'
import { tooOld as arabic } from '../../../i18n/ar/tooOld.ts'
import { tooOld as english } from '../../../i18n/en/tooOld.ts'

const NAMES = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari', ios_saf: 'iOS' } as const
/** The bundler's name of a browser. */
const TARGETS = { chrome: 'chrome', edge: 'edge', firefox: 'firefox', safari: 'safari', ios_saf: 'ios' } as const

export interface SupportedBrowser {
  readonly browser: keyof typeof NAMES
  /** The oldest version that is supported. */
  readonly since: number
}

/**
 * Reads queries of the form "firefox >= 128", the only one that package.json uses.
 * @throws at any other query
 */
export function supportedBrowsers(queries: readonly string[]): readonly SupportedBrowser[] {
  return queries.map((query) => {
    const [, browser = '', since = ''] = /^(\w+) >= (\d+)$/.exec(query) ?? []
    if (!Object.hasOwn(NAMES, browser)) throw new Error(`package.json: browserslist has "${query}"`)
    return { browser: browser as keyof typeof NAMES, since: Number(since) }
  })
}

const SUPPORTED = supportedBrowsers(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: readonly string[] }).browserslist,
)

/** The supported browsers as targets of the build. */
export const BUILD_TARGETS = SUPPORTED.map(({ browser, since }) => `${TARGETS[browser]}${since}`)

/**
 * This script must run in any browser, so it is written in the oldest JavaScript. It tests the newest feature of each: `:dir`
 * for Chrome (120), `registerProperty` for Firefox (128), `toSorted` and `:has` for all others.
 */
const ASK =
  'if(!(window.CSS&&CSS.supports&&CSS.registerProperty&&[].toSorted&&CSS.supports("selector(:dir(rtl))")' +
  '&&CSS.supports("selector(:has(a))")))document.getElementById("too-old").hidden=false'

/** The placeholder for the notice in the page. */
const PLACE = '<!-- too old -->'

/**
 * Writes the notice for outdated browsers into the page, in all languages, with the script that shows it. The notice needs none
 * of the app's files, because such a browser may be unable to parse them.
 */
export function noticeForOldBrowsers(): Plugin {
  const browsers = SUPPORTED.map(({ browser, since }) => `${NAMES[browser]} ${since}`).join(', ')
  const texts = { ar: arabic, en: english }
  const notices = LANGUAGES.map((language) => {
    const { title, text } = texts[language]
    const { direction } = profileOf(language)
    return `<div lang="${language}" dir="${direction}"><b>${title}</b> ${text.replace('{browsers}', `<bdi>${browsers}</bdi>`)}</div>`
  })
  return {
    name: 'sanad-notice-for-old-browsers',
    // This runs before the policy hashes the script.
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`)
        return html.replace(
          PLACE,
          () => `<div id="too-old" role="status" hidden>${notices.join('')}</div><script>${ASK}</script>`,
        )
      },
    },
  }
}
