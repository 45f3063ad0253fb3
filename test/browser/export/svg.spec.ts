import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { decode } from '../support/decodePng.ts'
import { expect, test } from '../support/page.ts'
import { difference, hasColour } from '../support/pixels.ts'
import { DRAWER_NAMES, drawnOutside, installDrawers } from './drawnOutside.ts'
import { WIDE } from '../support/wide.ts'

test.use({ locale: 'ar' })

/** Saves the open dialog's picture as a file of a kind. */
async function save(page: Page, kind: 'PNG' | 'SVG'): Promise<Buffer> {
  if (!(await page.getByRole('dialog').isVisible())) await page.getByRole('button', { name: /^صدّر/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^المحدَّد/ }).check()
  await dialog.getByRole('radio', { name: '1920 × 1080' }).check()
  await dialog.getByRole('radio', { name: new RegExp(`^${kind}`) }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: `احفظ ${kind}` }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`))
  return readFileSync(await file.path())
}

test('a picture saved as SVG is that of the PNG, with its Arabic as text and its fonts inside, and opens its view', async ({
  app,
  page,
}) => {
  await app.open('/#v=1&entity=mali')
  const png = decode(await save(page, 'PNG'))
  const svg = await save(page, 'SVG')
  await page.goto('about:blank')
  await page.setContent(`<img alt="" width="960" src="data:image/svg+xml;base64,${svg.toString('base64')}">`)
  const picture = page.locator('img')
  const shown = async () => difference(decode(await picture.screenshot()), png)
  // A browser shows the letters of a picture as soon as it has read the fonts in it.
  await expect.poll(shown).toBeLessThan(0.02)
  await page.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`)
  const names = page.locator('text[direction="rtl"]')
  await expect(names.getByText('مالي', { exact: true }).first()).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].every(({ status }) => status === 'loaded')))
    .toBe(true)
  expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(2)
  await app.open('/#v=1')
  await page.locator('input[type="file"]').setInputFiles({ name: 'mali.svg', mimeType: 'image/svg+xml', buffer: svg })
  await expect(page).toHaveURL(/#v=1&entity=mali/)
  await expect(app.panel.getByRole('heading', { name: 'مالي', level: 2 })).toBeVisible()
})

test.describe('where the fonts are installed that the dialog names', WIDE, () => {
  test.beforeAll(installDrawers)

  test('a picture saved as SVG is that of the PNG for rsvg-convert and Inkscape', async ({ app, page }) => {
    await app.open('/#v=1&entity=mali')
    const png = decode(await save(page, 'PNG'))
    const svg = await save(page, 'SVG')
    for (const drawer of DRAWER_NAMES) {
      const drawn = decode(drawnOutside(drawer, svg, 960))
      expect(difference(drawn, png), drawer).toBeLessThan(0.015)
      // Flags are a small part of the picture, and a program that knows no part of a file leaves it out.
      for (const ofMali of ['#ffda44', '#6da544'])
        expect(hasColour(drawn, ofMali, 0, drawn.height), `${ofMali} in ${drawer}`).toBe(true)
    }
  })
})

test('a large picture says how far it is, and leaves no file when it is cancelled', async ({ app, page }) => {
  await app.open('/#v=1')
  await page.getByRole('button', { name: /^صدّر/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^الشبكة كاملة/ }).check()
  await dialog.getByRole('radio', { name: 'مقاس آخر' }).check()
  for (const side of [/^العرض/, /^الارتفاع/]) await dialog.getByRole('spinbutton', { name: side }).fill('9000')
  const downloads: string[] = []
  page.on('download', (file) => downloads.push(file.suggestedFilename()))
  // On a fast machine the picture is ready before a click from outside arrives: the page presses the button as soon as it stands there.
  const said = dialog.evaluate(
    (stage) =>
      new Promise<string | null>((done) => {
        new MutationObserver(() => {
          const progress = stage.querySelector('progress')
          const cancel = [...stage.querySelectorAll('button')].find(({ textContent }) => textContent === 'ألغِ')
          if (progress === null || cancel === undefined) return
          cancel.click()
          done(progress.ariaLabel)
        }).observe(stage, { childList: true, subtree: true })
      }),
  )
  await dialog.getByRole('button', { name: 'احفظ PNG' }).click()
  expect(await said).toBe('ما رُسم من الصورة')
  await expect(dialog.getByText('أُلغي الحفظ ولم يُحفظ شيء.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'احفظ PNG' })).toBeEnabled()
  expect(downloads).toEqual([])
})
