import type { Page } from '@playwright/test'
import { dataset, expect, relation, test } from '../support/page.ts'
import { onceIf, WIDE } from '../support/wide.ts'

const WORKER = /layout\.worker/

test.use({ expectedErrors: [/ERR_FAILED/] })

const block = (page: Page) => page.route(WORKER, (route) => route.abort())
const toast = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text })

for (const [language, menu, choice, first, failed, again] of [
  ['en', 'Layout', 'By forces', 'Prepared', /did not start.*stays as it was/, 'Try again'],
  ['ar', 'التخطيط', 'بمحاكاة القوى', 'المُعدّ', /لم يبدأ.*تبقى الشبكة كما كانت/, 'أعد المحاولة'],
] as const) {
  test(
    `a layout whose worker cannot start is refused, and nothing is lost, in ${language}`,
    onceIf(language === 'ar'),
    async ({ app, page }) => {
      test.slow()
      await page.addInitScript((wanted) => localStorage.setItem('sanad.language', wanted), language)
      await block(page)
      await app.open()
      await app.clickOn('mali')
      await expect(app.panel).toBeVisible()
      const before = [await app.point('mali'), await app.point('turkey')]

      await page.getByRole('button', { name: menu, exact: true }).click()
      await page.getByRole('menuitemradio', { name: choice }).click()
      await expect(toast(page, failed)).toBeVisible()
      expect([await app.point('mali'), await app.point('turkey')]).toEqual(before)
      await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText(language === 'en' ? /Mali/ : /مالي/)
      await expect(page).not.toHaveURL(/layout=/)
      await page.getByRole('button', { name: menu, exact: true }).click()
      await expect(page.getByRole('menuitemradio', { name: first })).toBeChecked()
      await page.keyboard.press('Escape')

      await page.unroute(WORKER)
      await page.getByRole('button', { name: again }).click()
      await expect(page).toHaveURL(/layout=force/)
      await expect.poll(async () => (await app.point('turkey')).x).not.toBe(before[1]?.x)
    },
  )
}

test(
  'someone who cannot be brought in is said not to be drawn, and what is stands where it stood',
  WIDE,
  async ({ app, page }) => {
    const { id } = relation('brandywine-university', 'located-in', 'pennsylvania')
    await block(page)
    await app.open(`/#v=1&relation=${id}`)
    await expect(toast(page, /did not start/)).toBeVisible()
    await expect(app.quotes.first()).toBeVisible()
    await expect.poll(() => app.isDrawn('pennsylvania')).toBe(false)
    await expect.poll(() => app.isDrawn('mali')).toBe(true)
    await page.unroute(WORKER)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => app.isDrawn('pennsylvania')).toBe(true)
  },
)

test(
  'an opened file whose graph cannot be arranged says so; its table is there, and it can be tried again',
  WIDE,
  async ({ app, page }) => {
    test.slow()
    await app.open()
    await block(page)
    const few = { ...dataset, questions: [], formerIds: {}, relations: dataset.relations.slice(0, 12) }
    await page.locator('input[type=file]').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(few)),
    })
    const status = page.getByRole('main', { name: 'Graph' }).getByRole('status')
    await expect(status).toContainText('The layout could not be computed')
    await page.keyboard.press('5')
    await expect(page.getByRole('table').or(page.getByRole('grid')).first()).toBeVisible()
    await page.keyboard.press('1')
    await page.unroute(WORKER)
    await status.getByRole('button', { name: 'Try again' }).click()
    await page.locator('[data-graph="ready"]').waitFor()
    // One worker computes the first view, the whole graph and what is asked for later.
    await page.getByRole('button', { name: 'Layout', exact: true }).click()
    await page.getByRole('menuitemradio', { name: 'By forces' }).click()
    await expect.poll(() => page.workers().filter((worker) => WORKER.test(worker.url())).length).toBe(1)
  },
)
