import type { Page } from '@playwright/test'
import { dataset, expect, test, wordsInSeed } from '../support/page.ts'
import type { PdfPage } from './readPdf.ts'
import { imageWidths, installPoppler, lettersOf, readPdf } from './readPdf.ts'
import { WIDE } from '../support/wide.ts'

test.beforeAll(() => installPoppler())

const A4 = { width: 595, height: 842 }

const printed = async (page: Page) => page.pdf({ preferCSSPageSize: true })

const onOneLine = (text: string) => text.replaceAll(/\s+/gu, ' ')
const bare = (text: string) => text.replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')

/** Every page bears its number, something else besides, and has the format of the sheet. */
function expectSheets(pages: readonly PdfPage[], { isAcross = false } = {}): void {
  for (const [at, { text, width, height }] of pages.entries()) {
    const number = new RegExp(`\\b${at + 1} ?/ ?${pages.length}\\b`)
    expect(bare(text)).toMatch(number)
    expect(bare(text).replace(number, '').trim().length, `page ${at + 1} is not blank`).toBeGreaterThan(20)
    expect(Math.abs(width - (isAcross ? A4.height : A4.width))).toBeLessThan(2)
    expect(Math.abs(height - (isAcross ? A4.width : A4.height))).toBeLessThan(2)
  }
}

/** How few of a hundred letters poppler may take for others, where a font draws several as one shape. */
const MISREAD = 0.01

/** The letters of a text that the pages have too few of, each with how many are lacking. */
function lacking(text: string, pages: readonly PdfPage[]): readonly string[] {
  const there = lettersOf(pages.map((one) => one.text).join('\n'))
  return [...lettersOf(text)].flatMap(([letter, count]) => {
    const lost = count - (there.get(letter) ?? 0)
    return lost > 2 + count * MISREAD ? [`${letter}: ${lost} of ${count}`] : []
  })
}

for (const { locale, print } of [
  { locale: 'en', print: 'Print' },
  { locale: 'ar', print: 'اطبع' },
] as const) {
  test.describe(locale, () => {
    test.use({ locale, colorScheme: 'dark' })

    test('the dossier holds every sentence, its translation and its source', WIDE, async ({ app, page }) => {
      await page.addInitScript(() => {
        window.print = () => {
          document.documentElement.dataset['asked'] = 'print'
        }
      })
      await app.open()
      await page.keyboard.press('9')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: print, exact: true }).click()
      await expect(page.locator('html[data-asked="print"]')).toBeAttached()
      const sheets = page.locator('[data-printed="alone"]')
      const text = onOneLine(await sheets.evaluate((one) => one.textContent))
      const ids = await sheets
        .locator('[data-relation]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-relation')))
      const evidence = dataset.relations.filter(({ id }) => ids.includes(id)).flatMap((one) => one.evidence)
      const documents = new Map(dataset.documents.map((one) => [one.id, one]))
      const translations = evidence.flatMap(({ document, start, end }) =>
        (documents.get(document)?.sentences ?? [])
          .filter((one) => one.start >= start && one.end <= end)
          .flatMap((one) => one.translations?.['en'] ?? []),
      )
      // Each sentence is there as the article has it, and in English its translation.
      const said = [...evidence.map(wordsInSeed), ...(locale === 'en' ? translations : [])]
      expect(said.length).toBeGreaterThan(100)
      expect(said.filter((words) => !text.includes(onOneLine(words)))).toEqual([])
      for (const source of new Set(evidence.map(({ document }) => document)))
        expect(text).toContain(documents.get(source)?.title['ar'])
      const pdf = await printed(page)
      const pages = readPdf(pdf)
      expect(pages.length).toBeGreaterThan(5)
      expectSheets(pages)
      expect(lacking(text, pages)).toEqual([])
      expect(Math.max(...imageWidths(pdf))).toBeGreaterThan(2000)
      // The browser has printed: the dialog is closed, and the page is as it was.
      await expect(dialog).toHaveCount(0)
      await expect(sheets).toHaveCount(0)
    })
  })
}

test.describe('what is open', () => {
  test.use({ colorScheme: 'dark' })

  test('prints whole: the sentences of a relation, and an article', WIDE, async ({ app, page }) => {
    const { id, evidence } = dataset.relations.find((one) => one.evidence.length > 3) ?? { id: '', evidence: [] }
    await app.open(`/#relation=${id}`)
    await app.wholePanel()
    const panel = readPdf(await printed(page))
    expect(panel.length).toBeGreaterThan(1)
    expectSheets(panel)
    expect(lacking(evidence.map(wordsInSeed).join('\n'), panel)).toEqual([])
    await page.keyboard.press('r')
    await expect(page.locator('[data-reader]')).toBeVisible()
    const document = await page.locator('[data-document]').getAttribute('data-document')
    const article = readPdf(await printed(page))
    expectSheets(article)
    const text = dataset.documents.find((one) => one.id === document)?.text ?? ''
    expect(text.length).toBeGreaterThan(1000)
    expect(lacking(text, article)).toEqual([])
  })

  test(
    'prints whole: every row of the table below its head, and the network as large as paper',
    WIDE,
    async ({ app, page }) => {
      await app.open()
      const network = await printed(page)
      expect(readPdf(network)).toHaveLength(1)
      expect(Math.max(0, ...imageWidths(network)) > 2000 || /Turkey/.test(readPdf(network)[0]?.text ?? '')).toBe(true)
      await page.keyboard.press('5')
      const rows = page.getByRole('grid').getByRole('row')
      await expect(rows.nth(5)).toBeVisible()
      const inPage = await rows.count()
      const pages = readPdf(await printed(page))
      expectSheets(pages, { isAcross: true })
      const stances = pages.flatMap(
        ({ text }) => text.match(/\b(Asserted|Attributed\s+claim|Hypothetical|Denied)\b/g) ?? [],
      )
      expect(stances.length).toBe(dataset.relations.length)
      for (const { text } of pages) expect(text).toContain('Publishers')
      await expect(rows).toHaveCount(inPage)
    },
  )
})
