import { readFileSync } from 'node:fs'
import { violations } from '../support/axe.ts'
import { expect, PHONE, test } from '../support/page.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

const LANGUAGES = {
  en: {
    title: 'Saved views',
    save: 'Save this view',
    name: 'Name of this view',
    mali: 'Mali',
    open: /^Open/,
    remove: /^Delete/,
    undo: 'Undo',
    export: 'Export',
    import: 'Import',
    gone: 'entity',
  },
  ar: {
    title: 'المشاهد المحفوظة',
    save: 'احفظ هذا المشهد',
    name: 'اسم هذا المشهد',
    mali: 'مالي',
    open: /^افتح/,
    remove: /^احذف/,
    undo: 'تراجع',
    export: 'صدّر',
    import: 'استورد',
    gone: 'الكيان',
  },
} as const

for (const locale of ['en', 'ar'] as const) {
  const words = LANGUAGES[locale]

  test.describe(locale, () => {
    test.use({ locale })

    test(
      'a view is saved, found after a reload, opened, deleted and brought back',
      wideIf(locale === 'ar'),
      async ({ app, page }) => {
        await app.open('/#v=1&entity=mali&off.stance=denied')
        await page.keyboard.press('v')
        const dialog = page.getByRole('dialog', { name: words.title })
        await expect(dialog.getByRole('textbox', { name: words.name })).toHaveValue(words.mali)
        await dialog.getByRole('textbox', { name: words.name }).fill('من يسلّح Mali?')
        await dialog.getByRole('button', { name: words.save }).click()
        await expect(dialog.getByRole('button', { name: words.open })).toContainText('من يسلّح Mali?')
        // One language is as good as another, and the wide run has more time.
        if (locale === 'ar') expect(await violations(page)).toEqual([])

        await page.goto('about:blank')
        await app.open('/#v=1&view=table&tab=entities')
        await page.keyboard.press('v')
        await dialog.getByRole('button', { name: words.open }).click()
        await expect(page).toHaveURL(/#v=1&entity=mali&off\.stance=denied$/)
        await expect(page.getByRole('heading', { level: 2, name: words.mali })).toBeVisible()
        await page.goBack()
        await expect(page).toHaveURL(/view=table&tab=entities$/)

        await page.keyboard.press('v')
        await dialog.getByRole('button', { name: words.remove }).click()
        await expect(dialog.getByRole('button', { name: words.open })).toBeHidden()
        await dialog.getByRole('button', { name: words.undo }).click()
        await expect(dialog.getByRole('button', { name: words.open })).toBeVisible()
      },
    )

    test(
      'views go out to a file and come in from one; what is gone is named',
      onceIf(locale === 'en'),
      async ({ app, page }) => {
        await app.open('/#v=1&entity=mali')
        await page.keyboard.press('v')
        const dialog = page.getByRole('dialog', { name: words.title })
        await dialog.getByRole('button', { name: words.save }).click()
        await expect(dialog.getByRole('button', { name: words.open })).toBeVisible()
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          dialog.getByRole('button', { name: words.export }).click(),
        ])
        const written = JSON.parse(readFileSync(await download.path(), 'utf8'))
        expect(written).toMatchObject({
          format: 'sanad-views/1',
          views: [{ name: words.mali, view: 'v=1&entity=mali' }],
        })
        const [own] = written.views
        const arriving = [
          { ...own, id: 'gone', name: 'Atlantis', view: 'v=1&entity=atlantis&off.stance=denied' },
          { ...own, id: 'other', name: 'Elsewhere', dataset: 'sahel-2030' },
          { ...own, id: 'BAD' },
        ]
        await page.locator('dialog input[type=file]').setInputFiles({
          name: 'views.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify({ ...written, views: arriving })),
        })
        await expect(dialog.getByRole('alert')).toContainText('views[2].id')
        await expect(dialog).toContainText('sahel-2030')
        expect(await violations(page)).toEqual([])
        await dialog
          .getByRole('button', { name: /Atlantis/ })
          .first()
          .click()
        await expect(page.getByRole('status').filter({ hasText: 'atlantis' })).toContainText(words.gone)
        await expect(page).toHaveURL(/#v=1&off\.stance=denied$/)
      },
    )

    test.describe('on a phone', () => {
      test.use({ viewport: PHONE, hasTouch: true })

      test('they are reached from the search and fit', onceIf(locale === 'en'), async ({ app, page }) => {
        await app.open('/#v=1&entity=mali')
        await page.keyboard.press('ControlOrMeta+k')
        await page.getByRole('dialog').getByRole('combobox').fill(words.title)
        await page.getByRole('option', { name: words.title }).tap()
        const dialog = page.getByRole('dialog', { name: words.title })
        await dialog.getByRole('button', { name: words.save }).tap()
        await expect(dialog.getByRole('button', { name: words.open })).toBeVisible()
        expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
        for (const button of await dialog.getByRole('button').all()) {
          expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(40)
        }
      })
    })
  })
}

test('a file that is none is refused, and nothing is lost', WIDE, async ({ app, page }) => {
  await app.open('/#v=1&entity=mali')
  await page.keyboard.press('v')
  const dialog = page.getByRole('dialog', { name: 'Saved views' })
  await dialog.getByRole('button', { name: 'Save this view' }).click()
  for (const text of ['{"format":"sanad-views/1","views":[', '[]', '']) {
    await page.locator('dialog input[type=file]').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    await expect(dialog.getByRole('alert')).toContainText('Nothing was imported from it')
    await dialog.getByRole('button', { name: 'Close the report' }).click()
  }
  await expect(dialog.getByRole('button', { name: /^Open/ })).toHaveCount(1)
})
