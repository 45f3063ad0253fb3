import { readFileSync } from 'node:fs'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { restingPoint } from './restingPoint.ts'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'

export const PHONE = { width: 390, height: 844 }

/** The dataset that the build serves. */
export const dataset = JSON.parse(
  readFileSync(`${process.env['SANAD_DIST'] ?? 'dist'}/datasets/alliances.json`, 'utf8'),
) as Dataset

interface Options {
  /** Errors that the test provokes on purpose. */
  readonly expectedErrors: readonly RegExp[]
  /** Whether the page meets its user for the first time. Otherwise it opens nothing of its own accord. */
  readonly isFirstVisit: boolean
}

/**
 * The fixture of every browser test: the built page on this machine. A test fails when the page logs an error, throws, or
 * asks another origin for anything.
 */
export const test = base.extend<Options & { app: App; watch: void }>({
  expectedErrors: [[], { option: true }],
  isFirstVisit: [false, { option: true }],
  baseURL: ({}, use) => use(process.env['SANAD_ORIGIN']),
  watch: [
    async ({ page, context, baseURL, expectedErrors }, use, testInfo) => {
      // Playwright does not wait until the databases of the test before, in the same context, are deleted.
      const browser = await context.newCDPSession(page)
      await browser.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes: 'indexeddb' })
      await browser.detach()
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`asked another origin: ${request.url()}`)
      })
      await use()
      // Playwright's own setting takes a picture of every test, to keep those of failures, which is slow.
      if (testInfo.status !== testInfo.expectedStatus)
        await testInfo.attach('screenshot', { body: await page.screenshot(), contentType: 'image/png' })
      expect(complaints.filter((complaint) => !expectedErrors.some((expected) => expected.test(complaint)))).toEqual([])
    },
    { auto: true },
  ],
  app: async ({ page, isFirstVisit }, use) => {
    await downloadAtOnce(page)
    if (!isFirstVisit) {
      await page.addInitScript(() => {
        // A blank page has no storage.
        if (location.protocol.startsWith('http')) localStorage.setItem('sanad.visit', 'before')
      })
    }
    await use(new App(page))
  },
})

export { expect }

/** Files are downloaded. The browser's dialog that asks for a place cannot be answered here; component tests answer it. */
export async function downloadAtOnce(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
}

/** What a user does with the page, in one place, so that a spec reads as a story. */
export class App {
  constructor(readonly page: Page) {}

  async open(path = '/'): Promise<void> {
    await this.page.goto(path)
    await this.ready()
  }

  async ready(): Promise<void> {
    await this.page.locator('[data-graph="ready"]').waitFor()
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined))
  }

  /** Where a relation's badge or an entity stands in the window, once the picture has come to rest. */
  async point(id: string): Promise<{ x: number; y: number }> {
    const point = await this.page.evaluate(restingPoint, id)
    if (point === null) throw new Error(`${id} is not in the picture`)
    return point
  }

  async isDrawn(id: string): Promise<boolean> {
    return this.page.evaluate((wanted) => (window.__sanad?.point(wanted) ?? null) !== null, id)
  }

  /** Those of some relations and actors that are drawn. Asking for each alone takes hundreds of messages to the browser. */
  async drawn(ids: readonly string[]): Promise<readonly string[]> {
    return this.page.evaluate((all) => all.filter((id) => (window.__sanad?.point(id) ?? null) !== null), ids)
  }

  /** Where some that are drawn stand, once the picture has come to rest. */
  async points(
    ids: readonly string[],
  ): Promise<readonly { readonly id: string; readonly x: number; readonly y: number }[]> {
    const [first] = ids
    if (first !== undefined) await this.point(first)
    const points = await this.page.evaluate((all) => all.map((id) => window.__sanad?.point(id) ?? null), ids)
    return points.map((point, at) => {
      if (point === null) throw new Error(`${ids[at]} is not in the picture`)
      return { id: ids[at] ?? '', x: point.x, y: point.y }
    })
  }

  /** Of actors that are drawn, those over whom or whose name a control stands. */
  async covered(ids: readonly string[]): Promise<readonly string[]> {
    const covered: string[] = []
    for (const { id, x, y } of await this.points(ids)) {
      const places = [-14, 0, 14].flatMap((aside) => [0, 30].map((below) => [x + aside, y + below] as const))
      const isUnder = await this.page.evaluate(
        (all) => all.some(([left, top]) => document.elementFromPoint(left, top)?.closest('[role="group"], button')),
        places,
      )
      if (isUnder) covered.push(id)
    }
    return covered
  }

  async clickOn(id: string): Promise<void> {
    const { x, y } = await this.point(id)
    await this.page.mouse.click(x, y)
  }

  async tapOn(id: string): Promise<void> {
    const { x, y } = await this.point(id)
    await this.page.touchscreen.tap(x, y)
  }

  /** The panel that shows a relation's sentences, or an entity. */
  get panel(): Locator {
    return this.page.getByRole('complementary', { name: /^(Evidence|الشواهد)$/ })
  }

  /** The list that is legend and filter at once. */
  get legend(): Locator {
    return this.page.getByRole('region', { name: /^(Legend and filters|مفتاح الرسم والتصفية)$/ })
  }

  /** Waits for the sentences below those in sight, which the panel renders a frame later. */
  async wholePanel(): Promise<void> {
    await expect(this.quotes.first()).toBeVisible()
    await expect(this.panel.locator('[aria-busy="true"]')).toHaveCount(0)
  }

  /** The sentences on the panel, as quoted from the article. */
  get quotes(): Locator {
    return this.panel.locator('blockquote[lang="ar"]')
  }
}

/** The relation of a source, a type and a target. */
export function relation(source: string, type: string, target: string) {
  const found = dataset.relations.find((one) => one.source === source && one.type === type && one.target === target)
  if (found === undefined) throw new Error(`The dataset has no ${source} ${type} ${target}`)
  return found
}

/** The words of the article file that a piece of evidence stands for, cut from the file itself. */
export function wordsInSeed({ document, start, end }: { document: string; start: number; end: number }): string {
  const found = dataset.documents.find(({ id }) => id === document)
  if (found === undefined) throw new Error(`The dataset has no document ${document}`)
  const seed = readFileSync(`seeds/${found.source.file.replace(/^.*\//, '')}`, 'utf8')
  return seed.slice(found.source.start, found.source.end).slice(start, end)
}
