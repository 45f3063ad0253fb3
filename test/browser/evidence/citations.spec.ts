import { dataset, expect, relation, test, wordsInSeed, type App } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')
const [first, second] = arms.evidence.map(wordsInSeed)
const PANEL = `/#v=1&relation=${arms.id}`

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const copied = (app: App) => app.page.evaluate(() => navigator.clipboard.readText())
const card = (app: App, at: number) => app.panel.getByRole('article').nth(at)

/** Serves the dataset with its text changed on the way. */
async function serveChanged(app: App, change: (text: string) => string): Promise<void> {
  await app.page.route('**/datasets/alliances.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
}

test('a sentence is cited in six forms, by keyboard alone', async ({ app, page }) => {
  await app.open(PANEL)
  const wanted: Record<string, RegExp> = {
    'Footnote (Chicago)': /Asharq Al-Awsat \[الشرق الأوسط\], \[ca\. March 18, 2023\], headline, http.*\.$/s,
    APA: /References\n/,
    BibTeX: /^@article\{mali-aircraft,/,
    'CSL-JSON': /"type": "article-newspaper"/,
    'Sentence alone': new RegExp(`^${first}$`),
    'Link to the sentence': /#v=1&sentence=mali-aircraft-s01$/,
  }
  const button = card(app, 0).getByRole('button', { name: 'Choose how to cite' })
  for (const [at, [form, text]] of Object.entries(wanted).entries()) {
    await button.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Home')
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown')
    await expect(card(app, 0).getByRole('menuitemradio', { name: form })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(button).toBeFocused()
    await expect.poll(() => copied(app), form).toMatch(text)
    if (at < 5) expect(await copied(app)).toContain(first)
    expect(await copied(app)).not.toMatch(/[\u2066-\u2069]/)
  }
})

test('all sentences of a relation are copied as numbered notes, in Arabic too', WIDE, async ({ app, page }) => {
  await page.addInitScript(() => localStorage.setItem('sanad.language', 'ar'))
  await app.open(PANEL)
  await app.panel.getByRole('button', { name: 'انسخ الكل' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'نُسخت 4 حواشٍ' })).toBeVisible()
  const notes = (await copied(app)).split('\n')
  for (const [at, evidence] of arms.evidence.entries()) {
    expect(notes[at]?.startsWith(`${at + 1}. `)).toBe(true)
    expect(notes[at]).toContain(wordsInSeed(evidence))
    expect(notes[at]).toContain('الفقرة'.repeat(Number(at > 0)))
  }
})

test('the link to a sentence opens it in its article', WIDE, async ({ app, page }) => {
  await app.open(PANEL)
  await card(app, 1).getByRole('button', { name: 'Choose how to cite' }).click()
  await card(app, 1).getByRole('menuitemradio', { name: 'Link to the sentence' }).click()
  await expect.poll(() => copied(app)).toContain('#')
  const link = await copied(app)
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('complementary').filter({ hasText: second ?? '—' })).toBeVisible()
})

test('“Show in article” opens the reader at the exact words', WIDE, async ({ app, page }) => {
  await app.open(PANEL)
  await card(app, 1).getByRole('button', { name: 'Show in article' }).click()
  await expect(page.getByRole('complementary').filter({ hasText: second ?? '—' })).toBeVisible()
  await expect(page).toHaveURL(/words=626-\d+/)
})

test('a document with an address is linked to at the very words', WIDE, async ({ app }) => {
  await serveChanged(app, (text) => text.replaceAll('"source":{', '"url":"https://paper.example/1","source":{'))
  await app.open(PANEL)
  await card(app, 0).getByRole('button', { name: 'Choose how to cite' }).click()
  await card(app, 0).getByRole('menuitemradio', { name: 'Link into the original' }).click()
  await expect.poll(() => copied(app)).toBe(`https://paper.example/1#:~:text=${encodeURIComponent(first ?? '')}`)
})

test('every sentence of the panel bears its seal, and the hash is that of the seed', WIDE, async ({ app }) => {
  await app.open(PANEL)
  const seals = app.panel.getByRole('button', { name: /Verbatim/ })
  await expect(seals).toHaveCount(arms.evidence.length)
  await seals.nth(0).click()
  const sha256 = dataset.documents.find(({ id }) => id === 'mali-aircraft')?.sha256 ?? '—'
  await expect(card(app, 0)).toContainText(sha256)
})

test('a text that was edited on the way is not shown as a quote, nor copied as one', WIDE, async ({ app, page }) => {
  await serveChanged(app, (text) => text.replaceAll('منذ سنوات عدة ضد', 'منذ سنوات كثر ضد'))
  await app.open(PANEL)
  await expect(app.panel.getByRole('heading', { name: 'This sentence is withheld' })).toHaveCount(arms.evidence.length)
  await expect(app.quotes).toHaveCount(0)
  await app.panel.getByRole('button', { name: 'Copy all' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'This sentence is withheld' })).toBeVisible()
})
