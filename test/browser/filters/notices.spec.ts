import type { Locator, Page } from '@playwright/test'
import { dataset, expect, PHONE, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const lens = (page: Page) => page.getByRole('region', { name: 'What the graph shows' })
const guest = (page: Page) => page.getByRole('status').filter({ hasText: /mine\.json/ })
const LENS = '#v=1&lens=speaker:jnim'

/** What one voice says, as a file of the user's: few relations are arranged at once. */
const few = {
  ...dataset,
  formerIds: {},
  questions: [],
  relations: dataset.relations.filter(({ evidence }) => evidence.some(({ attributedTo }) => attributedTo === 'jnim')),
}
const openAsFile = (page: Page) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(few)) })

async function boxOf(one: Locator) {
  const box = await one.boundingBox()
  if (box === null) throw new Error('It is not on the page')
  return box
}

for (const { name, viewport } of [
  { name: 'desktop', viewport: { width: 1440, height: 900 } },
  { name: 'phone', viewport: PHONE },
]) {
  test.describe(name, () => {
    test.use({ viewport })

    test(
      'a lens is told in every view, above what the view shows and within the window',
      WIDE,
      async ({ app, page }) => {
        await app.open(`/${LENS}`)
        await expect(lens(page)).toBeVisible()
        const views = page.getByRole('group', { name: 'View' }).getByRole('button')
        for (const view of (await views.all()).slice(1)) {
          await view.click()
          await expect(view).toHaveAttribute('aria-pressed', 'true')
          await expect(lens(page)).toBeVisible()
          const region = page.locator('main:not([inert]):visible')
          await expect(region).toBeVisible()
          const [above, below] = [await boxOf(lens(page)), await boxOf(region)]
          expect(above.y + above.height).toBeLessThanOrEqual(below.y)
          expect(above.x).toBeGreaterThanOrEqual(0)
          expect(above.x + above.width).toBeLessThanOrEqual(viewport.width)
        }
      },
    )

    test('a file of one’s own and a lens are told one under the other', WIDE, async ({ app, page }) => {
      await app.open()
      await openAsFile(page)
      await expect(guest(page)).toBeVisible()
      await page.keyboard.press('a')
      await page.getByRole('dialog').getByRole('searchbox').fill('jnim')
      await page.getByRole('dialog').getByRole('radio', { name: /JNIM/ }).check()
      await page.getByRole('dialog').getByRole('button', { name: 'Show in the graph' }).click()
      const [first, second] = [await boxOf(guest(page)), await boxOf(lens(page))]
      expect(first.y + first.height).toBeLessThanOrEqual(second.y)
    })
  })
}
