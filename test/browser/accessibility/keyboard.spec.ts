import { expect, relation, test, wordsInSeed } from '../support/page.ts'
import { onceIf, wideIf } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

for (const [locale, words] of [
  ['en', /Russia.*supplies arms to.*Mali/],
  ['ar', /روسيا.*تسلّح.*مالي/],
] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'Tab reaches every control, focus can be seen, and a line is found, read and left without a mouse',
      wideIf(locale === 'ar'),
      async ({ app, page }) => {
        await app.open()
        const reached = new Set<string>()
        for (let press = 0; press < 60; press++) {
          await page.keyboard.press('Tab')
          const at = await page.evaluate(() => {
            const element = document.activeElement
            if (element === null || element === document.body) return null
            const { outlineStyle, boxShadow } = getComputedStyle(element)
            return {
              name: element.getAttribute('aria-label') ?? element.textContent ?? '',
              seen: outlineStyle !== 'none' || boxShadow !== 'none',
            }
          })
          if (at === null) break
          expect(at.seen, at.name).toBe(true)
          reached.add(at.name.trim())
        }
        expect(reached.size).toBeGreaterThan(15)

        const line = page.getByRole('button', { name: words }).first()
        await line.focus()
        await expect(line).toBeFocused()
        await page.keyboard.press('Enter')
        await expect(app.quotes).toHaveText(arms.evidence.map(wordsInSeed))
        await expect(app.panel).toContainText(/\S/)
        await page.keyboard.press('Escape')
        await expect(app.panel).toBeHidden()
        await expect(line).toBeFocused()
      },
    )

    test(
      'the graph list costs the browser one part while nobody is in it',
      onceIf(locale === 'en'),
      async ({ app, page }) => {
        await app.open()
        const entry = page.locator('[data-graph-list] [tabindex="0"]')
        await entry.waitFor({ state: 'attached' })
        // The browser watches, frame by frame, each part that it need not lay out.
        const watched = () =>
          page.locator('[data-graph-list]').evaluate((list) => {
            const parts = [...list.querySelectorAll('*')]
            return parts.filter((part) => getComputedStyle(part).contentVisibility === 'auto').length
          })
        const isLaidOut = () => entry.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))
        expect(await watched()).toBe(1)
        await expect.poll(isLaidOut).toBe(false)
        await entry.focus()
        await expect.poll(isLaidOut).toBe(true)
      },
    )

    test('the graph list is two presses from the start of the page', onceIf(locale === 'en'), async ({ app, page }) => {
      await app.open()
      await page.locator('[data-graph-list] [tabindex="0"]').waitFor({ state: 'attached' })
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      const list = page.getByRole('region', { name: /^(Graph as a list|الشبكة في قائمة)$/ })
      await expect(list.locator(':focus')).toHaveCount(1)
      const hint = await list.getByRole('paragraph').boundingBox()
      const hit = await page.evaluate(
        ({ x, y, width, height }) => document.elementFromPoint(x + width / 2, y + height / 2)?.tagName,
        hint ?? { x: 0, y: 0, width: 0, height: 0 },
      )
      expect(hit).toBe('P')
    })
  })
}
