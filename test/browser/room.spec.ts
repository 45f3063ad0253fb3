import type { Page } from '@playwright/test'
import { dataset, expect, PHONE, test } from './page.ts'
import { WIDE } from './wide.ts'

/** Those whom a line joins to an entity, and the entity itself. */
function circleOf(entity: string): readonly string[] {
  const ends = dataset.relations.map(({ source, target }) => [source, target])
  return [...new Set(ends.filter((pair) => pair.includes(entity)).flat())]
}

/** Of some that are drawn, those over whom something lies, or whom the edge of the canvas cuts off. */
const unseen = (page: Page, ids: readonly string[]) =>
  page.evaluate(
    (all) =>
      all.filter((id) => {
        const at = window.__sanad?.point(id) ?? null
        const hit = at === null ? null : document.elementFromPoint(at.x, at.y)
        return hit === null || hit.closest('[data-graph]') === null
      }),
    ids,
  )

// A named group has no disc of its own.
const entities = dataset.entities.filter(({ outline }) => outline !== true).map(({ id }) => id)

for (const { locale, ...viewport } of [
  { locale: 'en', width: 1440, height: 900 },
  { locale: 'ar', width: 1024, height: 768 },
  { locale: 'ar', ...PHONE },
]) {
  test.describe(`${viewport.width} by ${viewport.height}`, () => {
    test.use({ locale, viewport })

    test(
      'whoever is selected, the picture makes room for all neighbours beside the panel',
      WIDE,
      async ({ app, page }) => {
        await app.open('/#v=1')
        const drawn = await app.drawn(entities)
        expect(drawn.length).toBeGreaterThan(10)
        for (const id of drawn) {
          await page.goto(`/#v=1&entity=${id}`)
          const circle = circleOf(id).filter((one) => drawn.includes(one))
          await expect.poll(() => unseen(page, circle), { message: id, intervals: [50, 100, 250] }).toEqual([])
        }
      },
    )
  })
}
