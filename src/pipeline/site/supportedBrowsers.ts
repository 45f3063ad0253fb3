import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { LANGUAGES, profileOf } from '../../domain/language/languages.ts'
import { tooOld as arabic } from '../../i18n/ar/tooOld.ts'
import { tooOld as english } from '../../i18n/en/tooOld.ts'

const NAMES = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari', ios_saf: 'iOS' } as const
/** What the bundler calls a browser. */
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
 * Runs in any browser there ever was, so it is written in the oldest JavaScript. It asks for what came last to each: `:dir` to
 * Chrome (120), `registerProperty` to Firefox (128), `toSorted` and `:has` to those that have neither of them.
 */
const ASK =
  'if(!(window.CSS&&CSS.supports&&CSS.registerProperty&&[].toSorted&&CSS.supports("selector(:dir(rtl))")' +
  '&&CSS.supports("selector(:has(a))")))document.getElementById("too-old").hidden=false'

/** What stands in the page in the place of the notice. */
const PLACE = '<!-- too old -->'

/**
 * Writes the notice for a browser that is too old into the page, in all languages, with the script that shows it. It needs
 * none of the app's files, which such a browser may not even be able to read.
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
    // Before the policy takes the script's hash.
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
