import { type BrowserEffects, machine } from '../browser/support/browser.ts'

/** In order of preference: the release that Debian supports for years comes first. */
const SYSTEM = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/**
 * The path of a Firefox that starts: the one named by `FIREFOX_PATH`, the system's, or else one that root on Debian or
 * Ubuntu installs now. Throws when there is none: the journeys are never left out in silence.
 */
export function findFirefox(effects: Omit<BrowserEffects, 'playwrightPath'> = machine): string {
  const { env, starts, say, run } = effects
  const take = (path: string, why: string): string => {
    say(`Firefox: ${path} (${why})`)
    return path
  }

  const named = env['FIREFOX_PATH']
  if (named !== undefined && named !== '') {
    if (starts(named)) return take(named, 'named by FIREFOX_PATH')
    throw new Error(`FIREFOX_PATH names ${named}, which does not start. Correct it, or unset it to have one found.`)
  }

  const system = SYSTEM.find(starts)
  if (system !== undefined) return take(system, 'installed on this system')

  if (effects.isDebianRoot()) {
    say('Firefox: none on this machine; asking Debian.')
    run('apt-get', ['update', '-qq'])
    // Debian has the extended support release; Ubuntu has a package of the other name.
    const installed = ['firefox-esr', 'firefox'].some((name) =>
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]),
    )
    const debian = installed ? SYSTEM.find(starts) : undefined
    if (debian !== undefined) return take(debian, 'just installed by apt-get')
  }

  throw new Error(
    'No Firefox was found and none could be installed, so the journeys in Firefox cannot run. ' +
      'Install it (Debian: apt-get install firefox-esr; others: https://www.mozilla.org/firefox/), ' +
      'or name one: FIREFOX_PATH=/path/to/firefox npm run test:wide',
  )
}
