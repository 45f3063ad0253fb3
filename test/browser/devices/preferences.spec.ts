import { expect, relation, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const html = 'html'

test.describe('a user whose system is Arabic and dark', () => {
  test.use({ locale: 'ar', colorScheme: 'dark' })

  test('is met in Arabic and dark', WIDE, async ({ app, page }) => {
    await app.open()
    await expect(page.locator(html)).toHaveAttribute('lang', 'ar')
    await expect(page.locator(html)).toHaveAttribute('dir', 'rtl')
    await expect(page.locator(html)).toHaveAttribute('data-theme', 'dark')
  })
})

test('a user whose system is English and light is met so', WIDE, async ({ app, page }) => {
  await app.open()
  await expect(page.locator(html)).toHaveAttribute('lang', 'en')
  await expect(page.locator(html)).toHaveAttribute('dir', 'ltr')
  await expect(page.locator(html)).toHaveAttribute('data-theme', 'light')
})

test('language and theme switch without a reload, keep the selection, and are remembered', async ({ app, page }) => {
  await app.open()
  await app.clickOn('mali')
  await page.evaluate(() => Object.assign(window, { sameVisit: true }))
  await page.getByRole('button', { name: /العربية/ }).click()
  await page.getByRole('button', { name: /(المظهر )?(ال)?(داكن|ليلي)/ }).click()
  await expect(page.locator(html)).toHaveAttribute('dir', 'rtl')
  await expect(page.locator(html)).toHaveAttribute('data-theme', 'dark')
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText(/مالي/)
  expect(await page.evaluate(() => 'sameVisit' in window)).toBe(true)

  await page.reload()
  await app.ready()
  await expect(page.locator(html)).toHaveAttribute('lang', 'ar')
  await expect(page.locator(html)).toHaveAttribute('data-theme', 'dark')
})

test('the picture is not mirrored in Arabic', WIDE, async ({ app, page }) => {
  await app.open()
  const isRussiaLeftOfChina = async () => (await app.point('russia')).x < (await app.point('china')).x
  const before = await isRussiaLeftOfChina()
  await page.getByRole('button', { name: /العربية/ }).click()
  await expect(page.locator(html)).toHaveAttribute('dir', 'rtl')
  expect(await isRussiaLeftOfChina()).toBe(before)
})

test.describe('without a connection', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] })

  test('the language stays, a word says why, and the next press tries again', WIDE, async ({ app, page }) => {
    // From the start, so that the first press finds it cut off.
    await page.route('**/assets/ar-*.js', (route) => route.abort())
    await app.open()
    const button = page.getByRole('button', { name: /العربية/ })
    await button.click()
    await expect(page.getByText(/Arabic\P{L}+could not be fetched/u)).toBeVisible()
    await expect(page.locator(html)).toHaveAttribute('lang', 'en')
    await page.unroute('**/assets/ar-*.js')
    await button.click()
    await expect(page.locator(html)).toHaveAttribute('lang', 'ar')
  })
})

test(
  'translations are there in English and not in Arabic, and one switch of reader and panel is remembered',
  WIDE,
  async ({ app, page }) => {
    await app.open()
    await app.clickOn(relation('russia', 'supplies-arms', 'mali').id)
    const translated = app.panel.locator('blockquote + [lang="en"]')
    await expect(translated.first()).toBeVisible()
    await page.getByRole('button', { name: /العربية/ }).click()
    await expect(page.locator(html)).toHaveAttribute('lang', 'ar')
    await expect(translated).toHaveCount(0)
    await app.panel.getByRole('button', { name: 'الترجمة' }).click()
    await expect(translated.first()).toBeVisible()

    await page.reload()
    await app.ready()
    await expect(translated.first()).toBeVisible()
    await app.panel.getByRole('button', { name: 'اعرض في المقال' }).first().click()
    await expect(page.locator('[data-translation]').first()).toBeVisible()
    await page.getByRole('radio', { name: 'بلا ترجمة' }).check()
    await expect(page.locator('[data-translation]')).toHaveCount(0)
    await expect(translated).toHaveCount(0)
  },
)
