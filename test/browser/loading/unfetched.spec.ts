import type { Page } from '@playwright/test'
import { dataset, expect, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

test.use({
  serviceWorkers: 'block',
  expectedErrors: [/status of 404|ERR_FAILED|ERR_INTERNET_DISCONNECTED|could not be fetched|Failed to fetch/],
})

const unfetched = (page: Page, name: string) => page.getByText(`“${name}” could not be fetched`)

/** The graph and its controls are there: nothing has taken the place of the page. */
async function expectTheRest(page: Page): Promise<void> {
  await expect(page.getByRole('banner')).toBeAttached()
  await expect(page.locator('[data-graph="ready"]')).toBeAttached()
  await expect(page.getByText('Something broke in the app')).toHaveCount(0)
}

test('without a connection each part says that it could not be fetched, the rest stays, and it comes with the connection', async ({
  app,
  page,
  context,
}) => {
  await app.open()
  await expect(page.getByRole('button', { name: 'Who arms Mali?' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)

  await page.keyboard.press('e')
  await expect(unfetched(page, 'Export')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).click()
  await expect(unfetched(page, 'Export')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.getByRole('button', { name: 'More filters' }).click()
  await expect(unfetched(page, 'More filters')).toBeVisible()

  await page.keyboard.press('2')
  await expect(unfetched(page, 'Map')).toBeVisible()
  await page.keyboard.press('1')
  await expectTheRest(page)
  await app.clickOn('mali')
  await expect(app.panel).toBeVisible()
  await page.keyboard.press('2')

  await context.setOffline(false)
  await expect(page.locator('main [data-entity="mali"]').first()).toBeVisible()
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText('Mali')
  await page.keyboard.press('1')
  await page.keyboard.press('e')
  await expect(page.getByRole('dialog', { name: 'Save this picture' })).toBeVisible()
})

test('a file that cannot be opened without a connection is opened by “Try again”', WIDE, async ({ app, page }) => {
  await page.route(/openFile/, (route) => route.abort())
  await app.open()
  await page.waitForLoadState('networkidle')
  const mine = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(dataset)) }
  await page.locator('input[type="file"]').first().setInputFiles(mine)
  const refused = page.getByRole('dialog', { name: /mine\.json/ })
  await expect(refused.getByRole('alert')).toContainText('was not read. Check the connection.')
  await page.unroute(/openFile/)
  await refused.getByRole('button', { name: 'Try again' }).click()
  await expect(refused).toBeHidden()
  await expect(page.getByText('Opened “mine.json”')).toBeVisible()
})

test('a part that the server has no more asks to reload', WIDE, async ({ app, page }) => {
  await app.open()
  await page.route(/HelpDialog/, (route) => route.fulfill({ status: 404 }))
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Sanad has changed on the server')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Reload' })).toBeVisible()
})
