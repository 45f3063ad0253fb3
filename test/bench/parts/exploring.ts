import type { Browser, Locator } from '@playwright/test'
import { median } from '../measure.ts'
import { networkOf, newUserPage, openFile } from './userPage.ts'

/** What exploring a dataset costs in a browser that is not slowed. */
export interface Exploring {
  readonly acts: readonly { readonly act: string; readonly median: number; readonly slowest: number }[]
  /** Milliseconds from choosing the file until the network stands. */
  readonly opened: number
  /** JavaScript's heap after all that and a collection, in megabytes. */
  readonly heap: number
  /** How many entities are drawn, of how many. */
  readonly drawn: string
}

const TRIES = 5

/** Milliseconds of a press until the page has been painted after it. */
const pressed = (button: Locator) =>
  button.evaluate(async (element: HTMLElement) => {
    const start = performance.now()
    element.click()
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
    return performance.now() - start
  })

/** Presses the buttons in turn; what is fetched at the first press is not counted. */
async function timed(act: string, buttons: readonly Locator[]) {
  const times: number[] = []
  for (let attempt = 0; attempt <= TRIES; attempt += 1) {
    for (const button of buttons) {
      await button.waitFor()
      const time = await pressed(button)
      if (attempt > 0) times.push(time)
      else await button.page().waitForTimeout(1000)
    }
  }
  return { act, median: median(times) ?? Number.NaN, slowest: Math.max(...times) }
}

/**
 * Filters, takes back, selects and goes from view to view.
 * @param file a dataset to open as a user opens one of their own
 */
export async function measureExploring(browser: Browser, origin: string, file: string): Promise<Exploring> {
  const { context, page } = await newUserPage(browser)
  await page.goto(origin)
  await networkOf(page).waitFor()
  const start = performance.now()
  await openFile(page, file)
  const opened = performance.now() - start
  const view = (name: string) => page.getByRole('group', { name: 'View' }).getByRole('button', { name })
  const filter = page.getByRole('region', { name: 'Legend and filters' }).getByRole('checkbox').first()
  const acts = [
    await timed('a filter, off and on', [filter]),
    await timed('undo and redo', [
      page.getByRole('button', { name: 'Undo' }),
      page.getByRole('button', { name: 'Redo' }),
    ]),
  ]
  for (const name of ['Map', 'Matrix', 'Timeline', 'Table'])
    acts.push(await timed(`to the view “${name}” and back`, [view(name), view('Network')]))
  const drawn = (await page.getByText(/^\d[\d,]* of [\d,]+ actors$/).textContent()) ?? ''
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await context.close()
  return { acts, opened, heap: usedSize / 2 ** 20, drawn }
}
