import type { Page } from '@playwright/test'
import { COLOUR_RULES, violations } from './axe.ts'
import { expect, test } from './page.ts'
import type { State } from './states.ts'
import { enter, STATES } from './states.ts'
import { misread } from './voice.ts'
import { WIDE } from './wide.ts'

/** A desktop, an upright tablet and a phone. */
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const

async function expectNoFault(page: Page, { name }: State): Promise<void> {
  expect.soft(await violations(page), name).toEqual([])
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(over, `how far the page runs over its edge: ${name}`).toBeLessThanOrEqual(0)
}

test('nothing is wrong with any state of the page for axe or for a voice', WIDE, async ({ app, page }) => {
  await app.open()
  for (const state of STATES) {
    await test.step(state.name, async () => {
      await enter(page, state)
      await expectNoFault(page, state)
      expect.soft(await misread(page), state.name).toEqual([])
    })
  }
})

for (const locale of ['en', 'ar'] as const) {
  test.describe(locale, WIDE, () => {
    test.use({ locale, hasTouch: true })

    // Each width has every rule once; what the other theme changes is colours.
    test('nothing is wrong with any state of the page, in either theme and three widths', async ({ app, page }) => {
      await app.open()
      for (const size of WIDTHS) {
        await page.setViewportSize(size)
        for (const state of STATES) {
          if (state.isForDesktop && size.width < 1440) continue
          await test.step(`${state.name}, ${size.width}`, async () => {
            await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
            await enter(page, state)
            await expectNoFault(page, state)
            expect.soft(await misread(page), state.name).toEqual([])
            await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
            expect.soft(await violations(page, COLOUR_RULES), `${state.name}, dark`).toEqual([])
          })
        }
      }
    })
  })
}
