import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { violations } from '../support/axe.ts'
import { App, dataset, expect, PHONE, relation, test, wordsInSeed } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')
const AT = '2026-11-23T08:30:00.000Z'

interface Words {
  readonly mark: RegExp
  readonly reason: string
  readonly note: string
  readonly save: string
}
const EN: Words = { mark: /^Mark as wrong$/, reason: 'What is wrong', note: 'Note', save: 'Save' }
const AR: Words = { mark: /^ضع علامة خطأ$/, reason: 'ما الخطأ؟', note: 'ملاحظة', save: 'احفظ' }

const panel = (page: Page) => page.getByRole('complementary', { name: /^(Evidence|الشواهد)$/ })
const dialog = (page: Page) => page.getByRole('dialog', { name: /^(Flags|العلامات)$/ })

/** Marks the first sentence of the open panel that is not marked yet. */
async function mark(page: Page, reason: string, note: string, words = EN): Promise<void> {
  await panel(page).getByRole('button', { name: words.mark }).first().click()
  await panel(page).getByRole('combobox', { name: words.reason }).selectOption(reason)
  await panel(page).getByRole('textbox', { name: words.note }).fill(note)
  await panel(page).getByRole('button', { name: words.save, exact: true }).click()
}

/** The flags that the browser keeps, as text. */
const keptFlags = (page: Page) =>
  page.evaluate(async (id) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    // To open one that is not there would make it, without what the app puts into it.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'sanad-flags')) return ''
    const database = await done(indexedDB.open('sanad-flags'))
    const kept: unknown = await done(database.transaction('datasets').objectStore('datasets').get(id))
    database.close()
    return String(kept)
  }, dataset.id)

/** A flag of one of the sentences about Russian arms for Mali. */
function flagOf(index: number) {
  const evidence = arms.evidence[index]
  if (evidence === undefined) throw new Error('Too little evidence for a test')
  const { document, start, end } = evidence
  return { relation: arms.id, document, start, end, quote: wordsInSeed(evidence), reason: 'date', note: '', at: AT }
}

const fileOf = (flags: readonly unknown[], id = dataset.id) => ({
  name: 'theirs.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'sanad-flags/1', dataset: id, exported: AT, flags })),
})

const take = (page: Page, file: ReturnType<typeof fileOf>) =>
  dialog(page).locator('input[type="file"]').setInputFiles(file)

test('what is marked as wrong is still so after a reload, and in another tab', async ({ app, page, context }) => {
  await app.open()
  await app.clickOn(arms.id)
  await mark(page, 'date', 'It was 2022.')
  await expect(panel(page).getByText('It was 2022.')).toBeVisible()
  // The browser keeps it a moment after it is shown.
  await expect.poll(() => keptFlags(page)).toContain('It was 2022.')

  // The address keeps what was open.
  await page.reload()
  const card = panel(page).getByRole('article').first()
  await expect(card).toContainText('Wrong date')
  await expect(card).toContainText('It was 2022.')

  const other = await context.newPage()
  await new App(other).open()
  await other.keyboard.press('m')
  await expect(dialog(other).getByText('It was 2022.')).toBeVisible()
  await dialog(other)
    .getByRole('button', { name: /^Remove the mark/ })
    .click()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(card).not.toContainText('It was 2022.')
  await other.close()
})

test('flags go out to a file, are removed, and come back from it as they were', WIDE, async ({ app, page }) => {
  await app.open()
  await app.clickOn(arms.id)
  await mark(page, 'direction', 'كلا. No.')
  await mark(page, 'translation', '')
  await page.keyboard.press('m')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Export JSON' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^sanad-flags-alliances-.*\.json$/)
  const saved = readFileSync(await download.path())
  expect(JSON.parse(saved.toString())).toMatchObject({
    flags: [{ ...flagOf(0), reason: 'direction', note: 'كلا. No.', at: expect.any(String) }, { reason: 'translation' }],
  })

  await dialog(page).getByRole('button', { name: 'Remove all' }).click()
  await expect(dialog(page).getByText('Nothing is marked yet', { exact: false })).toBeVisible()
  await take(page, { name: 'mine.json', mimeType: 'application/json', buffer: saved })
  await expect(dialog(page).getByRole('alert')).toContainText('2 flags added')
  await expect(dialog(page).getByText('كلا. No.')).toBeVisible()
  await page.reload()
  await app.ready()
  await page.keyboard.press('m')
  await expect(dialog(page).getByRole('heading', { level: 3 })).toHaveCount(2)
})

test(
  'a file with broken entries: they are named with their places, the good ones are taken',
  WIDE,
  async ({ app, page }) => {
    await app.open()
    await page.keyboard.press('m')
    await take(page, fileOf([flagOf(0), { ...flagOf(1), reason: '<img src=x onerror=alert(1)>' }, null, flagOf(2)]))
    const report = dialog(page).getByRole('alert')
    await expect(report).toContainText('2 flags added')
    await expect(report).toContainText('flags[1].reason')
    await expect(report).toContainText('<img src=x onerror=alert(1)>')
    await expect(report).toContainText('flags[2]')
    await take(page, { ...fileOf([]), buffer: Buffer.from('{"format": "sanad-fl') })
    await expect(report).toContainText('It is not JSON')
    await expect(report).toContainText('your flags are unchanged')
    await expect(dialog(page).getByRole('heading', { level: 3, name: /Russia/ })).toHaveCount(2)
  },
)

test(
  'a file of another dataset: says what was not found, keeps it, and takes the rest',
  WIDE,
  async ({ app, page }) => {
    await app.open()
    await page.keyboard.press('m')
    await take(page, fileOf([flagOf(0), { ...flagOf(1), document: 'their-article' }], 'their-articles'))
    const report = dialog(page).getByRole('alert')
    await expect(report).toContainText('their-articles')
    await expect(report).toContainText('1 of them was not found')
    await expect(report).toContainText('their-article')
    await page.reload()
    await app.ready()
    await page.keyboard.press('m')
    await expect(dialog(page).getByRole('heading', { name: 'Not in this dataset' })).toBeVisible()
    await expect(dialog(page).getByRole('heading', { level: 3, name: /Russia/ })).toHaveCount(1)
  },
)

test('flagged evidence can be left out of the graph, or drawn alone', WIDE, async ({ app, page }) => {
  await app.open()
  const drawn = []
  for (const one of dataset.relations) {
    if (drawn.length < 2 && one.evidence.length === 1 && (await app.isDrawn(one.id))) drawn.push(one)
  }
  const [flagged, other] = drawn
  if (flagged === undefined || other === undefined) throw new Error('Nothing is drawn that has one sentence')
  const [evidence] = flagged.evidence
  if (evidence === undefined) throw new Error('A relation without evidence')
  const { document, start, end } = evidence
  const flag = { ...flagOf(0), relation: flagged.id, document, start, end, quote: wordsInSeed(evidence) }
  await page.keyboard.press('m')
  await take(page, fileOf([flag]))
  const is = (id: string) => app.isDrawn(id)
  await dialog(page).getByRole('radio', { name: 'Hide flagged' }).check()
  await expect.poll(() => is(flagged.id)).toBe(false)
  expect(await is(other.id)).toBe(true)
  await dialog(page).getByRole('radio', { name: 'Only flagged' }).check()
  await expect.poll(() => is(flagged.id)).toBe(true)
  expect(await is(other.id)).toBe(false)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect.poll(() => is(other.id)).toBe(true)
})

test('an entry of the list opens its evidence, at the very sentence', WIDE, async ({ app, page }) => {
  await app.open()
  await page.keyboard.press('m')
  await take(page, fileOf([flagOf(2)]))
  await dialog(page)
    .getByRole('button', { name: /^Open the evidence/ })
    .click()
  await expect(dialog(page)).toBeHidden()
  const current = panel(page).locator('article[aria-current="true"]')
  await expect(current.locator('blockquote')).toHaveText(wordsInSeed(flagOf(2)))
})

test(
  'a browser that keeps nothing: the user is told, and the flags last as long as the page',
  WIDE,
  async ({ app, page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError')
      }
    })
    await app.open()
    await expect(page.getByText('This browser refuses to keep your flags', { exact: false })).toBeVisible()
    await app.clickOn(arms.id)
    await mark(page, 'other', 'Still here')
    await expect(panel(page).getByText('Still here')).toBeVisible()
  },
)

for (const [locale, colorScheme, viewport] of [
  ['en', 'light', { width: 1440, height: 900 }],
  ['ar', 'dark', PHONE],
] as const) {
  test.describe(`${locale}, ${colorScheme}, ${viewport.width} wide`, () => {
    test.use({ locale, colorScheme, viewport, hasTouch: viewport === PHONE })

    test(
      'axe finds nothing wrong in the form, the list and the report; directions are right',
      WIDE,
      async ({ app, page }) => {
        const words = locale === 'ar' ? AR : EN
        await app.open()
        await app.clickOn(arms.id)
        await panel(page).getByRole('button', { name: words.mark }).first().click()
        await expect(panel(page).getByRole('combobox', { name: words.reason })).toBeFocused()
        expect(await violations(page)).toEqual([])
        await page.keyboard.press('Escape')
        await expect(panel(page).getByRole('button', { name: words.mark }).first()).toBeFocused()
        await expect(panel(page)).toBeVisible()
        await mark(page, 'denied', 'No, كلا', words)
        await page.keyboard.press('Escape')
        await page.keyboard.press('m')
        await take(page, fileOf([flagOf(1), { ...flagOf(2), relation: 'a-b-c' }, 7]))
        await expect(dialog(page).getByRole('alert')).toBeVisible()
        expect(await violations(page)).toEqual([])
        await expect(dialog(page).locator('blockquote').first()).toHaveAttribute('dir', 'rtl')
        await expect(dialog(page).getByText('a-b-c').first()).toHaveCSS('direction', 'ltr')
        const { scroll, client } = await dialog(page).evaluate((element) => ({
          scroll: element.scrollWidth,
          client: element.clientWidth,
        }))
        expect(scroll).toBeLessThanOrEqual(client)
      },
    )
  })
}
