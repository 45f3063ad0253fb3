import type { Page } from '@playwright/test'
import { expect, relation, test } from '../support/page.ts'
import { article, AT_TALKS, current, reader, sentence, supports, talks } from './readerPage.ts'
import { WIDE } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

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
  // The camera may still be on its way: where the thread leads and where that stands are asked for together.
  await expect
    .poll(async () => {
      const to = (await thread.getAttribute('data-thread')) ?? ''
      if (!ids.includes(to)) return Infinity
      const end = await app.point(to)
      const dot = await thread.locator('circle').last().boundingBox()
      return dot === null ? Infinity : Math.hypot(dot.x - end.x, dot.y - end.y)
    })
    .toBeLessThan(20)
})

test(
  'an edge that is pointed at lights its sentences, and those beyond the edge are counted',
  WIDE,
  async ({ app, page }) => {
    await app.open(AT_TALKS)
    await expect(current(page)).toBeVisible()
    const said = article.sentences.flatMap(({ id }) =>
      supports.get(id)?.some((support) => support.relation.id === arms.id) ? [id] : [],
    )
    expect(said.length).toBeGreaterThan(1)
    const top = await page.locator('[data-document]').evaluate((text) => text.parentElement?.scrollTop)
    const highlighted = page.locator('[data-highlighted]')
    // The camera may still be on its way when the pointer comes.
    await expect(async () => {
      const { x, y } = await app.point(arms.id)
      await page.mouse.move(2, 2)
      await page.mouse.move(x, y)
      await expect(highlighted.first()).toBeAttached({ timeout: 1000 })
      const lit = await highlighted.evaluateAll((all) => all.map((one) => one.getAttribute('data-sentence') ?? ''))
      expect(lit).toEqual(said)
    }).toPass()
    expect(await page.locator('[data-document]').evaluate((text) => text.parentElement?.scrollTop)).toBe(top)
    await page.mouse.move(2, 2)
    await expect(highlighted).toHaveCount(0)
  },
)

test('a mention selects its entity beside the text', WIDE, async ({ app, page }) => {
  await app.open(AT_TALKS)
  await current(page).getByRole('button', { name: 'غينيا' }).click()
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText(/Guinea/)
  await expect(current(page)).toHaveAttribute('data-sentence', talks.id)
})

/** The id of the sentence that is read. */
const read = async (page: Page) => (await current(page).getAttribute('data-sentence')) ?? ''

test('reading along builds the graph up', WIDE, async ({ app, page }) => {
  const late = relation('mali', 'ties-with', 'burkina-faso')
  await app.open(`/#v=1&read=${article.id}`)
  await expect.poll(() => app.isDrawn(late.id)).toBe(true)
  await reader(page).getByRole('button', { name: 'Read along' }).click()
  await expect.poll(() => app.isDrawn(late.id)).toBe(false)
  await expect.poll(() => app.isDrawn(arms.id)).toBe(true)
  for (let at = await read(page); at !== talks.id; at = await read(page)) {
    await page.keyboard.press('j')
    await expect(current(page)).not.toHaveAttribute('data-sentence', at)
  }
  await expect.poll(() => app.isDrawn(late.id)).toBe(true)
})
