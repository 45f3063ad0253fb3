import { createHash } from 'node:crypto'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { installProbe, type Sign } from './probe.ts'

/** One page to measure; what a user would do there, in the words of that page. */
export interface Target {
  readonly name: string
  readonly url: string
  /** Asks the page where an entity stands. */
  readonly point: string
  /** Holds once a click on an entity shows what it should. */
  readonly clicked?: Sign
  /** The control that hides the relations of a category, and shows them again. */
  readonly filter?: string
  /** A line to press at the first paint, and the sentence that must then be painted. */
  readonly firstAct?: { readonly relation: string; readonly sentence: string }
  /** A control that opens something which the graph has no part in. */
  readonly dialog?: { readonly press: string; readonly sign: Sign }
  /** Saves a PNG of the whole graph; its milliseconds and pixels. */
  readonly png?: (page: Page) => Promise<{ readonly ms: number; readonly width: number; readonly height: number }>
}

/** Milliseconds, but for counts; `null` where it could not be measured. */
export type Sample = Readonly<Record<string, number | null>>

const WINDOW = { width: 1280, height: 800 }
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** A page of its own with the probe in it. */
export async function newPage(browser: Browser) {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en-GB', colorScheme: 'light' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  // The runner names functions by a helper of its own, which a function sent to the page asks for there.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(installProbe)
  return { context, page, session }
}

async function open(browser: Browser, target: Target, slowdown: number) {
  const { context, page, session } = await newPage(browser)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(target.url, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.probe.ready !== null, null, { polling: 100, timeout: 120_000 })
  return { context, page, session }
}

/** A first visit, nothing cached. */
export async function measureLoad(browser: Browser, target: Target, slowdown: number): Promise<Sample> {
  const { context, page } = await open(browser, target, slowdown)
  await sleep(800)
  const { firstPicture, ready, longest, shifts } = await page.evaluate(() => ({
    firstPicture: window.probe.firstPicture,
    ready: window.probe.ready,
    longest: window.probe.longest,
    shifts: window.probe.shifts,
  }))
  await context.close()
  return { firstPicture, ready, longest, shifts }
}

/** What a user does once the graph is there. `entities` are hovered and clicked in turn. */
export async function measureUse(
  browser: Browser,
  target: Target,
  slowdown: number,
  entities: readonly string[],
): Promise<Sample> {
  const { context, page, session } = await open(browser, target, slowdown)
  await sleep(1_500)
  const sample: Record<string, number | null> = {}
  if (entities.length > 0) {
    sample['hover'] = median(await each(entities, (id) => hover(page, target, id)))
    const sign = target.clicked
    if (sign !== undefined) sample['click'] = median(await each(entities, (id) => click(page, target, id, sign)))
    await page.keyboard.press('Escape')
    await page.mouse.move(6, WINDOW.height - 6)
    Object.assign(sample, await panAndZoom(page, session))
  }
  if (target.filter !== undefined) {
    const { filter } = target
    sample['filter'] = median(await each([1, 2, 3, 4], () => press(page, filter, { drawn: true })))
  }
  if (target.dialog !== undefined) {
    const { press: control, sign } = target.dialog
    const times = await each([1, 2, 3], async () => {
      const ms = await press(page, control, sign)
      await page.keyboard.press('Escape')
      await sleep(300)
      return ms
    })
    sample['dialog'] = median(times)
  }
  if (target.png !== undefined) {
    const { ms, width, height } = await target.png(page)
    Object.assign(sample, { png: ms, pngPixels: width * height })
  }
  await context.close()
  return sample
}

async function each<T>(items: readonly T[], act: (item: T) => Promise<number | null>): Promise<(number | null)[]> {
  const results: (number | null)[] = []
  for (const item of items) {
    results.push(await act(item))
    await sleep(250)
  }
  return results
}

const reset = (page: Page) => page.evaluate(() => Object.assign(window.probe, { input: 0, drawn: 0 }))

/** Where an entity stands now: a click may have moved the picture. */
async function pointOf(page: Page, target: Target, id: string): Promise<{ x: number; y: number }> {
  const point = (await page.evaluate(`(${target.point})(${JSON.stringify(id)})`)) as { x: number; y: number } | null
  if (point === null) throw new Error(`${target.name} does not show ${id}`)
  return point
}

async function hover(page: Page, target: Target, id: string): Promise<number | null> {
  await page.mouse.move(6, WINDOW.height - 6)
  await sleep(350)
  const { x, y } = await pointOf(page, target, id)
  await reset(page)
  const painted = page.evaluate((sign) => window.probe.painted(sign), { drawn: true } as const)
  await page.mouse.move(x, y)
  return painted
}

async function click(page: Page, target: Target, id: string, sign: Sign): Promise<number | null> {
  await page.keyboard.press('Escape')
  await page.mouse.move(6, WINDOW.height - 6)
  await sleep(700)
  const { x, y } = await pointOf(page, target, id)
  await page.mouse.move(x, y)
  return release(page, sign)
}

async function press(page: Page, control: string, sign: Sign): Promise<number | null> {
  const box = await page.locator(control).first().boundingBox()
  if (box === null) return null
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  return release(page, sign)
}

/** Presses and lets go where the mouse is; the time counts from letting go. */
async function release(page: Page, sign: Sign): Promise<number | null> {
  await sleep(350)
  await page.mouse.down()
  await reset(page)
  const painted = page.evaluate((one) => window.probe.painted(one), sign)
  await page.mouse.up()
  return painted
}

/** Main-thread CPU a frame while dragging paper and while turning the wheel; `null` when the picture did not move. */
async function panAndZoom(page: Page, session: CDPSession): Promise<Sample> {
  const corner = await page.locator('[data-graph]').boundingBox()
  const from = { x: (corner?.x ?? 0) + 14, y: (corner?.y ?? 0) + 14 }
  const cost = async (act: () => Promise<void>) => {
    const before = await seen(page)
    const start = await costs(page, session)
    await act()
    const end = await costs(page, session)
    return before === (await seen(page)) ? null : (1000 * (end.cpu - start.cpu)) / (end.frames - start.frames)
  }
  const pan = await cost(async () => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    for (let step = 0; step < 120; step++) {
      await page.mouse.move(from.x + 90 * (1 - Math.cos(step / 20)), from.y + 60 * (1 - Math.cos(step / 19)))
    }
    await page.mouse.up()
  })
  const zoom = await cost(async () => {
    await page.mouse.move(WINDOW.width / 2, WINDOW.height / 2)
    for (let step = 0; step < 60; step++) await page.mouse.wheel(0, step % 40 < 20 ? -40 : 40)
  })
  return { pan, zoom }
}

const seen = async (page: Page) =>
  createHash('sha1')
    .update(await page.screenshot())
    .digest('hex')

async function costs(page: Page, session: CDPSession): Promise<{ cpu: number; frames: number }> {
  const { metrics } = await session.send('Performance.getMetrics')
  const cpu = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  return { cpu, frames: await page.evaluate(() => window.probe.frames) }
}

/** The middle of what was measured; `null` when most of it could not be. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  if (known.length * 2 <= values.length) return null
  const middle = known.length / 2
  const [low, high] = [known[Math.ceil(middle) - 1], known[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
