import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { annotatedDataset } from '../../../src/formats/dataExport/yaml/annotatedDataset.ts'
import { buildDataset } from '../../../src/pipeline/build/buildDataset.ts'
import { rulesVersion } from '../../../src/pipeline/extract/rulesVersion.ts'
import { readSeedFolder } from '../../../src/pipeline/read/seedFolder.ts'
import { aWordFile } from '../../formats/articles/aWordFile.ts'
import { aPdf } from '../../formats/articles/pdf/aPdf.ts'
import { dataset, expect, PHONE, test } from '../support/page.ts'
import { WIDE, wideIf } from '../support/wide.ts'

/** The second article of `seeds/`, as if somebody brought it. */
const [, second] = dataset.documents.filter(({ kind }) => kind === 'article')
if (second === undefined) throw new Error('There is no second article')
const article = second

const WORDS = {
  en: {
    add: 'Add your articles',
    paste: 'Paste the text of an article',
    read: 'Read this text',
    begin: 'Begin the review',
    review: 'Review',
    gates: 'Checked before you',
    more: 'More',
    data: 'Save data',
    accept: /^Accept(?! all)/,
    reject: /^Reject/,
    addName: 'Add your name',
    name: 'Your name',
    done: 'Done',
    as: /^Accepted by .?Amina Diallo/,
  },
  ar: {
    add: 'أضف مقالاتك',
    paste: 'الصق نص مقال',
    read: 'اقرأ هذا النص',
    begin: 'ابدأ المراجعة',
    review: 'المراجعة',
    gates: 'فُحص قبلك',
    more: 'المزيد',
    data: 'احفظ البيانات',
    accept: /^اقبل(?! )/,
    reject: /^ارفض/,
    addName: 'أضف اسمك',
    name: 'اسمك',
    done: 'تم',
    as: /^قُبل باسم .?Amina Diallo/,
  },
} as const

/** Accepts and rejects by turns, mostly accepts. */
const KEYS = ['a', 'a', 'r', 'a', 'a', 'a', 'r', 'a', 'a', 'a'] as const
const REVIEWER = 'Amina Diallo'
const ACCEPTED = KEYS.filter((key) => key === 'a').length

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** The dataset that the command builds of a saved archive. */
function builtOf(archive: string): Dataset {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-annotated-'))
  try {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), bytes)
    }
    const { dataset: built, problems } = buildDataset(readSeedFolder(folder))
    expect(problems).toEqual([])
    if (built === undefined) throw new Error('Nothing was built')
    return built
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const reviewsIn = ({ relations }: Dataset) => relations.flatMap(({ evidence }) => evidence.map(({ review }) => review))

/** Saves the reviewed collection as Sanad's file and as annotation files, holds both to what was done, and gives the dataset. */
async function savedWork(page: Page): Promise<Dataset> {
  const saving = page.getByRole('dialog')
  const save = saving.getByRole('button', { name: /^(Save|احفظ)/ })
  const download = page.waitForEvent('download')
  await saving.getByRole('radio').first().check()
  await saving
    .getByRole('radio', { name: /Sanad|سند/ })
    .first()
    .check()
  await save.click()
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Dataset
  const archive = page.waitForEvent('download')
  await saving.getByRole('radio', { name: /^(Annotation files|ملفات الترميز)/ }).check()
  await save.click()
  expect(plain(builtOf(await (await archive).path()))).toEqual(plain(annotatedDataset(saved)))
  const verdicts = reviewsIn(saved)
  expect(verdicts.filter((one) => one === 'accepted')).toHaveLength(ACCEPTED)
  expect(verdicts.filter((one) => one === 'rejected')).toHaveLength(KEYS.length - ACCEPTED)
  expect(saved.documents[0]?.text).toBe(article.text)
  expect(saved.agents).toMatchObject([
    { name: 'Sanad rules', version: rulesVersion('.') },
    { name: REVIEWER, person: true },
  ])
  const [rules] = saved.agents ?? []
  const proposers = saved.relations.flatMap(({ evidence }) => evidence.map(({ proposedBy }) => proposedBy))
  expect(new Set(proposers)).toEqual(new Set([rules?.id]))
  const reviewers = saved.relations.flatMap(({ evidence }) => evidence.flatMap(({ reviewedBy }) => reviewedBy ?? []))
  expect(reviewers).toEqual(KEYS.map(() => saved.agents?.[1]?.id))
  return saved
}

/** A relation whose evidence was accepted, and how its sentence begins. */
function acceptedIn({ relations }: Dataset): { readonly id: string; readonly words: string } {
  const accepted = relations.find(({ evidence }) => evidence[0]?.review === 'accepted')
  const [piece] = accepted?.evidence ?? []
  if (accepted === undefined || piece === undefined) throw new Error('Nothing was accepted')
  return { id: accepted.id, words: article.text.slice(piece.start, piece.end).slice(0, 40) }
}

for (const locale of ['en', 'ar'] as const) {
  const w = WORDS[locale]
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'a pasted article is read, reviewed by keys, saved, and all there after a reload',
      wideIf(locale === 'ar'),
      async ({ app, page }) => {
        await app.open()
        await page.keyboard.press('z')
        const dialog = page.getByRole('dialog', { name: w.add })
        await dialog.getByRole('textbox', { name: w.paste }).fill(article.text)
        await dialog.getByRole('button', { name: w.read }).click()
        await dialog.getByRole('button', { name: w.begin }).click()

        const bar = page.getByRole('region', { name: w.review, exact: true })
        await expect(bar).toBeVisible()
        await expect(app.panel.getByRole('article').first()).toBeVisible()
        await expect(bar.getByRole('region', { name: w.gates }).and(page.locator('[aria-busy=false]'))).toBeVisible()
        const status = bar.getByRole('status')
        await bar.getByRole('button', { name: w.addName }).click()
        await bar.getByRole('textbox', { name: w.name }).fill(REVIEWER)
        await page.keyboard.press('Enter')
        for (const [done, key] of KEYS.entries()) {
          await page.keyboard.press(key)
          await expect(status).toContainText(new RegExp(`(^|\\D)${done + 1}(\\D|$)`))
        }
        await expect(status).toContainText(String(ACCEPTED))

        await app.ready()
        const stored = new URL(page.url()).searchParams.get('collection')
        expect(stored).toMatch(/^collection-/)
        await page.keyboard.press('w')
        const saved = await savedWork(page)
        await page.keyboard.press('Escape')

        await page.reload()
        await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(dataset.title[locale] ?? '')
        await app.ready()
        // An accepted line opens its sentence, word for word.
        const { id, words } = acceptedIn(saved)
        await app.clickOn(id)
        await expect(app.quotes.first()).toContainText(words)
        await expect(app.panel.getByText(w.as).first()).toBeVisible()
        await expect(status).toContainText(String(KEYS.length))
        const rejected = saved.relations.find(({ evidence }) => evidence.every(({ review }) => review === 'rejected'))
        if (rejected !== undefined) expect(await app.isDrawn(rejected.id)).toBe(false)
      },
    )
  })
}

for (const locale of ['en', 'ar'] as const) {
  const w = WORDS[locale]
  test.describe(`${locale}, on a phone`, () => {
    test.use({ viewport: PHONE, hasTouch: true, isMobile: true, locale })

    test(
      'an article is brought, reviewed by touch, saved, and all there after a reload',
      WIDE,
      async ({ app, page }) => {
        await app.open()
        await page.getByRole('button', { name: w.more, exact: true }).tap()
        await page.getByRole('button', { name: w.add }).tap()
        const dialog = page.getByRole('dialog', { name: w.add })
        await dialog.getByRole('textbox', { name: w.paste }).fill(article.text)
        await dialog.getByRole('button', { name: w.read }).tap()
        await dialog.getByRole('button', { name: w.begin }).tap()

        const bar = page.getByRole('region', { name: w.review, exact: true })
        const status = bar.getByRole('status')
        await bar.locator('summary').tap()
        await bar.getByRole('button', { name: w.addName }).tap()
        await bar.getByRole('textbox', { name: w.name }).fill(REVIEWER)
        await bar.getByRole('button', { name: w.done }).tap()
        await bar.locator('summary').tap()
        for (const [done, key] of KEYS.entries()) {
          await expect(app.quotes.first()).toBeInViewport()
          await bar.getByRole('button', { name: key === 'a' ? w.accept : w.reject }).tap()
          await expect(status).toContainText(new RegExp(`(^|\\D)${done + 1}(\\D|$)`))
        }
        await page.getByRole('button', { name: w.more, exact: true }).tap()
        await page.getByRole('button', { name: w.data }).tap()
        const saved = await savedWork(page)

        await page.reload()
        await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(dataset.title[locale] ?? '')
        await app.ready()
        const { id, words } = acceptedIn(saved)
        await app.tapOn(id)
        await expect(app.quotes.first()).toContainText(words)
        await expect(app.quotes.first()).toBeInViewport()
        await expect(status).toContainText(String(ACCEPTED))
      },
    )
  })
}

test('what cannot be read says why, nothing in a page runs, and the graph stays', async ({ app, page }) => {
  await app.open()
  await page.keyboard.press('z')
  const dialog = page.getByRole('dialog', { name: WORDS.en.add })
  const page1 = `<!doctype html><title>Arms</title><script>document.title = 'ran'</script><img src=x onerror="document.title='ran'">
    <p>Russia supplied aircraft to Mali, the army said. The state of Mali thanked Russia for it.</p>`
  await dialog.locator('input[data-articles]').setInputFiles([
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    { name: 'russian.txt', mimeType: 'text/plain', buffer: Buffer.from('Россия поставляет самолёты в Мали.') },
    { name: 'book.txt', mimeType: 'text/plain', buffer: Buffer.alloc(5_000_001, 'a ') },
    { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(page1) },
    { name: 'cut.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf([[]], { picture: true })) },
    ...['password', 'unnamed-firefox', 'chromium-amiri-justified'].map((name) => ({
      name: `${name}.pdf`,
      mimeType: 'application/pdf',
      buffer: readFileSync(`test/formats/articles/pdf/made/${name}.pdf`),
    })),
    {
      name: 'letter.docx',
      mimeType: '',
      buffer: Buffer.from(aWordFile([['China sold ', 'aircraft to Niger.']], 'Sales')),
    },
  ])
  await expect(dialog.getByText('There are no words in it.')).toBeVisible()
  await expect(dialog.getByText(/neither in Arabic nor in English/)).toBeVisible()
  await expect(dialog.getByText(/larger than 5 MB/)).toBeVisible()
  await expect(dialog.getByText(/It is damaged/)).toBeVisible()
  await expect(dialog.getByText(/It is a scan/)).toBeVisible()
  await expect(dialog.getByText(/asks for a password/)).toBeVisible()
  await expect(dialog.getByText(/do not say which letters/)).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveCount(3)
  // A PDF is read by a worker that may run no text as code, letter for letter.
  await expect(dialog.getByRole('textbox', { name: 'Title' }).nth(1)).toHaveValue(
    'لماذا يثير الحلف النووي الروسي - الصيني المحتمل مخاوف أميركا وحلفائها؟',
  )
  await expect(dialog.getByRole('textbox', { name: 'Title' }).first()).toHaveValue('Arms')
  await expect(dialog.getByRole('textbox', { name: 'Title' }).last()).toHaveValue('Sales')
  expect(await page.title()).not.toBe('ran')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataset.title['en'] ?? '')
})

test('what an article is stands there before it has been read, and stays as it was corrected', async ({
  app,
  page,
}) => {
  await app.open()
  await page.keyboard.press('z')
  const dialog = page.getByRole('dialog', { name: WORDS.en.add })
  const long = `A long report\n${'The army of Mali said on Monday that it had supplied aircraft to Niger and to Chad. '.repeat(12_000)}`
  const report = 'Mali thanks Russia\nBy Amina Diallo\nBAMAKO, 18 March 2023\nMali thanked Russia for the aircraft.'
  await dialog.locator('input[data-articles]').setInputFiles([
    { name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(long) },
    { name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(report) },
  ])
  const card = dialog.getByRole('article').nth(1)
  const field = (name: string) => card.getByRole('textbox', { name })
  // It waits for the long one.
  await expect(card.getByText('Waits for the others.')).toBeVisible()
  await expect(field('Title')).toHaveValue('Mali thanks Russia')
  await expect(field('Byline')).toHaveValue('Amina Diallo')
  await expect(field('Published')).toHaveValue('2023-03-18')
  await expect(field('Published')).toHaveAccessibleDescription(/inferred from “BAMAKO, 18 March 2023”/)
  await field('Publisher').fill('The Paper')
  await field('Title').fill('Corrected')
  await expect(card.getByText('Waits for the others.')).toBeVisible()
  // The long one need not be read to its end.
  await dialog.getByRole('article').first().getByRole('button', { name: 'Cancel' }).click()
  const only = dialog.getByRole('article')
  await expect(only).toHaveCount(1)
  await expect(only.getByText(/^\d+ proposals?$/)).toBeVisible()
  await expect(only.getByRole('textbox', { name: 'Title' })).toHaveValue('Corrected')
  await expect(only.getByRole('textbox', { name: 'Publisher' })).toHaveValue('The Paper')
})
