import type { Browser } from '@playwright/test'
import { median } from '../measure.ts'
import { networkOf, newUserPage } from './userPage.ts'

/** Milliseconds from pressing "Show in article" to the painted, marked words: the first time, and the middle of the others. */
export interface ReadingTimes {
  readonly first: number
  readonly again: number | null
}

/** Opens the sentences of these relations in the reader, one after the other; the processor is not slowed. */
export async function measureReading(
  browser: Browser,
  origin: string,
  relations: readonly string[],
): Promise<ReadingTimes> {
  const { context, page } = await newUserPage(browser)
  await page.goto(origin)
  await networkOf(page).waitFor()
  const times: number[] = []
  for (const relation of relations) {
    await page.evaluate((id) => {
      location.hash = `#v=1&relation=${id}`
    }, relation)
    const button = page.getByRole('button', { name: 'Show in article' }).first()
    await button.waitFor()
    times.push(
      await button.evaluate(async (element: HTMLElement) => {
        const start = performance.now()
        element.click()
        while (document.querySelector('[data-marked]') === null) await new Promise(requestAnimationFrame)
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
        return performance.now() - start
      }),
    )
    await page.keyboard.press('Escape')
    await page.locator('[data-marked]').first().waitFor({ state: 'detached' })
  }
  await context.close()
  return { first: times[0] ?? Number.NaN, again: median(times.slice(1)) }
}
