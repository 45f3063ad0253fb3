import type { Page } from '@playwright/test'
import { COLOUR_RULES, PLACE_RULES, violations } from '../support/axe.ts'
import { expect, test } from '../support/page.ts'
import { openReviewedBefore } from '../support/reviewedBefore.ts'
import type { State } from '../support/states.ts'
import { enter, STATES } from '../support/states.ts'
import { UNDER_REVIEW } from '../support/statesUnderReview.ts'
import { misread } from './voice.ts'
import { onceIf } from '../support/wide.ts'

const DESKTOP = 1440
const TABLET = 820
const WIDTHS = [
  { width: DESKTOP, height: 900 },
  { width: TABLET, height: 1180 },
  { width: 390, height: 844 },
] as const

/** The page follows the theme of the system a moment after it has changed. */
async function showIn(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}

async function expectNoFault(page: Page, { name }: State, rules?: readonly string[]): Promise<void> {
  expect.soft(await violations(page, rules), name).toEqual([])
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(over, `how far the page runs over its edge: ${name}`).toBeLessThanOrEqual(0)
}

async function expectNoFaultIn(page: Page, state: State, width: number): Promise<void> {
  await test.step(state.name, async () => {
    await showIn(page, 'light')
    await enter(page, state)
    // The tablet has the marks of the desktop and the sheet of the phone: only their places are its own.
    if (width === TABLET) return expectNoFault(page, state, PLACE_RULES)
    await expectNoFault(page, state)
    await showIn(page, 'dark')
    expect.soft(await violations(page, COLOUR_RULES), `${state.name}, dark`).toEqual([])
  })
}

for (const locale of ['en', 'ar'] as const) {
  for (const viewport of WIDTHS) {
    // Each language and width is tried in the wide run, all of their pairs by `npm run test:again`.
    test.describe(`${locale}, ${viewport.width}`, onceIf((locale === 'en') !== (viewport.width === DESKTOP)), () => {
      test.use({ locale, viewport, hasTouch: viewport.width < DESKTOP })

      test('nothing is wrong with any state of the page, in either theme', async ({ app, page }) => {
        await app.open()
        for (const state of STATES) {
          if (state.isForDesktop && viewport.width < DESKTOP) continue
          await expectNoFaultIn(page, state, viewport.width)
          if (viewport.width !== TABLET) expect.soft(await misread(page), state.name).toEqual([])
        }
      })

      test('nothing is wrong with a collection under review, in either theme', async ({ app, page }) => {
        await app.open()
        await openReviewedBefore(page)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('مقالاتي')
        await app.ready()
        for (const state of UNDER_REVIEW) {
          await expectNoFaultIn(page, state, viewport.width)
          if (viewport.width !== TABLET) expect.soft(await misread(page), state.name).toEqual([])
        }
      })
    })
  }
}
