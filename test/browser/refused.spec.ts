import { expect, test } from './page.ts'
import { WIDE } from './wide.ts'

test.describe('what the browser refuses', () => {
  test('storage: the page works, and says what will not be kept', WIDE, async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get: refuse })
      Object.defineProperty(window, 'indexedDB', { get: refuse })
    })
    await page.goto('/#v=1&entity=mali')
    await page.locator('[data-graph="ready"]').waitFor()
    await expect(page.getByText('This browser refuses to keep your flags')).toBeVisible()
    await page.keyboard.press('d')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.keyboard.press('v')
    const dialog = page.getByRole('dialog', { name: 'Saved views' })
    await dialog.getByRole('button', { name: 'Save this view' }).click()
    await expect(dialog.getByRole('alert')).toContainText('keeps nothing')
    await expect(dialog.getByRole('button', { name: /^Open/ })).toContainText('Mali')
  })

  test.describe('fonts', () => {
    test.use({ expectedErrors: [/ERR_FAILED/] })

    test('the page works with those of the system, and so do pictures of it', WIDE, async ({ app, page }) => {
      await page.route('**/*.woff2', (route) => route.abort())
      await app.open()
      await app.clickOn('mali')
      await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText('Mali')
      await page.keyboard.press('e')
      const saved = page.waitForEvent('download')
      await page.getByRole('dialog', { name: 'Save this picture' }).getByRole('button', { name: 'Save PNG' }).click()
      expect((await saved).suggestedFilename()).toMatch(/\.png$/)
    })
  })
})
