import type { Browser, ElementHandle, KeyInput, Page } from 'puppeteer-core'
import { restingPoint } from '../browser/support/restingPoint.ts'
import { HANGING_MS } from './firefox.ts'

type Name = string | RegExp

/**
 * One page in a context of its own, opened by someone who was here before. It notes whatever the page logs as an error,
 * throws, or asks another origin for; `complaints` is what a journey ends with.
 */
export class FirefoxPage {
  readonly complaints: string[] = []

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, path: string): Promise<FirefoxPage> {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    await page.setViewport({ width: 1440, height: 900 })
    page.setDefaultTimeout(HANGING_MS)
    await page.evaluateOnNewDocument(() => localStorage.setItem('sanad.visit', 'before'))
    const opened = new FirefoxPage(page)
    page.on('console', (message) => {
      if (message.type() === 'error')
        opened.complaints.push(`console: ${message.text()} ${JSON.stringify(message.stackTrace())}`)
    })
    page.on('pageerror', (error) => opened.complaints.push(`thrown: ${String(error)}`))
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== ORIGIN()) opened.complaints.push(`asked for ${request.url()}`)
    })
    await opened.visit(path)
    return opened
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(`${ORIGIN()}${path}`)
    await this.ready()
  }

  /** Waits until the app has taken over from the first picture, with its letters. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('[data-graph="ready"]')
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined))
  }

  async close(): Promise<void> {
    await this.page.browserContext().close()
  }

  /** The first visible element that is wanted, once there is one. */
  async find(css: string, name?: Name): Promise<ElementHandle<HTMLElement>> {
    const handle = await this.page.waitForFunction(
      ({ css: selector, source, flags }) => {
        const all = [...document.querySelectorAll<HTMLElement>(selector)]
        const nameOf = (element: HTMLElement) => {
          const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? []
          const labels = labelled.map((id) => document.getElementById(id)?.textContent ?? '')
          const ofField = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
          const spoken = [
            element.getAttribute('aria-label') ?? '',
            ...labels,
            ...ofField.map((label) => label.textContent ?? ''),
          ].join(' ')
          return (spoken.trim() || (element.textContent ?? '')).trim().replaceAll(/\s+/g, ' ')
        }
        return all.find((one) => one.checkVisibility() && new RegExp(source, flags).test(nameOf(one))) ?? false
      },
      {},
      { css, ...patternOf(name) },
    )
    const element = handle.asElement()
    if (element === null) throw new Error(`${css} is no element`)
    return element as ElementHandle<HTMLElement>
  }

  /** Clicks what is wanted, once it can be pressed, stands still, and nothing lies over it. */
  async click(css: string, name?: Name): Promise<void> {
    const element = await this.find(css, name)
    await element.evaluate(async (one) => {
      const middle = () => {
        const { left, top, width, height } = one.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
      const isHit = ({ x, y }: { x: number; y: number }) => one.contains(document.elementFromPoint(x, y))
      for (let before = middle(), still = 0; still < 3;) {
        await new Promise((done) => requestAnimationFrame(done))
        const now = middle()
        still = before.x === now.x && before.y === now.y && isHit(now) && !one.matches(':disabled') ? still + 1 : 0
        before = now
      }
    })
    await element.click()
  }

  /** The texts of all elements of a selector, in the order of the page. */
  texts(css: string): Promise<readonly string[]> {
    return this.page.$$eval(css, (all) => all.map((one) => one.textContent ?? ''))
  }

  count(css: string): Promise<number> {
    return this.page.$$eval(css, (all) => all.length)
  }

  async press(...keys: readonly KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Clicks where a relation's badge or an entity stands, once the picture has come to rest. */
  async clickOn(id: string): Promise<void> {
    const point = await this.page.evaluate(restingPoint, id)
    if (point === null) throw new Error(`${id} is not in the picture`)
    await this.pointAt(point)
    await this.page.mouse.down()
    await this.page.mouse.up()
  }

  /** Moves the pointer there, as a hand does before it presses, until the picture shows that it can be pressed. */
  private async pointAt({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    const isPressable = () =>
      this.page.evaluate(() => document.querySelector<HTMLElement>('[data-graph] > div')?.style.cursor === 'pointer')
    for (let step = 0; step === 0 || !(await isPressable()); step += 1) {
      await this.page.mouse.move(x + (step % 2), y)
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    }
  }

  isDrawn(id: string): Promise<boolean> {
    return this.page.evaluate((wanted) => (window.__sanad?.point(wanted) ?? null) !== null, id)
  }
}

const ORIGIN = () => process.env['SANAD_ORIGIN']

function patternOf(name: Name = ''): { readonly source: string; readonly flags: string } {
  if (typeof name !== 'string') return { source: name.source, flags: name.flags }
  return { source: name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), flags: '' }
}
