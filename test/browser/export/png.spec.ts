import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Format } from '../../../src/scene/page/format.ts'
import { FORMATS } from '../../../src/scene/page/format.ts'
import { PALETTE } from '../../../src/scene/marks/palette.ts'
import { decode } from '../support/decodePng.ts'
import { LABELS, labelDataset } from './labelSamples.ts'
import { exportDialog, readSvg, saveAs, WORDS } from './savedFiles.ts'
import { App, expect, test } from '../support/page.ts'
import { colours, cropped, find, hasColour, marginColours, unlike } from '../support/pixels.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

/** Saves a PNG by the export dialog, and gives its bytes. */
async function save(page: Page, extent: 'screen' | 'graph', scale: 1 | 2 | 4): Promise<Buffer> {
  const dialog = await exportDialog(page)
  await dialog
    .getByRole('radio', { name: extent === 'screen' ? /^(The view|ما في النافذة)/ : /^(Everything drawn|كل المرسوم)/ })
    .check()
  await dialog.getByRole('radio', { name: new RegExp(`^${scale}×`) }).check()
  return saveAs(page, dialog, 'PNG')
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme })

    for (const extent of ['screen', 'graph'] as const) {
      test(
        `${extent}: 2× and 4× are the 1× picture with more pixels, none blank, all with a legend`,
        onceIf((theme === 'light') !== (extent === 'screen')),
        async ({ app, page }) => {
          await app.open()
          const one = decode(await save(page, extent, 1))
          const two = decode(await save(page, extent, 2))
          const four = decode(await save(page, extent, 4))
          expect([two.width, two.height]).toEqual([one.width * 2, one.height * 2])
          expect([four.width, four.height]).toEqual([one.width * 4, one.height * 4])
          for (const picture of [one, two, four]) {
            const { count, commonest } = colours(picture, 0, picture.height)
            expect(count).toBeGreaterThan(200)
            expect(commonest).toBeLessThan(0.97)
            const foot = Math.floor(picture.height * 0.85)
            expect(colours(picture, foot, picture.height).count).toBeGreaterThan(20)
            const military = PALETTE[theme]['edge-military']
            expect(hasColour(picture, military, foot, picture.height)).toBe(true)
          }
          const paper = theme === 'light' ? [0xfb, 0xf8, 0xf1] : [0x0e, 0x14, 0x1b]
          for (const picture of [one, two]) expect(marginColours(picture)).toEqual([[...paper, 255].join(' ')])
        },
      )
    }
  })
}

async function openLabels(app: App, page: Page): Promise<void> {
  await app.open()
  await page.locator('input[type="file"]').setInputFiles({
    name: 'labels.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(labelDataset())),
  })
  await expect.poll(() => app.isDrawn('actor-0')).toBe(true)
  await app.ready()
}

for (const locale of ['en', 'ar'] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'Arabic and mixed labels are drawn in the PNG as on screen',
      wideIf(locale === 'en'),
      async ({ app, page }) => {
        await openLabels(app, page)
        const screen = new Map<string, Buffer>()
        for (const [at, label] of LABELS.entries()) {
          const { x, y } = await app.point(`actor-${at}`)
          // No wider, so that none of what lies beside the canvas is in it.
          const clip = { x: Math.round(x) - 52, y: Math.round(y) - 26, width: 104, height: 84 }
          screen.set(label, await page.screenshot({ clip }))
        }
        const saved = decode(await save(page, 'screen', 1))
        for (const [label, png] of screen) {
          const { differing } = find(decode(png), saved)
          expect(differing, label).toBeLessThan(0.02)
        }
      },
    )
  })
}

/** The part of a window around an actor where its name may stand, in CSS pixels. */
const AROUND = { across: 130, down: 80 }

test('the same labels look in every format as on a screen of that scale', WIDE, async ({ app, page, browser }) => {
  await openLabels(app, page)
  const dialog = await exportDialog(page)
  const saveIn = async (format: Format, kind: 'PNG' | 'SVG') => {
    await exportDialog(page)
    await dialog.getByRole('radio', { name: WORDS.en[`format.${format}`] }).check()
    await dialog.getByRole('radio', { name: format === 'screen' ? /^The view/ : /^Everything drawn/ }).check()
    if (format === 'screen') await dialog.getByRole('radio', { name: '1×' }).check()
    await expect(dialog.getByText(format === 'screen' ? /pixels$/ : /^5 of 5 names drawn/)).toBeVisible()
    return saveAs(page, dialog, kind)
  }
  const { scale: ofWindow } = await readSvg(page.context(), await saveIn('screen', 'SVG'), '')
  for (const format of FORMATS.filter((one) => one !== 'screen')) {
    const svg = await readSvg(page.context(), await saveIn(format, 'SVG'), '')
    const saved = decode(await saveIn(format, 'PNG'))
    const scale = (svg.scale * saved.width) / svg.width / ofWindow
    const context = await browser.newContext({ deviceScaleFactor: scale, viewport: page.viewportSize() })
    try {
      const sharp = await context.newPage()
      const screen = new App(sharp)
      await sharp.addInitScript(() => localStorage.setItem('sanad.visit', 'before'))
      await openLabels(screen, sharp)
      for (const [at, label] of LABELS.entries()) {
        const written = svg.written.filter(({ text, isInPicture }) => isInPicture && label.includes(text))
        expect(written.length, `${format}: ${label}`).toBeGreaterThan(0)
        const { x, y } = await screen.point(`actor-${at}`)
        const { across, down } = AROUND
        const clip = { x: x - across, y: y - down, width: 2 * across, height: 2 * down }
        const around = decode(await sharp.screenshot({ clip }))
        for (const { text, box } of written)
          expect(unlike(cropped(saved, box), around), `${format}: ${text}`).toBeLessThan(0.2)
      }
    } finally {
      await context.close()
    }
  }
})

const VIEWS = [
  ['map', '/#v=1&view=map', 'edge-military'],
  ['matrix', '/#v=1&view=matrix', 'edge-military'],
  ['timeline', '/#v=1&view=timeline', 'edge-military'],
  ['chain', '/#v=1&chain=united-states~mali', 'edge-military'],
] as const

test('every view is saved by the same dialog, on a page with its legend and a clean margin', async ({ app, page }) => {
  for (const [view, address, ink] of VIEWS) {
    await app.open(address)
    if (view === 'chain') await page.getByRole('button', { name: 'Export chain' }).click()
    else await page.getByRole('button', { name: /^Export/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Save this picture' })
    await dialog.getByRole('radio', { name: '1920 × 1080' }).check()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Save PNG' }).click()
    const saved = decode(readFileSync(await (await download).path()))
    expect([saved.width, saved.height], view).toEqual([1920, 1080])
    const { count, commonest } = colours(saved, 0, saved.height)
    expect(count, view).toBeGreaterThan(200)
    expect(commonest, view).toBeLessThan(0.97)
    expect(marginColours(saved), view).toEqual(['251 248 241 255'])
    expect(hasColour(saved, PALETTE.light[ink], Math.floor(saved.height * 0.85), saved.height), view).toBe(true)
  }
})

test('a picture that is dropped on Sanad opens the view that it shows', async ({ app, page }) => {
  await app.open('/#v=1&entity=mali&actors=all')
  const png = await save(page, 'screen', 1)
  expect(png.includes('pHYs')).toBe(true)
  await app.open('/#v=1')
  await page.locator('input[type="file"]').setInputFiles({ name: 'mali.png', mimeType: 'image/png', buffer: png })
  await expect(page).toHaveURL(/#v=1&entity=mali&actors=all$/)
  await expect(page.getByRole('status').filter({ hasText: 'This is the view of' })).toBeVisible()
  await expect(app.panel.getByRole('heading', { name: 'Mali', level: 2 })).toBeVisible()
})
