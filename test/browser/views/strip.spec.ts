import type { Page } from '@playwright/test'
import { expect, relation, test, wordsInSeed } from '../support/page.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

const arsenal = relation('china', 'strengthens', 'china-nuclear-arsenal')
const coup = relation('coup-officers', 'overthrows', 'mali')
const killing = relation('jnim', 'kills', 'omar-traore')
const arms = relation('russia', 'supplies-arms', 'mali')
const HEIGHT = 96

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`${selector} is not on the page`)
  return box
}

/** The middle of a year on the axis, in the window. */
async function onAxis(page: Page, year: number): Promise<{ x: number; y: number }> {
  const plot = await boxOf(page, '[data-years]')
  const letter = await page.locator('[data-years] text', { hasText: String(year) }).boundingBox()
  if (letter === null) throw new Error(`${year} is not lettered`)
  return { x: letter.x + letter.width / 2, y: plot.y + 20 }
}

for (const words of [
  {
    locale: 'en',
    title: 'Years the sentences mention',
    future: /2030.*China.*strengthens/,
    close: 'Close the strip',
    from: 'From',
    reset: 'All dates',
    timeline: 'Timeline',
  },
  {
    locale: 'ar',
    title: 'السنوات المذكورة في الجمل',
    future: /2030.*الصين.*تعزّز/,
    close: 'أغلق شريط السنوات',
    from: 'من',
    reset: 'كل التواريخ',
    timeline: 'خط زمني',
  },
] as const) {
  test.describe(words.locale, () => {
    test.use({ locale: words.locale, viewport: { width: 1440, height: 900 } })

    test(
      'it opens beneath the network by its button, which leaves room for it, and closes',
      onceIf(words.locale === 'en'),
      async ({ app, page }) => {
        await app.open()
        const strip = page.getByRole('region', { name: words.title })
        const toggle = page.getByRole('button', { name: words.title })
        await expect(toggle).toHaveAttribute('aria-expanded', 'false')
        await expect(strip).toHaveCount(0)
        const before = await boxOf(page, '[data-graph]')
        await toggle.click()
        await expect(strip).toBeVisible()
        await expect(toggle).toHaveAttribute('aria-expanded', 'true')
        const [network, beneath] = [await boxOf(page, '[data-graph]'), await strip.boundingBox()]
        expect(network.height).toBe(before.height - HEIGHT)
        expect(beneath?.y).toBe(network.y + network.height)
        // All of it is fitted into what is left.
        for (const id of ['mali', 'charles-iii', 'wang-yi']) {
          const isInside = async () => {
            const { y } = await app.point(id)
            return y > network.y && y < network.y + network.height
          }
          await expect.poll(isInside, { message: id }).toBe(true)
        }
        await page.getByRole('button', { name: words.close }).click()
        await expect(strip).toHaveCount(0)
        await expect(toggle).toBeFocused()
        expect((await boxOf(page, '[data-graph]')).height).toBe(before.height)
      },
    )

    test(
      'it opens by its key, is remembered, and lies beneath the map too',
      onceIf(words.locale === 'en'),
      async ({ app, page }) => {
        await app.open()
        const strip = page.getByRole('region', { name: words.title })
        await page.keyboard.press('t')
        await expect(strip).toBeVisible()
        await page.reload()
        await app.ready()
        await expect(strip).toBeVisible()
        await page.keyboard.press('2')
        await expect(strip).toBeVisible()
        await page.keyboard.press('3')
        await expect(strip).toHaveCount(0)
        // From where it is not, the key leads to it.
        await page.keyboard.press('t')
        await expect(strip).toBeVisible()
        await expect(page).not.toHaveURL(/view=/)
        await page.keyboard.press('t')
        await expect(strip).toHaveCount(0)
      },
    )

    test(
      'dates that are dragged over hold in the network, until all are chosen or it is undone',
      wideIf(words.locale === 'ar'),
      async ({ app, page }) => {
        await app.open('/#v=1&actors=all')
        await page.keyboard.press('t')
        await page.locator('[data-dot]').first().waitFor()
        await expect.poll(() => app.isDrawn(coup.id)).toBe(true)
        const [from, to] = [await onAxis(page, 2029), await onAxis(page, 2032)]
        await page.mouse.move(from.x, from.y)
        await page.mouse.down()
        await page.mouse.move(from.x + 30, from.y, { steps: 3 })
        await page.mouse.move(to.x, to.y, { steps: 3 })
        await page.mouse.up()
        await expect(page.getByRole('slider').first()).toHaveAttribute('aria-valuetext', /2029/)
        await expect(page.getByRole('slider').last()).toHaveAttribute('aria-valuetext', /2032/)
        await expect.poll(() => app.isDrawn(coup.id)).toBe(false)
        await expect.poll(() => app.isDrawn(arsenal.id)).toBe(true)
        await page.getByRole('button', { name: words.reset }).click()
        await expect.poll(() => app.isDrawn(coup.id)).toBe(true)
        await page.keyboard.press('Control+z')
        await expect.poll(() => app.isDrawn(coup.id)).toBe(false)
      },
    )

    test('dates are chosen by keys as well', onceIf(words.locale === 'en'), async ({ app, page }) => {
      await app.open()
      await expect.poll(() => app.isDrawn(arms.id)).toBe(true)
      await page.keyboard.press('t')
      const slider = page.getByRole('slider', { name: words.from, exact: true })
      await slider.focus()
      for (let press = 0; press < 13; press += 1) await page.keyboard.press('PageUp')
      await expect(slider).toHaveAttribute('aria-valuetext', /2025/)
      await expect.poll(() => app.isDrawn(arms.id)).toBe(false)
    })

    test('a dot opens its sentence, and is marked', onceIf(words.locale === 'en'), async ({ app, page }) => {
      await app.open()
      await page.keyboard.press('t')
      const dot = page.getByRole('button', { name: words.future })
      await dot.click()
      const said = arsenal.evidence.find(({ when }) => when === '2030')
      if (said === undefined) throw new Error('No sentence of this relation names 2030')
      await expect(app.quotes.filter({ hasText: wordsInSeed(said) })).toBeVisible()
      await expect(dot).toHaveAttribute('aria-pressed', 'true')
      // The panel is beside the strip, and covers no dot.
      const panel = await app.panel.boundingBox()
      const last = await page.locator('[data-dot]').last().boundingBox()
      if (panel === null || last === null) throw new Error('Something is not on the page')
      expect(last.x + last.width <= panel.x || last.x >= panel.x + panel.width).toBe(true)
    })

    test(
      'what is pointed at on the network is marked among the dots',
      onceIf(words.locale === 'en'),
      async ({ app, page }) => {
        await app.open()
        await page.keyboard.press('t')
        await page.locator('[data-dot]').first().waitFor()
        const dated = killing.evidence.findIndex(({ when }) => when !== undefined)
        const dot = page.locator(`[data-dot="${killing.id} ${dated}"]`)
        // The network may still be on its way to the room that the strip leaves it.
        const look = async () => {
          const { x, y } = await app.point(killing.id)
          await page.mouse.move(x - 40, y - 40)
          await page.mouse.move(x, y, { steps: 3 })
          return dot.getAttribute('data-look')
        }
        await expect.poll(look).toBe('highlighted')
        await expect(page.locator(`[data-dot^="${coup.id} "]`)).toHaveAttribute('data-look', 'dimmed')
      },
    )

    test('it leads to the whole timeline', onceIf(words.locale === 'en'), async ({ app, page }) => {
      await app.open()
      await page.keyboard.press('t')
      await page.getByRole('region', { name: words.title }).getByRole('button', { name: words.timeline }).click()
      await expect(page).toHaveURL(/view=timeline/)
    })
  })
}

test.describe('where there is no room', () => {
  test.use({ locale: 'en', viewport: { width: 1200, height: 640 } })

  test('there is no strip, and its key leads to the timeline', WIDE, async ({ app, page }) => {
    await app.open()
    await expect(page.getByRole('group', { name: 'Zoom' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Years the sentences mention' })).toHaveCount(0)
    await page.keyboard.press('t')
    await expect(page).toHaveURL(/view=timeline/)
  })
})
