import type { Page } from '@playwright/test'
import { expect, PHONE, relation, test, wordsInSeed } from '../support/page.ts'
import { tooSmall } from '../devices/tooSmall.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

/** Where a day of January of a year stands on the strip, in the window. */
async function onStrip(page: Page, year: number): Promise<{ x: number; y: number }> {
  const tick = page.locator('[data-strip] text', { hasText: String(year) })
  const [strip, box] = [await page.locator('main [data-strip]').boundingBox(), await tick.boundingBox()]
  if (box === null || strip === null) throw new Error(`${year} is not lettered on the strip`)
  return { x: box.x + box.width / 2, y: strip.y + 30 }
}

const china = relation('china', 'strengthens', 'china-nuclear-arsenal')
const coup = relation('coup-officers', 'overthrows', 'mali')
const arms = relation('russia', 'supplies-arms', 'mali')

for (const words of [
  { locale: 'en', future: /2030.*China.*strengthens/, from: 'From', reset: 'All dates', changed: 'What changed' },
  { locale: 'ar', future: /2030.*الصين.*تعزّز/, from: 'من', reset: 'كل التواريخ', changed: 'ما تغيّر' },
] as const) {
  test.describe(words.locale, () => {
    test.use({ locale: words.locale })

    test('a mark opens the sentence that names its date', wideIf(words.locale === 'ar'), async ({ app, page }) => {
      await app.open()
      await page.keyboard.press('4')
      const mark = page.getByRole('button', { name: words.future })
      await mark.click()
      const said = china.evidence.find(({ when }) => when === '2030')
      if (said === undefined) throw new Error('No sentence of this relation names 2030')
      await expect(app.quotes.filter({ hasText: wordsInSeed(said) })).toBeVisible()
      await expect(mark).toHaveAttribute('aria-pressed', 'true')
    })

    test(
      'dates chosen with the mouse hold in the network, until all are chosen again',
      onceIf(words.locale === 'en'),
      async ({ app, page }) => {
        await app.open('/#v=1&view=timeline&actors=all')
        const [from, to] = [await onStrip(page, 2028), await onStrip(page, 2034)]
        await page.mouse.move(from.x + 3, from.y)
        await page.mouse.down()
        await page.mouse.move(from.x + 60, from.y, { steps: 4 })
        await page.mouse.move(to.x, to.y, { steps: 4 })
        await page.mouse.up()
        await expect(page.getByRole('slider').first()).toHaveAttribute('aria-valuetext', /2028/)
        await expect(page.getByRole('slider').last()).toHaveAttribute('aria-valuetext', /2034|2033/)
        await page.keyboard.press('1')
        await expect.poll(() => app.isDrawn(china.id)).toBe(true)
        await expect.poll(() => app.isDrawn(arms.id)).toBe(false)
        await page.keyboard.press('4')
        await page.getByRole('button', { name: words.reset }).click()
        await page.keyboard.press('1')
        await expect.poll(() => app.isDrawn(arms.id)).toBe(true)
      },
    )

    test(
      'dates chosen by keys hold in the network, and come back with the link',
      onceIf(words.locale === 'en'),
      async ({ app, page }) => {
        await app.open('/#v=1&view=timeline')
        const slider = page.getByRole('slider', { name: words.from, exact: true })
        await slider.focus()
        for (let press = 0; press < 13; press += 1) await page.keyboard.press('PageUp')
        await expect(slider).toHaveAttribute('aria-valuetext', /2025/)
        await page.keyboard.press('1')
        await app.ready()
        await expect.poll(() => app.isDrawn('mali')).toBe(true)
        await expect.poll(() => app.isDrawn(arms.id)).toBe(false)
        await page.keyboard.press('4')
        await expect(page).toHaveURL(/view=timeline.*2025|2025.*view=timeline/)
        await page.reload()
        await app.ready()
        await expect(slider).toHaveAttribute('aria-valuetext', /2025/)
        await expect(page.getByRole('textbox', { name: words.from, exact: true })).toHaveValue('2025')
      },
    )

    test(
      'what changed in a year is listed with its sentence, and opens there',
      onceIf(words.locale === 'en'),
      async ({ app, page }) => {
        await app.open('/#v=1&view=timeline&dates=2020..2020')
        await page.locator('label').filter({ hasText: words.changed }).click()
        const added = page.locator('[data-kind="added"]')
        await expect(added.locator('blockquote')).toHaveText(coup.evidence.map(wordsInSeed))
        await added.getByRole('button').click()
        await expect(app.quotes).toHaveText(coup.evidence.map(wordsInSeed))
      },
    )

    test(
      'a crowd is told apart by coming closer, and the rest is a step away',
      onceIf(words.locale === 'en'),
      async ({ app, page }) => {
        await app.open('/#v=1&view=timeline')
        const marks = page.locator('[data-event]')
        await marks.first().waitFor()
        await page
          .locator('button', { hasText: /^\d\d$/ })
          .first()
          .click()
        await expect(page.getByRole('button', { name: /→/ })).toBeVisible()
        const spread = async () =>
          marks.evaluateAll(
            (all) =>
              new Set(all.map((one) => one.querySelector('[data-mark] path')?.getBoundingClientRect().left)).size,
          )
        await expect.poll(spread).toBeGreaterThan(5)
        const first = await marks.first().getAttribute('data-event')
        await page.getByRole('button', { name: /→/ }).click()
        await expect(marks.first()).not.toHaveAttribute('data-event', first ?? '')
      },
    )

    test('the past is on the left in both languages', onceIf(words.locale === 'en'), async ({ app, page }) => {
      await app.open('/#v=1&view=timeline')
      const [early, late] = [await onStrip(page, 2014), await onStrip(page, 2030)]
      expect(early.x).toBeLessThan(late.x)
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

  test('what can be pressed is large enough, and nothing runs over the edge', WIDE, async ({ app, page }) => {
    await app.open('/#v=1&view=timeline')
    await page.locator('[data-event]').first().waitFor()
    const controls = page.getByRole('main', { name: 'Timeline' }).locator('button, input[type="text"], [role="slider"]')
    expect(await tooSmall(controls)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  })
})
