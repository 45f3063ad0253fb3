import { expect, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

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
    await page.keyboard.press('Escape')
    await page.keyboard.press('z')
    const articles = page.getByRole('dialog', { name: 'Add your articles' })
    await expect(articles.getByRole('alert')).toContainText('does not show its collections')
    await page.goto('/?collection=collection-1')
    await expect(page.getByRole('dialog')).toContainText(/cannot read the collection .*collection-1/)
  })

  test('a collection that is damaged: it is said, and offered as a file', WIDE, async ({ app, page }) => {
    await app.open()
    await page.keyboard.press('z')
    await page.getByRole('dialog', { name: 'Add your articles' }).waitFor()
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('sanad-collections')
          opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('collections'))
          opening.addEventListener('success', () => {
            const writing = opening.result.transaction('collections', 'readwrite')
            writing.objectStore('collections').put({ title: null, text: 7 }, 'collection-1')
            writing.addEventListener('complete', () => done())
          })
        }),
    )
    await page.goto('/?collection=collection-1')
    const refusal = page.getByRole('dialog')
    await expect(refusal).toContainText(/cannot read the collection .*collection-1/)
    await page.keyboard.press('Escape')
    await expect(refusal).toHaveCount(0)
    await page.keyboard.press('z')
    const saved = page.waitForEvent('download')
    await page
      .getByRole('dialog', { name: 'Add your articles' })
      .getByRole('button', { name: 'Save as a file' })
      .click()
    expect((await saved).suggestedFilename()).toBe('collection-1-unreadable.json')
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
