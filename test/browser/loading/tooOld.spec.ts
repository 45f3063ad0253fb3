import { expect, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const notice = 'This browser is too old for all of Sanad.'

test('a browser that is too old is told so in both languages, whatever of the app it can run', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS)
    // As Firefox answered before 121.
    CSS.supports = (...asked: readonly string[]) =>
      asked[0] !== 'selector(:has(a))' && supports(...(asked as [string, string]))
  })
  await app.open()
  await expect(page.getByText(notice)).toBeVisible()
  await expect(page.getByText('هذا المتصفح أقدم من أن يعرض سند كاملاً.')).toBeVisible()
  await expect(page.getByText('Firefox 128, Safari 17').first()).toBeVisible()
})

test('a browser that is new enough is told nothing', WIDE, async ({ app, page }) => {
  await app.open()
  await expect(page.getByText(notice)).toBeHidden()
})
