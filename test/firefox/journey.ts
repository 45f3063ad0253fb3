import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Firefox, startFirefox } from './firefox.ts'
import { FirefoxPage } from './firefoxPage.ts'

let firefox: Firefox | undefined

/** What a journey has at hand. */
export interface Journey {
  readonly sanad: FirefoxPage
  readonly downloads: string
}

/** Starts one Firefox for the journeys of a file, and ends it after them. */
export function inFirefox(): void {
  beforeAll(async () => {
    firefox = await startFirefox()
  })
  afterAll(() => firefox?.close())
}

/** A journey from an address. It fails too when the page logs an error, throws, or asks another origin for anything. */
export function journey(name: string, path: string, walk: (journey: Journey) => Promise<void>): void {
  it(name, async () => {
    if (firefox === undefined) throw new Error('Firefox has not been started')
    const sanad = await FirefoxPage.open(firefox.browser, path)
    try {
      await walk({ sanad, downloads: firefox.downloads })
    } finally {
      await sanad.close()
    }
    expect(sanad.complaints).toEqual([])
  })
}
