import { dataset, expect, test } from '../support/page.ts'
import { onceIf } from '../support/wide.ts'

const { relationTypes } = dataset.vocabulary
const last = relationTypes.at(-1)

for (const { locale, title } of [
  { locale: 'en', title: 'What the relations mean' },
  { locale: 'ar', title: 'معجم العلاقات' },
] as const) {
  test.describe(locale, () => {
    test.use({ locale, colorScheme: 'dark' })

    test(
      'the vocabulary is printed whole, black on white, and nothing else is',
      onceIf(locale === 'en'),
      async ({ app, page }) => {
        await app.open()
        await page.keyboard.press('i')
        const dialog = page.getByRole('dialog', { name: title })
        // What the search leaves out on screen is printed all the same.
        await dialog.getByRole('searchbox').fill('qqqq')
        await expect(dialog.getByRole('heading', { level: 4 })).toHaveCount(0)
        await page.emulateMedia({ media: 'print' })
        const names = dialog.getByRole('heading', { level: 4 })
        await expect(names).toHaveCount(relationTypes.length)
        await expect(names.filter({ hasText: last?.labels[locale] ?? '' }).last()).toBeVisible()
        await expect(dialog.getByRole('button')).toHaveCount(0)
        await expect(dialog.getByRole('searchbox')).toBeHidden()
        await expect(page.getByRole('banner')).toBeHidden()
        for (const canvas of await page.locator('canvas').all()) await expect(canvas).toBeHidden()
        await expect(names.first()).toHaveCSS('color', 'rgb(0, 0, 0)')
        await expect(dialog).toHaveCSS('background-color', 'rgb(255, 255, 255)')
        const cut = await dialog.evaluate((element) =>
          [element, ...element.querySelectorAll('*')].some(
            (one) => getComputedStyle(one).overflowY !== 'visible' && one.scrollHeight > one.clientHeight,
          ),
        )
        expect(cut, 'whether a part scrolls instead of being printed whole').toBe(false)
        // A sheet of A4 holds a dozen types at most.
        const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
        expect(pages.length).toBeGreaterThanOrEqual(relationTypes.length / 25)
      },
    )
  })
}
