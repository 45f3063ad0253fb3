import type { Page } from '@playwright/test'
import { dataset, expect, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

test.use({ expectedErrors: [/status of 404/] })

async function serveDataset(page: Page, body: string, status = 200): Promise<void> {
  await page.route('**/datasets/alliances.json', (route) =>
    route.fulfill({ status, contentType: 'application/json', body }),
  )
}

/** The page says that and why it shows no picture, and runs no script that came with the data. */
async function expectRefusal(page: Page, words: RegExp): Promise<void> {
  await page.goto('/')
  const alert = page.getByRole('alert')
  await expect(alert).toBeVisible()
  await expect(alert).toHaveText(words)
  expect(await page.evaluate(() => 'wasHacked' in window)).toBe(false)
}

const text = JSON.stringify(dataset)

test('a dataset that is not there', async ({ page }) => {
  await serveDataset(page, 'Not found', 404)
  await expectRefusal(page, /404|not (be )?found/i)
})

test('a dataset that is cut off: where it stops', WIDE, async ({ page }) => {
  await serveDataset(page, text.slice(0, 20_000))
  await expectRefusal(page, /line|character|stops/i)
})

test('a dataset that is no dataset', WIDE, async ({ page }) => {
  await serveDataset(page, '[1, 2, 3]')
  await expectRefusal(page, /\S/)
})

test('a dataset with a reference to nobody: which, and where', WIDE, async ({ page }) => {
  await serveDataset(page, text.replace('"target":"mali"', '"target":"nobody"'))
  await expectRefusal(page, /nobody/)
})

test('a dataset with evidence outside its text', WIDE, async ({ page }) => {
  const broken = structuredClone(dataset) as unknown
  const relations = (broken as { relations: { evidence: { end: number }[] }[] }).relations
  const evidence = relations[0]?.evidence[0]
  if (evidence !== undefined) evidence.end = 10_000_000
  await serveDataset(page, JSON.stringify(broken))
  await expectRefusal(page, /relations/)
})

test('a hostile dataset: __proto__', async ({ page }) => {
  await serveDataset(
    page,
    text.replace('{', '{"__proto__":{"wasHacked":true},"constructor":{"prototype":{"wasHacked":true}},'),
  )
  await expectRefusal(page, /__proto__|constructor|unknown/i)
})

test('a hostile dataset: a hundred thousand brackets', WIDE, async ({ page }) => {
  await serveDataset(page, '['.repeat(100_000) + ']'.repeat(100_000))
  await expectRefusal(page, /\S/)
})

test('a hostile dataset: script in a label is only words', async ({ app, page }) => {
  const script = `<img src=x onerror="window.wasHacked=true"><script>window.wasHacked=true</script>`
  const hostile = {
    ...dataset,
    entities: dataset.entities.map((one) => ({ ...one, labels: { en: script, ar: script } })),
  }
  await serveDataset(page, JSON.stringify(hostile))
  await app.open()
  await app.clickOn('mali')
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText(script)
  expect(await page.evaluate(() => 'wasHacked' in window)).toBe(false)
})

test('in Arabic the refusal is in Arabic', WIDE, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'ar', ...(baseURL !== undefined && { baseURL }) })
  const page = await context.newPage()
  await serveDataset(page, '{')
  await page.goto('/')
  await expect(page.getByRole('alert')).toHaveText(/[\u0600-\u06ff]/)
  await context.close()
})

test('browsers are asked to translate nothing of the page, whose numbers and sentences they would make wrong', async ({
  app,
  page,
}) => {
  await app.open('/#v=1&relation=russia-supplies-arms-mali')
  await app.wholePanel()
  const translatable = await page.evaluate(
    () => [...document.querySelectorAll<HTMLElement>(':root, :root *')].filter(({ translate }) => translate).length,
  )
  expect(translatable).toBe(0)
})
