import type { Page } from '@playwright/test'
import { violations } from '../support/axe.ts'
import { dataset, expect, PHONE, relation, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const said = dataset.relations.filter(({ evidence }) => evidence.some(({ attributedTo }) => attributedTo === 'jnim'))
const dialog = (page: Page) => page.getByRole('dialog')
const notice = (page: Page) => page.getByRole('region', { name: /^(What the graph shows|ما تعرضه الشبكة)$/ })

async function showJnim(page: Page): Promise<void> {
  await page.keyboard.press('a')
  await dialog(page).getByRole('searchbox', { name: 'Find by name' }).fill('jnim')
  await dialog(page).getByRole('radio', { name: /JNIM/ }).check()
  await dialog(page).getByRole('button', { name: 'Show in the graph' }).click()
  await expect(notice(page)).toBeVisible()
}

test('the graph by one voice: its relations are drawn, all of them, and no others', async ({ app, page }) => {
  await app.open()
  await showJnim(page)
  await expect(notice(page)).toContainText(new RegExp(`JNIM.*: .*${said.length} relations`))
  await expect.poll(() => app.isDrawn(said[0]?.id ?? '')).toBe(true)
  const drawn = await app.drawn(dataset.relations.map(({ id }) => id))
  // Several relations of one pair and category are one line; the first of them has its place.
  expect(said.map(({ id }) => id)).toEqual(expect.arrayContaining([...drawn]))
  const pairs = (ids: readonly string[]) =>
    new Set(
      dataset.relations
        .filter(({ id }) => ids.includes(id))
        .map((one) => [one.source, one.target].toSorted().join(' ')),
    )
  expect(pairs(drawn)).toEqual(pairs(said.map(({ id }) => id)))

  const actors = new Set(said.flatMap(({ source, target }) => [source, target]))
  for (const { id, x, y } of await app.points([...actors])) {
    expect(x, id).toBeGreaterThan(244)
    expect(x, id).toBeLessThan(1440)
    expect(y, id).toBeGreaterThan(90)
    expect(y, id).toBeLessThan(900)
  }

  await notice(page).getByRole('button', { name: 'Show all voices' }).click()
  await expect(notice(page)).toBeHidden()
  await expect.poll(() => app.isDrawn('mali')).toBe(true)
})

test('the evidence of a line is that voice’s; the others’ is said to be hidden', WIDE, async ({ app, page }) => {
  await app.open('/#v=1&lens=speaker:sadio-camara')
  await expect(notice(page)).toBeVisible()
  const arms = relation('russia', 'supplies-arms', 'mali')
  await app.clickOn(arms.id)
  const own = arms.evidence.filter(({ attributedTo }) => attributedTo === 'sadio-camara')
  expect(own.length).toBeLessThan(arms.evidence.length)
  await expect(app.panel.getByRole('article').filter({ visible: true })).toHaveCount(own.length)
})

test('the lens is in the address: a reload, and whoever gets the link, sees the same', WIDE, async ({ app, page }) => {
  await app.open()
  await showJnim(page)
  await expect(notice(page)).toBeVisible()
  await expect(page).toHaveURL(/jnim/)
  await page.reload()
  await app.ready()
  await expect(notice(page)).toContainText('JNIM')
})

test('two voices beside each other, by keyboard alone, and from there to a line', WIDE, async ({ app, page }) => {
  await app.open()
  await page.keyboard.press('a')
  await dialog(page).getByRole('radio', { name: /JNIM/ }).focus()
  await page.keyboard.press('Space')
  await dialog(page).getByRole('button', { name: 'Compare with another' }).focus()
  await page.keyboard.press('Enter')
  await dialog(page)
    .getByRole('radio', { name: /The articles themselves/ })
    .focus()
  await page.keyboard.press('Space')
  await dialog(page).getByRole('button', { name: 'Compare', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('heading', { level: 2 })).toHaveText(/JNIM.* and .*the articles themselves/)
  const both = said.filter(({ evidence }) => evidence.some(({ attributedTo }) => attributedTo === undefined))
  const column = (name: RegExp) => dialog(page).getByRole('region', { name }).getByRole('listitem')
  await expect(column(/^Both$/)).toHaveCount(both.length)
  await expect(column(/^Only .*JNIM/)).toHaveCount(said.length - both.length)
  await column(/^Only .*JNIM/)
    .first()
    .getByRole('button')
    .focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(app.panel.getByRole('heading', { level: 2 })).toBeVisible()
})

for (const [locale, colorScheme, viewport] of [
  ['en', 'dark', { width: 1440, height: 900 }],
  ['ar', 'light', PHONE],
] as const) {
  test.describe(`${locale}, ${colorScheme}, ${viewport.width} wide`, () => {
    test.use({ locale, colorScheme, viewport, hasTouch: viewport === PHONE })

    test('axe finds nothing wrong in the choice, the notice and the comparison', WIDE, async ({ app, page }) => {
      await app.open()
      await page.keyboard.press('a')
      await dialog(page)
        .getByRole('radio', { name: /JNIM|نصرة الإسلام/ })
        .check()
      expect(await violations(page)).toEqual([])
      await dialog(page)
        .getByRole('button', { name: /^(Show in the graph|اعرض في الشبكة)$/ })
        .click()
      await expect(notice(page)).toBeVisible()
      expect(await violations(page)).toEqual([])
      await notice(page)
        .getByRole('button', { name: /^(Compare|قارن)$/ })
        .click()
      await dialog(page)
        .getByRole('radio', { name: /The articles themselves|المقالات نفسها/ })
        .check()
      await dialog(page)
        .getByRole('button', { name: /^(Compare|قارن)$/ })
        .click()
      await expect(dialog(page).getByRole('region', { name: /^(Both|كلاهما)$/ })).toBeVisible()
      expect(await violations(page)).toEqual([])
      const { scroll, client } = await dialog(page).evaluate((element) => ({
        scroll: element.scrollWidth,
        client: element.clientWidth,
      }))
      expect(scroll).toBeLessThanOrEqual(client)
    })
  })
}
