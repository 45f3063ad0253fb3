import { expect, PHONE, test } from './page.ts'
import { AT_TALKS, current, reader, supports, talks } from './readerPage.ts'

for (const locale of ['en', 'ar'] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test('the reader stands at the side where reading starts, the list at the other', async ({ app, page }) => {
      await app.open(AT_TALKS)
      const box = await reader(page).boundingBox()
      const list = await page.locator('section:has([data-support])').boundingBox()
      if (box === null || list === null) throw new Error('The reader is not on the page')
      expect(box.width).toBe(656)
      expect(locale === 'en' ? box.x : box.x + box.width).toBe(locale === 'en' ? 0 : 1440)
      expect(locale === 'en' ? list.x + list.width : 1440 - list.x).toBeGreaterThan(1400)
      const text = page.locator('[data-document]')
      await expect(text).toHaveAttribute('dir', 'rtl')
      const ticks = await page.locator(`[id="reading-${talks.id}-margin"]`).boundingBox()
      const words = await current(page).boundingBox()
      if (ticks === null || words === null) throw new Error('The sentence has no margin')
      expect(ticks.x).toBeGreaterThanOrEqual(words.x + words.width)
      expect(Math.abs(ticks.y - words.y)).toBeLessThan(14)
    })
  })
}

for (const width of [1024, 1279]) {
  test(`what a sentence supports is listed with the article and leaves the graph free, ${width} wide`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height: 768 })
    await app.open(AT_TALKS)
    const list = page.getByRole('region', { name: `${supports.get(talks.id)?.length} relations` })
    await expect(list.getByRole('button', { name: /./ }).last()).toBeVisible()
    const [box, article_] = [await list.boundingBox(), await reader(page).boundingBox()]
    if (box === null || article_ === null) throw new Error('The reader is not on the page')
    expect(box.x + box.width).toBeLessThanOrEqual(article_.x + article_.width)
    expect(width - article_.width).toBeGreaterThan(440)
    await list.getByRole('button', { expanded: true }).click()
    await expect(page.locator('[data-support]')).toHaveCount(0)
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true, locale: 'ar' })

  test('the article fills the page, its relations are a strip that opens, and back leads to the graph', async ({
    app,
    page,
  }) => {
    await app.open(AT_TALKS)
    await expect(current(page)).toBeVisible()
    expect((await reader(page).boundingBox())?.width).toBe(PHONE.width)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
    const strip = reader(page).getByRole('button', { name: /في هذه الجملة/ })
    await expect(page.locator('[data-support]')).toHaveCount(0)
    await strip.tap()
    await expect(page.locator('[data-support]')).toHaveCount(supports.get(talks.id)?.length ?? 0)
    const small = await reader(page)
      .locator('button')
      .evaluateAll((buttons) =>
        buttons
          .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
          .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
      )
    expect(small).toEqual([])
    await reader(page).getByRole('button', { name: 'العودة إلى الشبكة' }).tap()
    await expect(reader(page)).toBeHidden()
  })
})
