import { expect, test } from '../support/page.ts'
import { decode } from '../support/decodePng.ts'
import { colours, marginColours } from '../support/pixels.ts'
import { WIDE, wideIf } from '../support/wide.ts'
import { seededDataset } from '../../bench/seededDataset.ts'
import { exportDialog, saveAs, WORDS } from './savedFiles.ts'

const isolates = /[\u2066-\u2069]/g

for (const locale of ['en', 'ar'] as const) {
  test.describe(locale, () => {
    test.use({ locale })
    const w = WORDS[locale]

    test(
      'where filters leave nobody, the dialog says so and saves nothing, and what filters do not touch can still be saved',
      wideIf(locale === 'en'),
      async ({ app, page }) => {
        await app.open('/#v=1&dates=1200..1201')
        const address = page.url()
        const dialog = await exportDialog(page)
        await dialog.getByRole('radio', { name: w['what.drawn'] }).check()
        await expect(dialog.getByRole('alert')).toHaveText(w.empty)
        await expect(dialog.getByRole('button', { name: w['save.png'] })).toBeDisabled()
        await expect(dialog.getByRole('radio', { name: w['what.selection'] })).toBeDisabled()
        await expect(dialog.getByText(w['what.selection.none'])).toBeVisible()
        await dialog.getByRole('radio', { name: w['what.whole'] }).check()
        await expect(dialog.getByRole('alert')).toHaveCount(0)
        const saved = decode(await saveAs(page, dialog, 'PNG'))
        expect(colours(saved, 0, saved.height).count).toBeGreaterThan(200)
        expect(page.url()).toBe(address)
      },
    )
  })
}

test.describe('without the fonts', () => {
  test.use({ expectedErrors: [/font|Failed to load resource/i] })

  test('the dialog names those that did not load, and the picture is saved with others', async ({ app, page }) => {
    await app.open()
    await page.route(/\.woff2$/, (route) => route.abort())
    const dialog = await exportDialog(page)
    // Letters in a script that nothing on the page has needed so far.
    await dialog.getByRole('textbox', { name: WORDS.en.name, exact: true }).fill('Ђђ Ѓѓ Ŵŵ')
    await dialog.getByRole('radio', { name: WORDS.en['format.square'] }).check()
    const said = dialog.getByRole('alert')
    await expect(said).toContainText('These fonts did not load')
    const saved = decode(await saveAs(page, dialog, 'PNG'))
    expect([saved.width, saved.height]).toEqual([2160, 2160])
    expect(marginColours(saved)).toEqual(['251 248 241 255'])
  })
})

test(
  'of 5,000 actors, the dialog draws as many as can be read on A4 and gives all back',
  WIDE,
  async ({ app, page }) => {
    await app.open()
    const many = JSON.stringify(seededDataset('many', 5000, 6000))
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'many.json', mimeType: 'application/json', buffer: Buffer.from(many) })
    await expect(page.getByText('Opened “many.json”')).toBeVisible()
    await app.ready()
    const dialog = await exportDialog(page)
    await dialog.getByRole('radio', { name: WORDS.en['what.whole'] }).check()
    await dialog.getByRole('radio', { name: WORDS.en['format.a4Upright'] }).check()
    const note = dialog.getByText(/^The smallest letters are \d/)
    await expect(note).toBeVisible()
    const fewer = dialog.getByRole('button', { name: /^Draw the \d+ best documented actors$/ })
    const offered = Number(/\d+/.exec((await fewer.textContent())?.replaceAll(isolates, '') ?? '')?.[0])
    expect(offered).toBeGreaterThan(10)
    const drawn = dialog.getByText(`${offered} of ${offered} names drawn`)
    await fewer.click()
    await expect(drawn).toBeVisible()
    await expect(note).toHaveCount(0)
    await dialog.getByRole('button', { name: WORDS.en.all }).click()
    await expect(note).toBeVisible()
    await fewer.click()
    await expect(drawn).toBeVisible()
    const saved = decode(await saveAs(page, dialog, 'PNG'))
    expect([saved.width, saved.height]).toEqual([2480, 3508])
    expect(marginColours(saved)).toEqual(['251 248 241 255'])
  },
)
