import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** What finding a browser needs of the machine; tests hand in their own. */
export interface BrowserEffects {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The path of Playwright's own Chromium, whether or not it is there. */
  readonly playwrightPath: () => string
  /** Whether the program at this path starts. */
  readonly starts: (path: string) => boolean
  /** Runs a command with its output shown; true when it ends well. */
  readonly run: (command: string, args: readonly string[]) => boolean
  readonly isDebianRoot: () => boolean
  readonly say: (line: string) => void
}

/** In order of preference: the headless shell draws the same pages in two thirds of the CPU time. */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of a Chromium that starts: the one named by `CHROMIUM_PATH`, the system's, Playwright's, or else one that is
 * fetched now. Says which it took. Throws when there is none: browser tests are never left out in silence.
 */
export function findBrowser(effects: BrowserEffects = machine): string {
  const { env, starts, say, run } = effects
  const take = (path: string, why: string): string => {
    say(`Browser: ${path} (${why})`)
    return path
  }

  const named = env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (starts(named)) return take(named, 'named by CHROMIUM_PATH')
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start. Correct it, or unset it to have one found.`)
  }

  const system = SYSTEM.find(starts)
  if (system !== undefined) return take(system, 'installed on this system')

  const own = effects.playwrightPath()
  if (starts(own)) return take(own, "Playwright's own")

  say('Browser: none on this machine; asking Playwright for one.')
  if (run('npx', ['playwright', 'install', 'chromium']) && starts(own)) return take(own, 'just installed by Playwright')

  if (effects.isDebianRoot()) {
    say('Browser: Playwright could not provide one; asking Debian.')
    run('apt-get', ['update', '-qq'])
    // Debian has the shell as a package of its own; Ubuntu has not.
    const installed = ['chromium-headless-shell', 'chromium'].some((name) =>
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]),
    )
    const debian = installed ? SYSTEM.find(starts) : undefined
    if (debian !== undefined) return take(debian, 'just installed by apt-get')
  }

  throw new Error(
    'No browser was found and none could be installed, so the browser tests cannot run. ' +
      'Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  )
}

export const machine: BrowserEffects = {
  env: process.env,
  playwrightPath: () => chromium.executablePath(),
  starts: (path) => existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0,
  run: (command, args) =>
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0,
  isDebianRoot: () => {
    if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  },
  say: (line) => console.log(line),
}
