import { expect, test } from '../support/page.ts'
import { openReviewedBefore } from '../support/reviewedBefore.ts'

test('articles are read again by the rules of today, and what a person has decided stays', async ({ app, page }) => {
  await app.open()
  await openReviewedBefore(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('مقالاتي')
  await app.ready()
  await page.keyboard.press('y')
  const status = page.getByRole('region', { name: 'Review', exact: true }).getByRole('status')
  await expect(status).toContainText(/ of \d+ reviewed/)
  const before = /of (\d+) reviewed/.exec((await status.textContent()) ?? '')?.[1]

  await page.keyboard.press('7')
  const dialog = page.getByRole('dialog', { name: 'Read the articles again' })
  await expect(dialog.getByText('1 decision stands.')).toBeVisible()
  await expect(dialog.getByRole('region', { name: '1 new proposal' }).getByRole('listitem')).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Take this over' }).click()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(status).toContainText(`1 of ${Number(before) + 1} reviewed: 1 accepted`)

  // It is kept like every other decision, and undone like one.
  const key = () => new URL(page.url()).searchParams.get('collection')
  await expect.poll(key).toMatch(/^own-articles-/)
  await page.keyboard.press('u')
  await expect(status).toContainText(`1 of ${before} reviewed`)
})
