import { expect, relation, test, wordsInSeed } from '../support/page.ts'
import { wideIf } from '../support/wide.ts'

for (const { locale, turkey, mali, silence, matrix } of [
  { locale: 'en', turkey: 'Turkey', mali: 'Mali', silence: 'Silence map', matrix: 'Matrix' },
  { locale: 'ar', turkey: 'تركيا', mali: 'مالي', silence: 'خريطة الصمت', matrix: 'مصفوفة' },
] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'a cell opens the sentences of what binds two states, and the silence map what nobody says',
      wideIf(locale === 'ar'),
      async ({ app, page }) => {
        await app.open()
        await page.getByRole('button', { name: matrix }).click()
        const cell = page
          .getByRole('gridcell', { name: new RegExp(`(${turkey}.*${mali}|${mali}.*${turkey}).*\\d`) })
          .first()
        await cell.click()
        for (const words of relation('turkey', 'supplies-arms', 'mali').evidence.map(wordsInSeed)) {
          await expect(app.quotes.filter({ hasText: words })).toHaveCount(1)
        }
        await page.keyboard.press('Escape')
        await page.locator('label').filter({ hasText: silence }).click()
        await expect(page.getByRole('radio', { name: silence })).toBeChecked()
        await expect(page.getByRole('grid')).toHaveAccessibleName(new RegExp(silence))
      },
    )
  })
}
