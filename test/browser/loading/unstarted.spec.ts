import { resolve } from 'node:path'
import { expect, test } from '../support/page.ts'

test.use({ expectedErrors: [/ERR_FAILED|CORS|file:/] })

test('opened from the disk, the page says in a sentence how to serve it', async ({ page }) => {
  await page.goto(`file://${resolve(process.env['SANAD_DIST'] ?? 'dist')}/index.html`)
  await expect(page.getByRole('alert')).toContainText('Serve this folder, for example with python3 -m http.server')
})

for (const [part, path] of [
  ['a main script', /assets\/index-.*\.js/],
  ['the text of the page', /assets\/ar-app-.*\.js/],
] as const) {
  test(`${part} that cannot be fetched is said`, async ({ page }) => {
    await page.route(path, (route) => route.abort())
    await page.goto('/#lang=ar')
    await expect(page.getByRole('alert')).toHaveText(/تعذّر تحميل سند كاملاً/)
  })
}
