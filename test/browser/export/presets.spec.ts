import type { Locator, Page } from '@playwright/test'
import { PALETTE } from '../../../src/scene/marks/palette.ts'
import type { Background } from '../../../src/store/printer.ts'
import type { Format } from '../../../src/scene/page/format.ts'
import { FIXED, FORMATS } from '../../../src/scene/page/format.ts'
import { BACKGROUNDS } from '../../../src/store/printer.ts'
import { decode } from '../support/decodePng.ts'
import { expect, test } from '../support/page.ts'
import type { Part, Picture } from '../support/pixels.ts'
import { difference, hasColour, inkShare, marginColours } from '../support/pixels.ts'
import { onceIf, wideIf } from '../support/wide.ts'
import type { ReadSvg, Written } from './savedFiles.ts'
import { exportDialog, readSvg, saveAs, WORDS } from './savedFiles.ts'

const PAPER = { light: [0xfb, 0xf8, 0xf1, 255], dark: [0x0e, 0x14, 0x1b, 255], transparent: [0, 0, 0, 0] } as const

/** The sizes that the presets are said to have; that of the window depends on what covers it. */
const SIZES = { ...FIXED, own: { width: 1600, height: 1000 }, screen: null }

/** What of a page is known beforehand: the texts of its parts, as a reader finds them. */
const PARTS = {
  en: {
    title: 'Who arms Mali?',
    subtitle: /^\d+ actors, \d+ sentences in \d+ articles\./,
    category: 'Military',
    actor: 'Country',
    sentence: /^(¶ \d+, sentence \d+|Headline), /,
    source: /^Source: .*Sanad$/,
    filters: 'Nothing is filtered out.',
    date: /^Drawn on \d+ \w+ \d{4}\.$/,
    link: /^http.*[/#]/,
    name: 'Mali',
    named: /^15 of 15 names drawn/,
  },
  ar: {
    title: 'من يسلّح مالي؟',
    subtitle: /^\u2068?\d+ طرفاً، .*مقال/,
    category: 'شأن عسكري',
    actor: 'دولة',
    sentence: /^(الفقرة \d+، الجملة \d+|العنوان)، /,
    source: /^المصدر: .*سند$/,
    filters: 'لم يُستبعد شيء بالتصفية.',
    date: /^رُسمت .*\d{4}/,
    link: /^http.*[/#]/,
    name: 'مالي',
    named: /^الأسماء المرسومة 15 من 15/,
  },
} as const

type Locale = keyof typeof PARTS

/** Every part on, with a title of the test's own. */
async function withAllParts(dialog: Locator, locale: Locale): Promise<void> {
  const w = WORDS[locale]
  await dialog.getByRole('textbox', { name: w.name, exact: true }).fill(PARTS[locale].title)
  for (const part of ['title', 'subtitle', 'legend', 'evidence', 'filters', 'date', 'link', 'wordmark'] as const)
    await dialog.getByRole('checkbox', { name: w[`part.${part}`], exact: true }).check()
}

const isSaid = (wanted: string | RegExp, text: string) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text.replaceAll(/[\u2066-\u2069]/g, ''))

/** The least share of a text's box that its letters fill. */
const LEAST_INK = 0.02

/** A place beside the beginning of a text, as wide as the sample of a row of the legend. */
function sampleBeside({ left, top, right, bottom }: Part, isRtl: boolean): Part {
  const wide = (bottom - top) * 1.6
  return isRtl ? { left: right, right: right + wide, top, bottom } : { left: left - wide, right: left, top, bottom }
}

/** Each part of the page is in the SVG, and each text has its ink in the PNG where the SVG has it. */
function expectAllParts(png: Picture, svg: ReadSvg, locale: Locale, background: Background, about: string): void {
  const palette = PALETTE[background === 'dark' ? 'dark' : 'light']
  const { name, named: _, ...onPage } = PARTS[locale]
  const find = (wanted: string | RegExp, isInPicture: boolean): Written => {
    const found = svg.written.find((one) => one.isInPicture === isInPicture && isSaid(wanted, one.text))
    if (found === undefined)
      throw new Error(`${about}: ${String(wanted)} is not among ${svg.written.map(({ text }) => text).join(' | ')}`)
    return found
  }
  for (const wanted of Object.values(onPage)) find(wanted, false)
  expect(find(name, true).box.top, about).toBeGreaterThan(find(onPage.title, false).box.bottom)
  for (const { text, box, ink } of svg.written)
    expect(inkShare(png, box, ink), `${about}: the ink of “${text}”`).toBeGreaterThan(LEAST_INK)
  const sample = sampleBeside(find(onPage.category, false).box, locale === 'ar')
  expect(inkShare(png, sample, palette['edge-military']), `${about}: the sample in the legend`).toBeGreaterThan(0.02)
  expect(svg.outlines, about).toHaveLength(1)
  for (const box of svg.outlines) expect(inkShare(png, box, palette.ink), `${about}: the wordmark`).toBeGreaterThan(0.1)
  const foot = Math.floor(png.height * 0.8)
  expect(hasColour(png, palette.seal, foot, png.height), `${about}: the dot of the wordmark`).toBe(true)
  expect(hasColour(png, palette.marker, 0, png.height), `${about}: the marked words`).toBe(true)
}

/** Saves the selection and its neighbours with all parts in presets and backgrounds, and looks at the pixels of each file. */
async function tryPresets(page: Page, locale: Locale, all: readonly (readonly [Format, Background])[]): Promise<void> {
  const w = WORDS[locale]
  const outline = await page.locator('#wordmark path').first().getAttribute('d')
  for (const [format, background] of all) {
    const about = `${format}, ${background}, ${locale}`
    const choose = async () => {
      const dialog = await exportDialog(page)
      await dialog.getByRole('radio', { name: w['what.selection'] }).check()
      await dialog.getByRole('radio', { name: w[`format.${format}`].replaceAll(/[\u2066-\u2069]/g, '') }).check()
      await dialog.getByRole('radio', { name: w[`background.${background}`], exact: true }).check()
      if (format === 'screen') await dialog.getByRole('radio', { name: '1×' }).check()
      await withAllParts(dialog, locale)
      await expect(dialog.getByText(PARTS[locale].named)).toBeVisible()
      await expect(dialog.getByRole('alert')).toHaveCount(0)
      return dialog
    }
    const first = await choose()
    const preview = first.getByRole('img', { name: w.preview })
    const shown = decode(Buffer.from((await preview.evaluate(dataOf)).replace(/^.*,/, ''), 'base64'))
    const saved = decode(await saveAs(page, first, 'PNG'))
    const svg = await readSvg(page.context(), await saveAs(page, await choose(), 'SVG'), outline ?? '')

    const size = SIZES[format] ?? { width: Math.round(svg.width), height: Math.round(svg.height) }
    expect([saved.width, saved.height], about).toEqual([size.width, size.height])
    expect(marginColours(saved), about).toEqual([PAPER[background].join(' ')])
    expect(difference(shown, saved), about).toBeLessThan(0.02)
    expectAllParts(saved, svg, locale, background, about)
  }
}

/** Each format, and each background twice. */
const PAIRS: readonly (readonly [Format, Background])[] = [
  ['screen', 'dark'],
  ['wide', 'light'],
  ['square', 'dark'],
  ['a4Upright', 'transparent'],
  ['a4Across', 'light'],
  ['own', 'transparent'],
]

for (const locale of ['en', 'ar'] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'every format has its size, its background, the ink of all its parts and no mark on its margin; the preview is the file',
      wideIf(locale === 'ar'),
      async ({ app, page }) => {
        await app.open('/#entity=mali')
        await tryPresets(page, locale, PAIRS)
      },
    )

    for (const background of BACKGROUNDS) {
      test(`every format has all that on ${background} paper`, onceIf(locale === 'ar'), async ({ app, page }) => {
        await app.open('/#entity=mali')
        await tryPresets(
          page,
          locale,
          FORMATS.map((format) => [format, background]),
        )
      })
    }
  })
}

const dataOf = (canvas: SVGElement | HTMLElement) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : '')
