import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { PALETTE } from '../../../src/scene/marks/palette.ts'
import { decode } from '../support/decodePng.ts'
import { LABELS, labelDataset } from './labelSamples.ts'
import { type App, expect, test } from '../support/page.ts'
import { colours, difference, find, hasColour, marginColours } from '../support/pixels.ts'
import { onceIf, wideIf } from '../support/wide.ts'

/** Saves a PNG by the export dialog, and gives its bytes. */
async function save(page: Page, extent: 'screen' | 'graph', scale: 1 | 2 | 4): Promise<Buffer> {
  await page.getByRole('button', { name: /^(Export|صدّر)/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('radio', { name: extent === 'screen' ? /^(The view|ما في النافذة)/ : /^(Everything drawn|كل المرسوم)/ })
    .check()
  await dialog.getByRole('radio', { name: new RegExp(`^${scale}×`) }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /^(Save|احفظ) PNG/ }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.png$/)
  await page.keyboard.press('Escape')
  return readFileSync(await file.path())
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

test('every format has its size, its background, all its parts and no mark on its margin; the preview is the file', async ({
  app,
  page,
}) => {
  await app.open('/#entity=mali')
  await page.getByRole('button', { name: /^Export/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Save this picture' })
  await dialog.getByRole('radio', { name: /^Selection and neighbours/ }).check()
  const preview = dialog.getByRole('img', { name: 'Preview of the picture' })
  for (const [format, background, width, height] of [
    ['1920 × 1080', 'Light', 1920, 1080],
    ['Square', 'Dark', 2160, 2160],
    ['A4 upright', 'Transparent', 2480, 3508],
    ['A4 across', 'Light', 3508, 2480],
    ['Own size', 'Dark', 1600, 1000],
  ] as const) {
    if (!(await dialog.isVisible())) await page.getByRole('button', { name: /^Export/ }).click()
    await dialog.getByRole('radio', { name: /^Selection and neighbours/ }).check()
    await dialog.getByRole('radio', { name: format }).check()
    await dialog.getByRole('radio', { name: background }).check()
    const measured = new Intl.NumberFormat('en')
    await expect(dialog.getByText(`${measured.format(width)} × ${measured.format(height)} pixels`)).toBeVisible()
    await expect(dialog.getByText(/^15 of 15 names drawn/)).toBeVisible()
    await expect(dialog.getByRole('alert')).toHaveCount(0)
    const shown = decode(Buffer.from((await preview.evaluate(dataOf)).replace(/^.*,/, ''), 'base64'))
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Save PNG' }).click()
    const saved = decode(readFileSync(await (await download).path()))
    expect([saved.width, saved.height]).toEqual([width, height])
    const paper = { Light: [0xfb, 0xf8, 0xf1, 255], Dark: [0x0e, 0x14, 0x1b, 255], Transparent: [0, 0, 0, 0] }[
      background
    ]
    expect(marginColours(saved)).toEqual([paper.join(' ')])
    expect(difference(shown, saved), format).toBeLessThan(0.02)
    const theme = background === 'Dark' ? 'dark' : 'light'
    expect(hasColour(saved, PALETTE[theme].marker, 0, height), 'the marked words').toBe(true)
    expect(hasColour(saved, PALETTE[theme].seal, Math.floor(height * 0.8), height), 'the wordmark').toBe(true)
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

const dataOf = (canvas: SVGElement | HTMLElement) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : '')
