import { expect, PHONE, test } from '../support/page.ts'
import { tooSmall } from '../devices/tooSmall.ts'
import { AT_TALKS, current, reader, supports, talks } from './readerPage.ts'
import { WIDE, wideIf } from '../support/wide.ts'

for (const locale of ['en', 'ar'] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'the reader stands at the side where reading starts, the list at the other',
      wideIf(locale === 'en'),
      async ({ app, page }) => {
        await app.open(AT_TALKS)
        const box = await reader(page).boundingBox()
        const list = await page.locator('section:has([data-support])').boundingBox()
        if (box === null || list === null) throw new Error('The reader is not on the page')
        const width = page.viewportSize()?.width ?? 0
        expect(box.width).toBeLessThan(width / 2)
        // How far each is from the edge where reading starts.
        const [article, relations] =
          locale === 'en' ? [box.x, list.x] : [width - box.x - box.width, width - list.x - list.width]
        expect(article).toBe(0)
        expect(relations).toBeGreaterThan(width / 2)
        expect(relations + list.width).toBeLessThanOrEqual(width)
        const text = page.locator('[data-document]')
        await expect(text).toHaveAttribute('dir', 'rtl')
        const ticks = await page.locator(`[id="reading-${talks.id}-margin"]`).boundingBox()
        const words = await current(page).boundingBox()
        if (ticks === null || words === null) throw new Error('The sentence has no margin')
        expect(ticks.x).toBeGreaterThanOrEqual(words.x + words.width)
        expect(Math.abs(ticks.y - words.y)).toBeLessThan(14)
        // The choice of the translation says what is chosen, beside the choices.
        const choice = reader(page).getByRole('group', { name: locale === 'en' ? 'Translation' : 'الترجمة' })
        const word = await choice.locator('legend').boundingBox()
        const first = await choice.locator('label').first().boundingBox()
        if (word === null || first === null) throw new Error('The choice is not on the page')
        expect(word.width).toBeGreaterThan(20)
        expect(Math.abs(word.y + word.height / 2 - first.y - first.height / 2)).toBeLessThan(8)
      },
    )
  })
}

for (const width of [1024, 1279]) {
  test(
    `what a sentence supports is listed with the article and leaves the graph free, ${width} wide`,
    WIDE,
    async ({ app, page }) => {
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
    },
  )
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true, locale: 'ar' })

  test(
    'the article fills the page, its relations are a strip that opens, and back leads to the graph',
    WIDE,
    async ({ app, page }) => {
      await app.open(AT_TALKS)
      await expect(current(page)).toBeVisible()
      expect((await reader(page).boundingBox())?.width).toBe(PHONE.width)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
      const strip = reader(page).getByRole('button', { name: /في هذه الجملة/ })
      await expect(page.locator('[data-support]')).toHaveCount(0)
      await strip.tap()
      await expect(page.locator('[data-support]')).toHaveCount(supports.get(talks.id)?.length ?? 0)
      expect(await tooSmall(reader(page).locator('button'))).toEqual([])
      await reader(page).getByRole('button', { name: 'العودة إلى الشبكة' }).tap()
      await expect(reader(page)).toBeHidden()
    },
  )
})
