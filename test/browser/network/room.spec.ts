import type { Page } from '@playwright/test'
import { fontMeasure } from '../../../src/pipeline/site/page/fontMeasure.ts'
import { labelBox } from '../../../src/scene/figure/boxes.ts'
import type { NodeFigure } from '../../../src/scene/figure/figure.ts'
import type { Point } from '../../../src/scene/marks/marks.ts'
import { figureIn, plan } from '../../scene/bundled.ts'
import { dataset, expect, PHONE, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

/** Those whom a line joins to an entity, and the entity itself. */
function circleOf(entity: string): readonly string[] {
  const ends = dataset.relations.map(({ source, target }) => [source, target])
  return [...new Set(ends.filter((pair) => pair.includes(entity)).flat())]
}

/** An entity and those around it, as they stand from near to far. */
function nearest(id: string, circle: readonly string[], frame: 'wide' | 'tall'): readonly string[] {
  const { nodes } = plan[frame]
  const away = (one: string) => {
    const [from, to] = [nodes[id], nodes[one]]
    return from === undefined || to === undefined ? Infinity : Math.hypot(to.x - from.x, to.y - from.y)
  }
  return circle.toSorted((one, other) => away(one) - away(other))
}

/** Of a hub and its neighbours, how many a phone has room for. */
const NEAREST_OF_HUB = 7

const measure = fontMeasure()

/** Where an entity's name is in the picture: its corners and its middle, from the middle of its disc, in the picture's units. */
function nameOf(node: NodeFigure): readonly Point[] {
  const { slot } = node.label
  if (slot === null) return []
  const { x, y, width, height } = labelBox(node, slot, measure)
  const [left, top, right, bottom] = [x + 1 - node.x, y + 1 - node.y, x + width - 1 - node.x, y + height - 1 - node.y]
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: (left + right) / 2, y: (top + bottom) / 2 },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ]
}

/**
 * Of some that are drawn, those over whom, or over whose name, something lies, or whom the edge of the canvas cuts off.
 * @param frame the arrangement that is shown
 */
const unseen = (page: Page, ids: readonly string[], frame: 'wide' | 'tall', language: 'en' | 'ar') => {
  const { nodes } = figureIn(plan[frame], language)
  const parts = ids.flatMap((id) => {
    const node = nodes.get(id)
    return node === undefined ? [] : [{ id, places: [{ x: 0, y: 0 }, ...nameOf(node)] }]
  })
  // Two that are far apart tell the zoom.
  const [left, right] = [...nodes.values()]
    .toSorted((p, q) => p.x - q.x)
    .filter((_, at, all) => at === 0 || at === all.length - 1)
  if (left === undefined || right === undefined) throw new Error('Nothing is drawn')
  const far = { left: left.entity.id, right: right.entity.id, apart: right.x - left.x }
  return page.evaluate(
    ({ all, ends }) => {
      const at = (id: string) => window.__sanad?.point(id) ?? { x: Number.NaN, y: Number.NaN }
      const zoom = (at(ends.right).x - at(ends.left).x) / ends.apart
      return all.flatMap(({ id, places }) => {
        const isSeen = places.every(({ x, y }) => {
          const [left, top] = [at(id).x + x * zoom, at(id).y + y * zoom]
          const hit = Number.isFinite(left + top) ? document.elementFromPoint(left, top) : null
          return (hit?.closest('[data-graph]') ?? null) !== null
        })
        return isSeen ? [] : [id]
      })
    },
    { all: parts, ends: far },
  )
}

// A named group has no disc of its own.
const entities = dataset.entities.filter(({ outline }) => outline !== true).map(({ id }) => id)

for (const { locale, ...viewport } of [
  { locale: 'en', width: 1440, height: 900 },
  { locale: 'en', width: 1280, height: 800 },
  { locale: 'ar', width: 1024, height: 768 },
  { locale: 'ar', width: 768, height: 1024 },
  { locale: 'ar', ...PHONE },
] as const) {
  test.describe(`${viewport.width} by ${viewport.height}`, () => {
    test.use({ locale, viewport })

    test(
      'whoever is selected, the picture makes room for all neighbours beside the panel',
      WIDE,
      async ({ app, page }) => {
        await app.open('/#v=1')
        const frame = viewport.height > viewport.width ? 'tall' : 'wide'
        const drawn = await app.drawn(entities)
        expect(drawn.length).toBeGreaterThan(10)
        for (const id of drawn) {
          // From the whole picture each time, not from what the former selection has left.
          await page.goto('/#v=1')
          await expect(app.panel).toBeHidden()
          await page.goto(`/#v=1&entity=${id}`)
          const name = dataset.entities.find((one) => one.id === id)?.labels[locale] ?? id
          await expect(app.panel.getByRole('heading', { level: 2, name, exact: true })).toBeInViewport()
          const circle = circleOf(id).filter((one) => drawn.includes(one))
          // The sheet of a phone leaves a third of its height: if all whom lines join to the hub were in it, one could not read
          // their names. The nearest are.
          const isCrowded = id === 'mali' && viewport.width === PHONE.width
          const shown = isCrowded ? nearest(id, circle, frame).slice(0, NEAREST_OF_HUB) : circle
          await expect
            .poll(() => unseen(page, shown, frame, locale), { message: id, intervals: [50, 100, 250] })
            .toEqual([])
        }
      },
    )
  })
}

test.describe('320 by 568', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true })

  test('both ends of what is selected stand above the sheet of the smallest phone', WIDE, async ({ app, page }) => {
    await app.open('/#v=1')
    await page.goto('/#v=1&relation=russia-supplies-arms-mali')
    await expect(app.quotes.first()).toBeVisible()
    for (const id of ['russia', 'mali']) {
      const isInSight = async () => {
        const [{ x, y }, sheet] = [await app.point(id), await app.panel.boundingBox()]
        return x > 0 && x < 320 && y > 52 && y < (sheet?.y ?? 0)
      }
      await expect.poll(isInSight, { message: id }).toBe(true)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

test.describe('a filter on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true })

  test('says what it leaves above the picture, and gives the room back', WIDE, async ({ app, page }) => {
    await app.open('/#v=1')
    const top = async () => Math.min(...(await app.points(['united-states', 'ukraine'])).map(({ y }) => y))
    const before = await top()
    await page.goto('/#v=1&off.category=place')
    const reset = page.getByRole('region', { name: 'What is filtered' }).getByRole('button', { name: 'Reset' })
    const bottom = async () => {
      const box = await reset.boundingBox()
      return (box?.y ?? 0) + (box?.height ?? Infinity)
    }
    // A disc has its name beside or above it.
    await expect.poll(async () => (await top()) - (await bottom())).toBeGreaterThan(24)
    await reset.click()
    await expect.poll(top).toBe(before)
  })
})
