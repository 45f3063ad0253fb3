import type { Page } from '@playwright/test'
import { dataset, expect, PHONE, relation, test, wordsInSeed } from '../support/page.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')
const TABLE = '/#v=1&view=table'

const row = (page: Page, key: string) => page.locator(`[data-key="${key}"]`)

for (const { locale, query } of [
  { locale: 'en', query: 'arms russia mali' },
  { locale: 'ar', query: 'روسيا تسليح مالى' },
] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'find a relation among the rows and read its sentences beside them',
      wideIf(locale === 'ar'),
      async ({ app, page }) => {
        await app.open(TABLE)
        const grid = page.getByRole('grid')
        await expect(grid).toHaveAttribute('aria-rowcount', String(dataset.relations.length + 1))
        await page.getByRole('searchbox').fill(query)
        await row(page, arms.id).click()
        await expect(row(page, arms.id)).toHaveAttribute('aria-selected', 'true')
        await expect(app.quotes).toHaveText(arms.evidence.map(wordsInSeed))
        const [table, panel] = [await row(page, arms.id).boundingBox(), await app.panel.boundingBox()]
        if (table === null || panel === null) throw new Error('Row or panel is not on screen')
        const covered = Math.min(table.x + table.width, panel.x + panel.width) - Math.max(table.x, panel.x)
        expect(covered).toBeLessThanOrEqual(1)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440)
      },
    )

    test(
      'walk to the last row and back by keyboard; what is out of sight is not in the page',
      onceIf(locale === 'en'),
      async ({ app, page }) => {
        await app.open(TABLE)
        const rows = page.getByRole('grid').locator('[data-key]')
        await rows.first().focus()
        await page.keyboard.press('End')
        const last = page.locator(`[aria-rowindex="${dataset.relations.length + 1}"]`)
        await expect(last).toBeFocused()
        await expect(last).toBeInViewport({ ratio: 1 })
        expect(await rows.count()).toBeLessThan(80)
        await page.keyboard.press('ArrowUp')
        await expect(page.locator(`[aria-rowindex="${dataset.relations.length}"]`)).toBeFocused()
        await page.keyboard.press('Home')
        await expect(page.locator('[aria-rowindex="2"]')).toBeFocused()
        await expect(page.locator('[aria-rowindex="2"]')).toBeInViewport({ ratio: 1 })
      },
    )

    test('no name is cut, in a column or a card', onceIf(locale === 'en'), async ({ app, page }) => {
      await app.open(TABLE)
      for (const width of [1440, 1024, PHONE.width]) {
        await page.setViewportSize({ width, height: 900 })
        const cut = await page
          .getByRole('grid')
          .locator('[role="gridcell"] bdi')
          .evaluateAll((names) =>
            names.flatMap((name) => {
              const cell = name.closest('[role="gridcell"]')
              const [inner, outer] = [name.getBoundingClientRect(), cell?.getBoundingClientRect()]
              if (outer === undefined || inner.width === 0) return []
              const isOut = inner.left < outer.left - 1 || inner.right > outer.right + 1
              return isOut ? [name.textContent] : []
            }),
          )
        expect(cut).toEqual([])
      }
    })
  })
}

test('the outline leads by keys from a state to the words of an article', WIDE, async ({ app, page }) => {
  await app.open(TABLE)
  await page.getByRole('tab', { name: 'Outline' }).click()
  await page.getByRole('searchbox').fill('arms russia mali')
  const item = page.getByRole('treeitem', { name: /^.{0,2}Russia.? .?supplies arms to.? .?Mali/ }).first()
  await item.focus()
  await page.keyboard.press('ArrowRight')
  await expect(item).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowRight')
  const [first] = arms.evidence
  if (first === undefined) throw new Error('The relation has no evidence')
  const quote = page.locator(':focus')
  await expect(quote.locator('blockquote')).toHaveText(wordsInSeed(first))
  await page.keyboard.press('Enter')
  await expect(app.quotes.first()).toHaveText(wordsInSeed(first))
})

test.describe('phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('rows are cards that fit, and open by a tap', WIDE, async ({ app, page }) => {
    await app.open(TABLE)
    const card = page.getByRole('grid').locator('[data-key]').first()
    const box = await card.boundingBox()
    expect(box?.width).toBe(PHONE.width)
    expect(box?.height).toBeGreaterThanOrEqual(60)
    await card.tap()
    await expect(app.panel).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  })
})
