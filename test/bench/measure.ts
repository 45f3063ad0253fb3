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
  /** The time of an act until it is painted, and the CPU time of the main thread meanwhile, which other programs disturb less. */
  const note = async <T>(name: string, items: readonly T[], act: (item: T) => Promise<Measured>) => {
    const found = await each(items, act)
    sample[name] = median(found.map(({ ms }) => ms))
    sample[`${name}Cpu`] = median(found.map(({ cpu }) => cpu))
  }
  if (entities.length > 0) {
    await note('hover', entities, (id) => hover({ page, session }, target, id))
    const sign = target.clicked
    if (sign !== undefined) await note('click', entities, (id) => click({ page, session }, target, id, sign))
    await page.keyboard.press('Escape')
    await page.mouse.move(6, WINDOW.height - 6)
    Object.assign(sample, await panAndZoom(page, session))
  }
  if (target.filter !== undefined) {
    const { filter } = target
    await note('filter', [1, 2, 3, 4], () => press({ page, session }, filter, { drawn: true }))
  }
  if (target.dialog !== undefined) {
    const { press: control, sign } = target.dialog
    await note('dialog', [1, 2, 3], async () => {
      await page.keyboard.press('Escape')
      await sleep(300)
      return press({ page, session }, control, sign)
    })
    await page.keyboard.press('Escape')
  }
  if (target.png !== undefined) {
    const { ms, width, height } = await target.png(page)
    Object.assign(sample, { png: ms, pngPixels: width * height })
  }
  await context.close()
  return sample
}

/** A page, and what measures it. */
interface Opened {
  readonly page: Page
  readonly session: CDPSession
}

/** Milliseconds from the input event until its answer is painted, and of the main thread's CPU. */
interface Measured {
  readonly ms: number | null
  readonly cpu: number | null
}

async function each<T>(items: readonly T[], act: (item: T) => Promise<Measured>): Promise<Measured[]> {
  const results: Measured[] = []
  for (const item of items) {
    results.push(await act(item))
    await sleep(250)
  }
  return results
}

const reset = (page: Page) => page.evaluate(() => Object.assign(window.probe, { input: 0, drawn: 0 }))

/** Where an entity stands now: a click may have moved the picture. */
async function pointOf(page: Page, target: Target, id: string): Promise<{ x: number; y: number }> {
  const point: { x: number; y: number } | null = await page.evaluate(`(${target.point})(${JSON.stringify(id)})`)
  if (point === null) throw new Error(`${target.name} does not show ${id}`)
  return point
}

async function hover(opened: Opened, target: Target, id: string): Promise<Measured> {
  const { page } = opened
  await page.mouse.move(6, WINDOW.height - 6)
  await sleep(350)
  const { x, y } = await pointOf(page, target, id)
  return answered(opened, { drawn: true }, () => page.mouse.move(x, y))
}

/** What it takes until the answer to an input is painted. */
async function answered({ page, session }: Opened, sign: Sign, input: () => Promise<void>): Promise<Measured> {
  await reset(page)
  const before = await cpuIn(session)
  const painted = page.evaluate((one) => window.probe.painted(one), sign)
  await input()
  const ms = await painted
  return { ms, cpu: ms === null ? null : (await cpuIn(session)) - before }
}

async function click(opened: Opened, target: Target, id: string, sign: Sign): Promise<Measured> {
  const { page } = opened
  await page.keyboard.press('Escape')
  await page.mouse.move(6, WINDOW.height - 6)
  await sleep(700)
  const { x, y } = await pointOf(page, target, id)
  await page.mouse.move(x, y)
  return release(opened, sign)
}

async function press(opened: Opened, control: string, sign: Sign): Promise<Measured> {
  const { page } = opened
  const box = await page.locator(control).first().boundingBox()
  if (box === null) return { ms: null, cpu: null }
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  return release(opened, sign)
}

/** Presses and lets go where the mouse is; the time counts from letting go. */
async function release(opened: Opened, sign: Sign): Promise<Measured> {
  const { page } = opened
  await sleep(350)
  await page.mouse.down()
  return answered(opened, sign, () => page.mouse.up())
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
    return before === (await seen(page)) ? null : (end.cpu - start.cpu) / (end.frames - start.frames)
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
  return { cpu: await cpuIn(session), frames: await page.evaluate(() => window.probe.frames) }
}

/** Milliseconds of CPU that the main thread has used. */
async function cpuIn(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

/** The middle of what was measured; `null` when most of it could not be. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  if (known.length * 2 <= values.length) return null
  const middle = known.length / 2
  const [low, high] = [known[Math.ceil(middle) - 1], known[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
