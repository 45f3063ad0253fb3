import type { Page } from '@playwright/test'
import { expect, PHONE, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const pages = (page: Page) => page.getByRole('region', { name: 'Chain of evidence' })
const reader = (page: Page) => page.getByRole('complementary', { name: 'Article' })

async function readFromChain(page: Page): Promise<void> {
  await pages(page).getByRole('button', { name: 'Show in article' }).first().click()
  await expect(reader(page)).toBeVisible()
}

test(
  'what is selected in an article of a chain opens beside it, and the way back is to the chain',
  WIDE,
  async ({ app, page }) => {
    await app.open('/#v=1&chain=united-states~mali')
    await readFromChain(page)
    await page.locator('[aria-current="true"] [data-mention]').first().click()
    await expect(app.panel).toBeVisible()
    await expect(reader(page)).toBeVisible()
    await app.panel.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(app.panel).toBeHidden()
    await reader(page).getByRole('button', { name: 'Back to the graph' }).click()
    await expect(pages(page).getByRole('article').first()).toBeVisible()
  },
)

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('it leaves the article for the graph, on which the chain is drawn', WIDE, async ({ app, page }) => {
    await app.open('/#v=1&chain=united-states~mali')
    await readFromChain(page)
    await page.locator('[aria-current="true"] [data-mention]').first().click()
    await expect(app.panel).toBeVisible()
    await expect(reader(page)).toBeHidden()
    await page.getByRole('button', { name: 'Read the chain' }).click()
    await expect(pages(page).getByRole('article').first()).toBeVisible()
  })
})
