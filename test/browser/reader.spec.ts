import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { supportsIn } from '../../src/domain/readingRelations'
import { dataset, expect, PHONE, relation, test, wordsInSeed } from './page'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const arms = relation('russia', 'supplies-arms', 'mali')
const article = dataset.documents.find(({ id }) => id === 'mali-aircraft')
if (article === undefined) throw new Error('The dataset has no mali-aircraft')
const supports = supportsIn(dataset, article)
const talks = article.sentences.find(({ start, end }) => article.text.slice(start, end).startsWith('وتشهد العلاقات'))
if (talks === undefined) throw new Error('The article has no sentence on talks')

const AT_TALKS = `/#v=1&read=${article.id}&sentence=${talks.id}`
const reader = (page: Page) => page.getByRole('complementary', { name: /^(Article|المقال)$/ })
const sentence = (page: Page, id: string) => page.locator(`[data-sentence="${id}"]`)
const current = (page: Page) => page.locator('[data-sentence][aria-current="true"]')
const marked = async (page: Page) => (await page.locator('[data-marked]').allTextContents()).join('')

test('every piece of evidence opens at its exact range, in sight', async ({ app, page }) => {
  test.setTimeout(180_000)
  await app.open(`/#v=1&read=${article.id}`)
  await expect(reader(page)).toBeVisible()
  const all = dataset.relations.flatMap(({ id, evidence }) => evidence.map((one) => ({ id, one })))
  expect(all.length).toBeGreaterThan(300)
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
  await expect(app.quotes.first()).toBeVisible()
  const where = async () => [await app.point('mali'), await app.point('china'), await app.point(arms.id)]
  const before = await where()
  const quotes = await app.quotes.allTextContents()
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
  expect(await app.quotes.allTextContents()).toEqual(quotes)
  await expect.poll(where).toEqual(before)
  await expect(page.getByRole('button', { name: 'Show in article' }).first()).toBeFocused()
})

test('the code of the reader is no part of the first view, and there once a sentence is open', async ({
  app,
  page,
}) => {
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
})

test('a sentence that is pointed at lights and lists what it supports, and a thread leads there', async ({
  app,
  page,
}) => {
  await app.open(AT_TALKS)
  await expect(page.getByRole('region', { name: `${supports.get(talks.id)?.length} relations` })).toBeVisible()
  const said = article.sentences.find(({ start, end }) => article.text.slice(start, end).startsWith('وقال وزير الدفاع'))
  const ids = (supports.get(said?.id ?? '') ?? []).map((support) => support.relation.id)
  expect(ids.length).toBeGreaterThan(0)
  await sentence(page, said?.id ?? '').hover()
  const rows = page.locator('[data-support]')
  await expect(rows).toHaveCount(ids.length)
  expect(await rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-support')))).toEqual(ids)
  const thread = page.locator('[data-thread]')
  await expect(thread).toBeVisible()
  await expect.poll(async () => ids.includes((await thread.getAttribute('data-thread')) ?? '')).toBe(true)
  const to = await thread.getAttribute('data-thread')
  const end = await app.point(to ?? '')
  await expect
    .poll(async () => {
      const dot = await thread.locator('circle').last().boundingBox()
      return dot !== null && Math.hypot(dot.x - end.x, dot.y - end.y) < 20
    })
    .toBe(true)
})

for (const width of [1024, 1279]) {
  test(`what a sentence supports is listed with the article and leaves the graph free, ${width} wide`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height: 768 })
    await app.open(AT_TALKS)
    const list = page.getByRole('region', { name: `${supports.get(talks.id)?.length} relations` })
    await expect(list.getByRole('button', { name: /./ }).last()).toBeVisible()
    const [box, article_] = [await list.boundingBox(), await reader(page).boundingBox()]
    if (box === null || article_ === null) throw new Error('The reader is not on the page')
    expect(box.x + box.width).toBeLessThanOrEqual(article_.x + article_.width)
    expect(width - article_.width).toBeGreaterThan(440)
    await list.getByRole('button', { expanded: true }).click()
    await expect(page.locator('[data-support]')).toHaveCount(0)
  })
}

test('an edge that is pointed at lights its sentences, and those beyond the edge are counted', async ({
  app,
  page,
}) => {
  await app.open(AT_TALKS)
  await expect(current(page)).toBeVisible()
  const edge = relation('mali', 'bloc-with', 'guinea')
  const shown = (await app.isDrawn(edge.id)) ? edge : arms
  const top = await page.locator('[data-document]').evaluate((text) => text.parentElement?.scrollTop)
  const lit = page.locator('[data-lit]')
  // The camera may still be on its way when the pointer comes.
  await expect(async () => {
    const { x, y } = await app.point(shown.id)
    await page.mouse.move(2, 2)
    await page.mouse.move(x, y)
    await expect(lit.first()).toBeAttached({ timeout: 1000 })
  }).toPass()
  const ids = await lit.evaluateAll((all) => all.map((one) => one.getAttribute('data-sentence') ?? ''))
  const hovered = dataset.relations.filter(({ source, target }) =>
    [shown.source, shown.target].every((end) => end === source || end === target),
  )
  const says = hovered.some(
    ({ id }) =>
      JSON.stringify(ids) ===
      JSON.stringify(
        article.sentences
          .filter((one) => supports.get(one.id)?.some((support) => support.relation.id === id))
          .map((one) => one.id),
      ),
  )
  expect(says).toBe(true)
  expect(await page.locator('[data-document]').evaluate((text) => text.parentElement?.scrollTop)).toBe(top)
  await page.mouse.move(2, 2)
  await expect(lit).toHaveCount(0)
})

test('J and K step through the sentences, and the sentence stays in sight', async ({ app, page }) => {
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

test('a mention selects its entity beside the text', async ({ app, page }) => {
  await app.open(AT_TALKS)
  await current(page).getByRole('button', { name: 'غينيا' }).click()
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText(/Guinea/)
  await expect(current(page)).toHaveAttribute('data-sentence', talks.id)
})

/** The id of the sentence that is read. */
const read = async (page: Page) => (await current(page).getAttribute('data-sentence')) ?? ''

test('reading along builds the graph up', async ({ app, page }) => {
  await app.open(`/#v=1&read=${article.id}`)
  await reader(page).getByRole('button', { name: 'Read along' }).click()
  await expect.poll(() => app.isDrawn(arms.id)).toBe(true)
  const late = relation('mali', 'bloc-with', 'guinea')
  await expect.poll(() => app.isDrawn(late.id)).toBe(false)
  for (let at = await read(page); at !== talks.id; at = await read(page)) {
    await page.keyboard.press('j')
    await expect(current(page)).not.toHaveAttribute('data-sentence', at)
  }
  await expect.poll(() => app.isDrawn(late.id)).toBe(true)
})

test('translations come sentence by sentence, beneath and side by side', async ({ app, page }) => {
  await app.open(AT_TALKS)
  const translation = page.getByText(talks.translations?.['en'] ?? '', { exact: true })
  await page.getByText('Beneath', { exact: true }).click()
  await expect(translation).toBeVisible()
  const words = await current(page).boundingBox()
  const beneath = await translation.boundingBox()
  expect(beneath?.y).toBeGreaterThan((words?.y ?? 0) + (words?.height ?? 0) - 12)
  await page.getByText('Side by side', { exact: true }).click()
  await expect
    .poll(async () => {
      const [left, right] = [await translation.boundingBox(), await current(page).boundingBox()]
      return left !== null && right !== null && left.x + left.width <= right.x && Math.abs(left.y - right.y) < 30
    })
    .toBe(true)
})

for (const locale of ['en', 'ar'] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test('the reader stands at the side where reading starts, the list at the other', async ({ app, page }) => {
      await app.open(AT_TALKS)
      const box = await reader(page).boundingBox()
      const list = await page.locator('section:has([data-support])').boundingBox()
      if (box === null || list === null) throw new Error('The reader is not on the page')
      expect(box.width).toBe(656)
      expect(locale === 'en' ? box.x : box.x + box.width).toBe(locale === 'en' ? 0 : 1440)
      expect(locale === 'en' ? list.x + list.width : 1440 - list.x).toBeGreaterThan(1400)
      const text = page.locator('[data-document]')
      await expect(text).toHaveAttribute('dir', 'rtl')
      const ticks = await page.locator(`[id="reading-${talks.id}-margin"]`).boundingBox()
      const words = await current(page).boundingBox()
      if (ticks === null || words === null) throw new Error('The sentence has no margin')
      expect(ticks.x).toBeGreaterThanOrEqual(words.x + words.width)
      expect(Math.abs(ticks.y - words.y)).toBeLessThan(14)
    })

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [device, viewport] of [
        ['desktop', { width: 1440, height: 900 }],
        ['phone', PHONE],
      ] as const) {
        test.describe(`${colorScheme}, ${device}`, () => {
          test.use({ colorScheme, viewport, hasTouch: device === 'phone' })

          test('axe finds nothing wrong in the reader', async ({ app, page }) => {
            await app.open(AT_TALKS)
            await expect(current(page)).toBeVisible()
            await page.evaluate(axe)
            const violations = await page.evaluate(async () => (await window.axe.run()).violations)
            expect(
              violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`),
            ).toEqual([])
          })
        })
      }
    }
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true, locale: 'ar' })

  test('the article fills the page, its relations are a strip that opens, and back leads to the graph', async ({
    app,
    page,
  }) => {
    await app.open(AT_TALKS)
    await expect(current(page)).toBeVisible()
    expect((await reader(page).boundingBox())?.width).toBe(PHONE.width)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
    const strip = reader(page).getByRole('button', { name: /في هذه الجملة/ })
    await expect(page.locator('[data-support]')).toHaveCount(0)
    await strip.tap()
    await expect(page.locator('[data-support]')).toHaveCount(supports.get(talks.id)?.length ?? 0)
    const small = await reader(page)
      .locator('button')
      .evaluateAll((buttons) =>
        buttons
          .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
          .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
      )
    expect(small).toEqual([])
    await reader(page).getByRole('button', { name: 'العودة إلى الشبكة' }).tap()
    await expect(reader(page)).toBeHidden()
  })
})
