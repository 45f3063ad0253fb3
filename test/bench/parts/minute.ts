import type { Browser, Page } from '@playwright/test'
import { newPage } from '../measure.ts'
import { networkOf, openFile } from './userPage.ts'

/** How a minute of use felt. Milliseconds. */
export interface Minute {
  /** From an input until the next frame, of all interactions the one that 98 of 100 are faster than (as INP is). */
  readonly p98: number
  readonly slowest: string
  readonly interactions: number
  /** The longest task of the main thread meanwhile. */
  readonly longestTask: number
}

const MINUTE = 60_000
const PAUSE = 350

/** Notes every interaction, and tasks longer than 50 ms, from now on. */
async function observe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { interactions: new Map<number, { ms: number; what: string }>(), longestTask: 0 }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const id = Number(Reflect.get(entry, 'interactionId'))
        const target = Reflect.get(entry, 'target')
        const known = seen.interactions.get(id)?.ms ?? 0
        if (id === 0 || known > entry.duration) continue
        const name = target instanceof Element ? (target.getAttribute('aria-label') ?? target.textContent ?? '') : ''
        seen.interactions.set(id, { ms: entry.duration, what: `${entry.name} ${name.trim().slice(0, 40)}` })
      }
      // An event that is answered within 16 ms is never reported; the shortest that can be is.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration)
    }).observe({ type: 'longtask' })
    Object.assign(window, { seen })
  })
}

/** What a user does, over and over: looks at actors, opens them, filters, changes the view, searches, takes back, moves about. */
function actsOf(page: Page, point: (at: number) => Promise<{ readonly x: number; readonly y: number }>) {
  const view = (name: string) => page.getByRole('group', { name: 'View' }).getByRole('button', { name })
  const filter = page.getByRole('region', { name: 'Legend and filters' }).getByRole('checkbox').first()
  return [
    async (at: number) => {
      const { x, y } = await point(at)
      await page.mouse.move(x, y, { steps: 5 })
      await page.mouse.click(x, y)
    },
    () => page.keyboard.press('Escape'),
    () => filter.click(),
    () => page.keyboard.press('Control+z'),
    () => view('Matrix').click(),
    () => view('Timeline').click(),
    () => view('Table').click(),
    () => view('Network').click(),
    async () => {
      await page.keyboard.press('/')
      await page.keyboard.type('mali arms', { delay: 60 })
      await page.keyboard.press('Escape')
    },
    async () => {
      await page.mouse.move(700, 500)
      await page.mouse.wheel(0, -240)
      await page.mouse.down()
      await page.mouse.move(620, 440, { steps: 12 })
      await page.mouse.up()
      await page.keyboard.press('0')
    },
  ]
}

/**
 * Uses a page for a minute with a slower processor.
 * @param entities whom the user looks at
 * @param file a dataset that is opened first, if it is not the page's own
 */
export async function measureMinute(
  browser: Browser,
  url: string,
  slowdown: number,
  entities: readonly string[],
  file?: string,
): Promise<Minute> {
  const { context, page, session } = await newPage(browser)
  await page.addInitScript(() => localStorage.setItem('sanad.visit', 'before'))
  await page.goto(url)
  await networkOf(page).waitFor()
  if (file !== undefined) await openFile(page, file)
  await page.waitForTimeout(2_000)
  await observe(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const point = async (at: number) => {
    const id = entities[at % entities.length]
    const found: { x: number; y: number } | null = await page.evaluate(`window.__sanad.point(${JSON.stringify(id)})`)
    return found ?? { x: 640, y: 400 }
  }
  const acts = actsOf(page, point)
  const end = Date.now() + MINUTE
  for (let at = 0; Date.now() < end; at += 1) {
    for (const act of acts) {
      await act(at)
      await page.waitForTimeout(PAUSE)
    }
  }
  const { interactions, longestTask } = await page.evaluate(() => {
    const seen = Reflect.get(window, 'seen')
    return { interactions: [...seen.interactions.values()], longestTask: seen.longestTask }
  })
  await context.close()
  const sorted = interactions.toSorted((a, b) => b.ms - a.ms)
  return {
    p98: sorted[Math.floor(sorted.length / 50)]?.ms ?? Number.NaN,
    slowest: sorted
      .slice(0, 3)
      .map(({ ms, what }) => `${what} ${ms}`)
      .join('; '),
    interactions: sorted.length,
    longestTask,
  }
}

const verdict = (value: number, goal: number) => (value <= goal ? 'met' : '**missed**')

/** A Markdown table of minutes, each with the most that its p98 may be. */
export function minuteTable(
  minutes: readonly { readonly name: string; readonly goal: number; readonly minute: Minute }[],
) {
  return [
    '| a minute of use | interactions | p98, ms | goal | | longest task, ms | goal | | slowest |',
    '| --- | ---: | ---: | --- | --- | ---: | --- | --- | --- |',
    ...minutes.map(
      ({ name, goal, minute: { interactions, p98, longestTask, slowest } }) =>
        `| ${name} | ${interactions} | ${p98} | ≤ ${goal} | ${verdict(p98, goal)} | ${longestTask.toFixed(0)} | ≤ 200 | ${verdict(longestTask, 200)} | ${slowest} |`,
    ),
  ].join('\n')
}
