import { describe, expect, it } from 'vitest'
import { type BrowserEffects, findBrowser } from '../browser/support/browser.ts'
import { findFirefox } from '../firefox/findFirefox.ts'

const PLAYWRIGHT = '/home/someone/ms-playwright/chrome'

/** A machine with these programs; commands in `installs` add theirs when run. */
function aMachine({
  programs = [] as string[],
  env = {} as Record<string, string>,
  installs = {} as Record<string, string>,
  isDebianRoot = false,
}) {
  const there = new Set(programs)
  const said: string[] = []
  const ran: string[] = []
  const effects: BrowserEffects = {
    env,
    playwrightPath: () => PLAYWRIGHT,
    starts: (path) => there.has(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ')
      ran.push(line)
      const program = Object.entries(installs).find(([start]) => line.startsWith(start))?.[1]
      if (program !== undefined) there.add(program)
      return program !== undefined
    },
    isDebianRoot: () => isDebianRoot,
    say: (line) => said.push(line),
  }
  return { effects, said, ran }
}

describe('finding a browser', () => {
  it('takes the one that CHROMIUM_PATH names before any other', () => {
    const { effects, said } = aMachine({
      programs: ['/my/chrome', '/usr/bin/chromium'],
      env: { CHROMIUM_PATH: '/my/chrome' },
    })
    expect(findBrowser(effects)).toBe('/my/chrome')
    expect(said).toEqual(['Browser: /my/chrome (named by CHROMIUM_PATH)'])
  })

  it('refuses a CHROMIUM_PATH that does not start, rather than taking another', () => {
    const { effects } = aMachine({ programs: ['/usr/bin/chromium'], env: { CHROMIUM_PATH: '/gone' } })
    expect(() => findBrowser(effects)).toThrow('CHROMIUM_PATH names /gone, which does not start')
  })

  it("takes the system's headless shell, then its Chromium, then its Chrome", () => {
    expect(findBrowser(aMachine({ programs: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'] }).effects)).toBe(
      '/usr/bin/chromium-headless-shell',
    )
    expect(findBrowser(aMachine({ programs: ['/usr/bin/google-chrome', '/usr/bin/chromium'] }).effects)).toBe(
      '/usr/bin/chromium',
    )
    expect(findBrowser(aMachine({ programs: ['/usr/bin/google-chrome', PLAYWRIGHT] }).effects)).toBe(
      '/usr/bin/google-chrome',
    )
  })

  it("takes Playwright's where the system has none, and installs nothing", () => {
    const { effects, ran } = aMachine({ programs: [PLAYWRIGHT] })
    expect(findBrowser(effects)).toBe(PLAYWRIGHT)
    expect(ran).toEqual([])
  })

  it('has Playwright install one where there is none', () => {
    const { effects, ran, said } = aMachine({
      installs: { 'npx playwright install chromium': PLAYWRIGHT },
      isDebianRoot: true,
    })
    expect(findBrowser(effects)).toBe(PLAYWRIGHT)
    expect(ran).toEqual(['npx playwright install chromium'])
    expect(said.at(-1)).toBe(`Browser: ${PLAYWRIGHT} (just installed by Playwright)`)
  })

  it('asks Debian where Playwright cannot, or where what it installed does not start', () => {
    for (const installs of [{}, { 'npx playwright': '/installed/but/libraries/missing' }]) {
      const { effects, ran, said } = aMachine({
        installs: {
          ...installs,
          'apt-get install -y -qq --no-install-recommends chromium-headless-shell': '/usr/bin/chromium-headless-shell',
        },
        isDebianRoot: true,
      })
      expect(findBrowser(effects)).toBe('/usr/bin/chromium-headless-shell')
      expect(ran.map((line) => line.split(' ')[0])).toEqual(['npx', 'apt-get', 'apt-get'])
      expect(said.at(-1)).toBe('Browser: /usr/bin/chromium-headless-shell (just installed by apt-get)')
    }
  })

  it('takes Chromium where there is no package of the shell', () => {
    const { effects, ran } = aMachine({
      installs: { 'apt-get install -y -qq --no-install-recommends chromium': '/usr/bin/chromium' },
      isDebianRoot: true,
    })
    const run = effects.run
    const isShell = (args: readonly string[]) => args.includes('chromium-headless-shell')
    const refusing = {
      ...effects,
      run: (command: string, args: readonly string[]) => !isShell(args) && run(command, args),
    }
    expect(findBrowser(refusing)).toBe('/usr/bin/chromium')
    expect(ran.at(-1)).toBe('apt-get install -y -qq --no-install-recommends chromium')
  })

  it('fails with a way out where nothing helps, and leaves apt-get alone unless root on Debian', () => {
    const { effects, ran } = aMachine({})
    expect(() => findBrowser(effects)).toThrow(/cannot run.*CHROMIUM_PATH=/s)
    expect(ran).toEqual(['npx playwright install chromium'])
    expect(() => findBrowser(aMachine({ isDebianRoot: true }).effects)).toThrow('No browser was found')
  })
})

describe('finding Firefox', () => {
  const installs = { 'apt-get install -y -qq --no-install-recommends firefox-esr': '/usr/bin/firefox-esr' }

  it('takes the one that FIREFOX_PATH names, or else the system’s, and installs nothing', () => {
    const env = { FIREFOX_PATH: '/my/firefox' }
    expect(findFirefox(aMachine({ programs: ['/my/firefox', '/usr/bin/firefox'], env }).effects)).toBe('/my/firefox')
    const { effects, ran } = aMachine({ programs: ['/usr/bin/firefox', '/usr/bin/firefox-esr'], isDebianRoot: true })
    expect(findFirefox(effects)).toBe('/usr/bin/firefox-esr')
    expect(ran).toEqual([])
    expect(() => findFirefox(aMachine({ env, programs: ['/usr/bin/firefox'] }).effects)).toThrow('does not start')
  })

  it('installs it where it may', () => {
    const { effects, said } = aMachine({ installs, isDebianRoot: true })
    expect(findFirefox(effects)).toBe('/usr/bin/firefox-esr')
    expect(said.at(-1)).toBe('Firefox: /usr/bin/firefox-esr (just installed by apt-get)')
  })

  it('fails and says how to install it where it may not', () => {
    const { effects, ran } = aMachine({ installs })
    expect(() => findFirefox(effects)).toThrow(/cannot run.*apt-get install firefox-esr.*FIREFOX_PATH=/s)
    expect(ran).toEqual([])
  })
})
