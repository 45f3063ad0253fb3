import type { Page } from '@playwright/test'
import { dataset, expect, relation, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')
const isChanged = ({ document }: { document: string }) => document === 'mali-aircraft'
const gone = dataset.relations.filter(({ evidence }) => evidence.every(isChanged)).length

/** One word of one article says the contrary, and is as long: every offset still fits. */
const tampered = JSON.stringify({
  ...dataset,
  documents: dataset.documents.map((one) => ({ ...one, text: one.text.replace('ليست المرة', 'كانت المرة') })),
})

const notice = (page: Page) => page.getByRole('status').filter({ hasText: /withheld|حُجبت/ })
const drawn = (page: Page) => page.getByRole('button', { name: /Russia.*supplies arms to.*Mali/, includeHidden: true })

test('a published dataset whose text was changed: its lines go, and it is said how many', async ({ app, page }) => {
  expect(arms.evidence.every(isChanged)).toBe(true)
  await page.route('**/datasets/alliances.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: tampered }),
  )
  await app.open()
  await expect(notice(page)).toContainText(`${gone} lines are not drawn`)
  await expect.poll(() => app.isDrawn(arms.id)).toBe(false)
  await expect(drawn(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Compare texts' }).click()
  const first = page.getByRole('dialog').getByRole('article').first()
  await expect(first).toContainText('are in no dataset that is open here')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a file whose text was changed is compared with the article that is published', WIDE, async ({ app, page }) => {
  await app.open()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(tampered) })
  await expect(notice(page)).toBeVisible()
  await page.getByRole('button', { name: 'Compare texts' }).click()
  const dialog = page.getByRole('dialog')
  const pair = dialog.getByRole('article').filter({ hasText: 'كانت المرة' }).first()
  await expect(pair.locator('blockquote').first()).toContainText('ليست المرة')
  await expect(pair.locator('blockquote').last()).toContainText('كانت المرة')
})

test(
  'a dataset of which every text was changed says so in every view, and not that it states nothing',
  WIDE,
  async ({ app, page }) => {
    const other = dataset.documents.map((one) => ({ ...one, sha256: '0'.repeat(64) }))
    await page.route('**/datasets/alliances.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: JSON.stringify({ ...dataset, documents: other }) }),
    )
    await app.open()
    const why = { name: 'Every sentence is withheld' }
    await expect(page.getByRole('heading', why)).toBeVisible()
    await expect(page.getByText(`${dataset.relations.length} lines are not drawn`)).toBeVisible()
    const view = (name: string) => page.getByRole('main', { name: new RegExp(`^${name}`) })
    for (const name of ['Map', 'Matrix', 'Timeline', 'Table']) {
      await page.getByRole('button', { name, exact: true }).click()
      await expect(view(name).getByRole('heading', why)).toBeVisible()
    }
    await view('Table').getByRole('button', { name: 'Compare texts' }).click()
    const dialog = page.getByRole('dialog', { name: 'Texts that were changed' })
    await expect(dialog.getByRole('heading', { level: 3 })).toHaveCount(dataset.documents.length)
  },
)

test('the dataset as it was built withholds nothing', WIDE, async ({ app, page }) => {
  await app.open()
  await app.clickOn(arms.id)
  await expect(app.quotes.first()).toBeVisible()
  await expect(notice(page)).toHaveCount(0)
})
