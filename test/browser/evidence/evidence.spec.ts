import type { Page } from '@playwright/test'
import { decode } from '../support/decodePng.ts'
import { dataset, expect, relation, test, wordsInSeed } from '../support/page.ts'
import { colours } from '../support/pixels.ts'
import { WIDE } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

test('a click on a line shows its sentences, as the article has them; a click on a node who it is and its relations', async ({
  app,
  page,
}) => {
  await app.open()
  await app.clickOn(arms.id)
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText(/Russia.*supplies arms to.*Mali/)
  await expect(app.quotes).toHaveCount(arms.evidence.length)
  for (const [at, evidence] of arms.evidence.entries()) {
    expect(await app.quotes.nth(at).textContent()).toBe(wordsInSeed(evidence))
  }

  await page.keyboard.press('Escape')
  await expect(app.panel).toBeHidden()
  await app.clickOn('mali')
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText(/Mali/)
  const of = dataset.relations.filter(({ source, target }) => source === 'mali' || target === 'mali')
  expect(of.length).toBeGreaterThan(5)
  await app.panel
    .getByRole('button', { name: /Russia.*supplies arms/ })
    .first()
    .click()
  await expect(app.quotes).toHaveCount(arms.evidence.length)
})

test('every sentence has its translation, with the same marks', WIDE, async ({ app }) => {
  await app.open()
  await app.clickOn(arms.id)
  await expect(app.quotes).toHaveCount(arms.evidence.length)
  for (const [at, evidence] of arms.evidence.entries()) {
    const card = app.panel.getByRole('article').nth(at)
    const marked = async (language: string, name: string) =>
      (await card.locator(`[lang="${language}"] [data-mark~="${name}"]`).allTextContents()).join('')
    for (const name of ['subject', 'object', 'trigger'] as const) {
      const span = evidence[name]
      const words = span === undefined ? '' : wordsInSeed({ ...span, document: evidence.document })
      expect(await marked('ar', name), name).toBe(words)
      expect((await marked('en', name)) !== '', name).toBe(words !== '')
    }
  }
})

/** A place of the picture on which nothing is drawn, not even near it. */
async function findPaper(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const canvas = await page.locator('[data-graph]').boundingBox()
  if (canvas === null) throw new Error('There is no picture')
  const size = 48
  for (let y = canvas.y; y + size < canvas.y + canvas.height; y += size) {
    for (let x = canvas.x; x + size < canvas.x + canvas.width; x += size) {
      const picture = decode(await page.screenshot({ clip: { x, y, width: size, height: size } }))
      if (colours(picture, 0, size).count === 1) return { x: x + size / 2, y: y + size / 2 }
    }
  }
  throw new Error('Something is drawn everywhere')
}

test('Escape, and a click on paper, leave nothing selected', WIDE, async ({ app, page }) => {
  await app.open()
  await app.clickOn(arms.id)
  await expect(app.panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(app.panel).toBeHidden()
  await app.clickOn('mali')
  await expect(app.panel).toBeVisible()
  const paper = await findPaper(page)
  await page.mouse.click(paper.x, paper.y)
  await expect(app.panel).toBeHidden()
})

test(
  'every line in the picture opens sentences of the two that it joins, word for word',
  WIDE,
  async ({ app, page }) => {
    await app.open()
    const words = new Map(dataset.relations.map(({ id, evidence }) => [id, evidence.map(wordsInSeed)]))
    const dead: string[] = []
    let opened = 0
    for (const { id, source, target } of dataset.relations) {
      if (!(await app.isDrawn(id))) continue
      await page.keyboard.press('Escape')
      await expect(app.panel).toBeHidden()
      await page.keyboard.press('0')
      await app.clickOn(id)
      await expect(app.quotes.first(), id).toBeVisible()
      await app.wholePanel()
      // Parallel lines run as one ribbon, and a click on it may open the strongest of them.
      const ribbon = dataset.relations.filter((one) => new Set([source, target, one.source, one.target]).size === 2)
      // A relation of several sides lists its sentences side by side.
      const inAnyOrder = (texts: readonly string[]) => JSON.stringify(texts.toSorted())
      const shown = inAnyOrder(await app.quotes.allTextContents())
      if (ribbon.some((one) => inAnyOrder(words.get(one.id) ?? []) === shown)) opened += 1
      else dead.push(id)
    }
    // The middle of a long line may lie under an actor; then the click is the actor's.
    expect(dead.length, dead.join('\n')).toBeLessThanOrEqual(0.03 * opened)
  },
)
