import type { Page } from '@playwright/test'
import { dataset, expect, PHONE, test, wordsInSeed } from '../support/page.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

const analysis = (page: Page) =>
  page.getByRole('complementary', { name: /^(Blocs and tensions|التكتّلات والتوترات)$/, includeHidden: true })

/** The relation and the place in its evidence that the address names. */
function openedIn(address: string) {
  const parts = new URLSearchParams(new URL(address).hash.slice(1))
  const relation = dataset.relations.find(({ id }) => id === parts.get('relation'))
  if (relation === undefined) throw new Error(`${address} opens no relation`)
  return relation
}

for (const locale of ['en', 'ar'] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'blocs are worked out in a worker, from the key to the highlighted network',
      wideIf(locale === 'ar'),
      async ({ app, page }) => {
        await app.open()
        const worker = page.waitForEvent('worker', (one) => one.url().includes('analysis.worker'))
        await page.keyboard.press('b')
        await worker
        await expect(analysis(page)).toBeVisible()
        const show = analysis(page).getByRole('button', { name: /(network|الشبكة): .*(Assimi|آسيمي)/ })
        await show.click()
        await expect(show).toHaveAttribute('aria-pressed', 'true')
        await expect(page).toHaveURL(/analysis=blocs/)

        // Whom the bloc holds is called into the picture, and into sight.
        await expect.poll(() => app.isDrawn('malian-military-council')).toBe(true)
        await expect.poll(async () => (await app.point('malian-military-council')).y).toBeLessThan(900)

        await page.keyboard.press('Escape')
        await expect(analysis(page)).toBeHidden()
        await expect(page).not.toHaveURL(/analysis/)
      },
    )

    test(
      'a sentence of a triad opens its evidence and closes back to the list',
      onceIf(locale === 'en'),
      async ({ app, page }) => {
        await app.open('/#v=1&analysis=tensions')
        // Balanced or not: those of which there are some.
        await analysis(page)
          .getByRole('radio', { name: /\([1-9]/ })
          .first()
          .check()
        const triad = analysis(page).getByRole('article').first()
        await expect(triad.locator('blockquote[lang="ar"]')).toHaveCount(3)
        for (let at = 0; at < 3; at += 1) {
          const quote = triad.locator('blockquote').nth(at)
          const words = (await quote.textContent()) ?? ''
          await triad
            .getByRole('button', { name: /^(Open the evidence|افتح الشواهد)/ })
            .nth(at)
            .press('Enter')
          await expect(app.panel).toBeVisible()
          await expect(app.panel).toContainText(words)
          await expect(page).toHaveURL(/relation=/)
          const { evidence } = openedIn(page.url())
          expect(evidence.map(wordsInSeed)).toContain(words)
          await page.keyboard.press('Escape')
          await expect(app.panel).toBeHidden()
          await expect(triad).toBeVisible()
        }
        await triad
          .getByRole('button', { name: /^(Show in article|اعرض في المقال)/ })
          .first()
          .click()
        await expect(page).toHaveURL(/read=/)
        await expect(analysis(page)).toBeVisible()
      },
    )

    test('on a phone it is a sheet over which the evidence opens', onceIf(locale === 'en'), async ({ app, page }) => {
      await page.setViewportSize(PHONE)
      await app.open('/#v=1&analysis=centre')
      const sheet = await analysis(page).boundingBox()
      expect(sheet?.width).toBe(PHONE.width)
      expect(sheet?.y).toBeGreaterThan(PHONE.height * 0.3)
      await analysis(page).getByRole('tab').last().click()
      await analysis(page)
        .getByRole('radio', { name: /\([1-9]/ })
        .first()
        .check()
      const open = analysis(page)
        .getByRole('button', { name: /^(Open the evidence|افتح الشواهد)/ })
        .first()
      await open.click()
      await expect(app.quotes.first()).toBeVisible()
      await app.panel.getByRole('button', { name: /^(Close|أغلق)$/ }).click()
      await expect(open).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
      for (const button of await analysis(page).getByRole('button').all()) {
        expect((await button.boundingBox())?.height ?? 44).toBeGreaterThanOrEqual(36)
      }
    })
  })
}

test('filters count: what they hide makes no bloc', WIDE, async ({ app, page }) => {
  await app.open('/#v=1&analysis=blocs')
  const basis = analysis(page).getByText(/^From what is shown now/)
  const before = await basis.textContent()
  await app.legend
    .getByRole('button', { name: /Military/ })
    .first()
    .click()
  await expect(basis).not.toHaveText(before ?? '')
  await expect(basis).toContainText('What filters and lens hide is left out.')
  await expect(page.locator('[data-analysis="done"]')).toBeVisible()
})

test.describe('where the worker cannot be fetched', () => {
  test.use({ expectedErrors: [/analysis\.worker/, /404/] })

  test('it says so, and works it out when it is asked again', WIDE, async ({ app, page }) => {
    await page.route(/analysis\.worker/, (route) => route.fulfill({ status: 404, body: '' }))
    await app.open('/#v=1&analysis=blocs')
    await expect(analysis(page).getByText('This could not be computed in this browser.')).toBeVisible()
    await page.unroute(/analysis\.worker/)
    await analysis(page).getByRole('button', { name: 'Compute again' }).click()
    await expect(analysis(page).getByRole('heading', { name: /Around.*Russia/ })).toBeVisible()
  })
})
