import type { Page } from '@playwright/test'
import { dataset, expect, relation, test, wordsInSeed } from '../support/page.ts'
import { article, AT_TALKS, current, reader, talks } from './readerPage.ts'
import { WIDE } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')
const marked = async (page: Page) => (await page.locator('[data-marked]').allTextContents()).join('')

test('every piece of evidence opens at its exact range, in sight', WIDE, async ({ app, page }) => {
  await app.open(`/#v=1&read=${article.id}`)
  await expect(reader(page)).toBeVisible()
  // Several relations rest on the same words, which open in the same way.
  const ranges = new Map(
    dataset.relations.flatMap(({ id, evidence }) =>
      evidence.map((one) => [`${one.document} ${one.start}-${one.end}`, { id, one }] as const),
    ),
  )
  const all = [...ranges.values()]
  expect(all.length).toBeGreaterThan(70)
  const wrong: string[] = []
  for (const { id, one } of all) {
    const words = wordsInSeed(one)
    const found = await page.evaluate(
      async ({ document: document_, start, end, words: wanted }) => {
        location.hash = `v=1&read=${document_}&words=${start}-${end}`
        const look = () => {
          const marks = [...document.querySelectorAll('[data-marked]')]
          const rects = marks.map((mark) => mark.getBoundingClientRect())
          const box = document.querySelector('[data-document]')?.parentElement?.getBoundingClientRect()
          const first = rects[0]
          const shown = document.querySelector('[data-document]')?.getAttribute('data-document') === document_
          return {
            words: shown ? marks.map(({ textContent }) => textContent).join('') : '',
            inSight: first !== undefined && box !== undefined && first.top >= box.top && first.bottom <= box.bottom,
          }
        }
        for (let tries = 0; tries < 60; tries += 1) {
          const seen = look()
          if (seen.words === wanted && seen.inSight) return seen
          await new Promise((done) => requestAnimationFrame(done))
        }
        return look()
      },
      { ...one, words },
    )
    if (found.words !== words || !found.inSight) wrong.push(`${id} at ${one.document} ${one.start}: ${found.words}`)
  }
  expect(wrong).toEqual([])
})

test('"Show in article" opens the sentence, and back is the same view of the graph', async ({ app, page }) => {
  await app.open()
  await app.clickOn(arms.id)
  const quotes = arms.evidence.map(wordsInSeed)
  // The first sentences come first, the rest after the frame.
  await expect.poll(() => app.quotes.allTextContents()).toEqual(quotes)
  const where = async () => [await app.point('mali'), await app.point('china'), await app.point(arms.id)]
  const before = await where()
  const [first] = await app.panel.getByRole('button', { name: 'Show in article' }).all()
  await first?.focus()
  await page.keyboard.press('Enter')
  await expect(reader(page)).toBeVisible()
  await expect.poll(() => marked(page)).toBe(quotes[0] ?? '')
  await expect(current(page)).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('Escape')
  await expect(reader(page)).toBeHidden()
  await expect(app.panel).toBeVisible()
  await expect.poll(() => app.quotes.allTextContents()).toEqual(quotes)
  await expect.poll(where).toEqual(before)
  await expect(page.getByRole('button', { name: 'Show in article' }).first()).toBeFocused()
})

test(
  'the code of the reader is no part of the first view, and there once a sentence is open',
  WIDE,
  async ({ app, page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await app.open()
    await expect(page.getByRole('button', { name: 'Layout', exact: true })).toBeVisible()
    const isReader = (path: string) => /\/Reader[-.]/.test(path)
    expect(asked.some(isReader)).toBe(false)
    await app.clickOn(arms.id)
    await expect(app.quotes.first()).toBeVisible()
    await expect.poll(() => asked.some(isReader)).toBe(true)
    await app.panel.getByRole('button', { name: 'Show in article' }).first().click()
    await expect(reader(page)).toBeVisible()
  },
)

test('J and K step through the sentences, and the sentence stays in sight', WIDE, async ({ app, page }) => {
  await app.open(`/#v=1&read=${article.id}`)
  await expect(current(page)).toBeVisible()
  const telling = article.sentences.filter(({ role, duplicateOf }) => role !== 'furniture' && duplicateOf === undefined)
  for (const { id } of telling.slice(1)) {
    await page.keyboard.press('j')
    await expect(current(page)).toHaveAttribute('data-sentence', id)
    await expect(current(page)).toBeInViewport({ ratio: 0.1 })
    await expect(current(page)).toBeFocused()
  }
  await page.keyboard.press('k')
  await expect(current(page)).toHaveAttribute('data-sentence', telling.at(-2)?.id ?? '')
})

test('translations come sentence by sentence, beneath and side by side', WIDE, async ({ app, page }) => {
  await app.open(AT_TALKS)
  const translation = page.getByText(talks.translations?.['en'] ?? '', { exact: true })
  await page.getByRole('radio', { name: 'Beneath', exact: true }).check()
  await expect(translation).toBeVisible()
  const words = await current(page).boundingBox()
  const beneath = await translation.boundingBox()
  expect(beneath?.y).toBeGreaterThan((words?.y ?? 0) + (words?.height ?? 0) - 12)
  await page.getByRole('radio', { name: 'Side by side', exact: true }).check()
  await expect
    .poll(async () => {
      const [left, right] = [await translation.boundingBox(), await current(page).boundingBox()]
      return left !== null && right !== null && left.x + left.width <= right.x && Math.abs(left.y - right.y) < 30
    })
    .toBe(true)
})
