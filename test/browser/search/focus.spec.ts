import type { Page } from '@playwright/test'
import { supportsIn } from '../../../src/domain/reader/readingRelations.ts'
import { dataset, expect, relation, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')
const article = dataset.documents.find(({ id }) => id === 'mali-aircraft')
if (article === undefined) throw new Error('The dataset has no mali-aircraft')
const supports = supportsIn(dataset, article)
const [said] = [...supports].find(([, all]) => all.length > 2) ?? []
const AT_SENTENCE = `/#v=1&read=${article.id}&sentence=${said}`

const reader = (page: Page) => page.getByRole('complementary', { name: 'Article' })

async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(name)
  await expect(page.getByRole('option').first()).toContainText(name)
  await page.keyboard.press('Enter')
}

test('what is found by keyboard takes focus into the panel; closing gives it to the search', async ({ app, page }) => {
  await app.open()
  await find(page, 'Mali')
  await expect(app.panel).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(app.panel).toBeHidden()
  // The list has what was open; where it is not there, the search is.
  await expect(page.locator('[data-graph-list] [data-entity="mali"]')).toBeFocused()
})

test('what was in the middle of something is gone back to after a search', WIDE, async ({ app, page }) => {
  await app.open()
  const checkbox = app.legend.getByRole('checkbox').first()
  await checkbox.focus()
  await find(page, 'Mali')
  await expect(app.panel).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(checkbox).toBeFocused()
})

test('a relation of the sentence that is read: into its panel and back to it', WIDE, async ({ app, page }) => {
  await app.open(AT_SENTENCE)
  await expect(reader(page)).toBeVisible()
  const row = page.locator('[data-support]').nth(1)
  const id = await row.getAttribute('data-support')
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(app.panel).toBeFocused()
  await page.getByRole('button', { name: 'Close', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(app.panel).toBeHidden()
  await expect(page.locator(`[data-support="${id}"]`)).toBeFocused()
})

test('a name in the article: into its panel and back to it', WIDE, async ({ app, page }) => {
  await app.open(AT_SENTENCE)
  const name = page.locator('[aria-current="true"] [data-mention]:not([data-keeps-focus])').first()
  await name.focus()
  await page.keyboard.press('Enter')
  await expect(app.panel).toBeFocused()
  await page.getByRole('button', { name: 'Close', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(app.panel).toBeHidden()
  await expect(name).toBeFocused()
})

test('the reader gives focus back to the very card that one left from', WIDE, async ({ app, page }) => {
  await app.open()
  await app.clickOn(arms.id)
  await app.wholePanel()
  const last = app.panel.getByRole('article').filter({ visible: true }).last()
  const button = last.getByRole('button', { name: 'Show in article' })
  await expect(last).toHaveAttribute('aria-current', 'false')
  for (const press of ['Enter', 'click'] as const) {
    if (press === 'click') await button.click()
    else await button.press(press)
    await expect(reader(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(reader(page)).toBeHidden()
    await expect(button).toBeFocused()
  }
})
