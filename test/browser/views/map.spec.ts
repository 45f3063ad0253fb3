import type { Page } from '@playwright/test'
import { dataset, expect, PHONE, relation, test, wordsInSeed } from '../support/page.ts'
import { onceIf, wideIf } from '../support/wide.ts'

const MAP = '/#v=1&view=map'
const arms = relation('russia', 'supplies-arms', 'mali')

const place = (page: Page, kind: 'entity' | 'relation', id: string) =>
  page
    .getByRole('region', { name: /^(Actors and relations on the map|الأطراف والعلاقات على الخريطة)$/ })
    .locator(`[data-${kind}="${id}"]`)
const tray = (page: Page) => page.getByRole('region', { name: /^(No fixed place|بلا مكان ثابت)$/ })

/** Where something stands on the map, in the window. */
async function middle(page: Page, kind: 'entity' | 'relation', id: string): Promise<{ x: number; y: number }> {
  const box = await place(page, kind, id).boundingBox()
  if (box === null) throw new Error(`${id} is not on the map`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** How much of a name is hidden by another: at rest, nothing. */
const overlaps = (page: Page) =>
  page.locator('main svg [data-layer="label"], main svg [data-layer="badge"]').evaluateAll((all) => {
    const boxes = all.map((one) => ({ id: one.getAttribute('data-piece'), box: one.getBoundingClientRect() }))
    return boxes.flatMap(({ id, box }, at) =>
      boxes.slice(0, at).flatMap((other) => {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        // The halo about letters and the line of a badge may touch.
        return wide > 5 && high > 5 ? [`${id} and ${other.id}`] : []
      }),
    )
  })

async function openMap(page: Page): Promise<void> {
  await page.goto(MAP)
  await page.locator('[data-graph="ready"]').waitFor()
  await page.locator('[data-land="named"]').first().waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

for (const { locale, map, jnim, all, enlarge, zoomIn, fit } of [
  {
    locale: 'en',
    map: 'Map',
    jnim: /JNIM/,
    all: /^All/,
    enlarge: 'Enlarge where actors crowd',
    zoomIn: 'Zoom in',
    fit: 'Show everyone',
  },
  {
    locale: 'ar',
    map: 'خريطة',
    jnim: /نصرة الإسلام/,
    all: /^الكل/,
    enlarge: 'كبّر المنطقة المزدحمة',
    zoomIn: 'كبّر',
    fit: 'اعرض الجميع',
  },
] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'a line opens its sentences, and both its ends stay in the clear part',
      wideIf(locale === 'en'),
      async ({ app, page }) => {
        await app.open()
        await page.getByRole('button', { name: map, exact: true }).click()
        const at = await middle(page, 'relation', arms.id)
        await page.mouse.click(at.x, at.y)
        await expect(app.quotes).toHaveText(arms.evidence.map(wordsInSeed))
        await expect(page).toHaveURL(/view=map/)
        for (const id of ['russia', 'mali']) {
          // The map may still be on its way to where the panel leaves it clear.
          const isClear = async () => {
            const [panel, { x }] = [await app.panel.boundingBox(), await middle(page, 'entity', id)]
            return panel !== null && (x < panel.x || x > panel.x + panel.width)
          }
          await expect.poll(isClear, { message: id }).toBe(true)
        }
        await expect(place(page, 'relation', arms.id)).toHaveAttribute('aria-pressed', 'true')
      },
    )

    test(
      'by keyboard alone: to the map, along it, into the sentences and back',
      onceIf(locale === 'en'),
      async ({ app, page }) => {
        await app.open()
        await page.keyboard.press('2')
        // The network waits under the map, with places of its own to stop at.
        const first = page.getByRole('main', { name: map, exact: true }).locator('[data-stop][tabindex="0"]').first()
        await expect(first).toHaveAttribute('data-entity', /./)
        for (let steps = 0; steps < 60; steps += 1) {
          await page.keyboard.press('Tab')
          if (await first.evaluate((one) => one === document.activeElement)) break
        }
        await expect(first).toBeFocused()
        await page.keyboard.press('ArrowDown')
        const line = page.locator('[data-relation]:focus')
        await expect(line).toHaveCount(1)
        const id = (await line.getAttribute('data-relation')) ?? ''
        await page.keyboard.press('Enter')
        const found = dataset.relations.find((one) => one.id === id)
        await expect(app.quotes).toHaveText((found?.evidence ?? []).map(wordsInSeed))
        await page.keyboard.press('Escape')
        await expect(app.panel).toHaveCount(0)
      },
    )

    test('who has no place is in the tray, and opens', onceIf(locale === 'en'), async ({ app, page }) => {
      await openMap(page)
      await tray(page).getByRole('button', { name: all }).click()
      await tray(page).getByRole('button', { name: jnim }).first().click()
      await expect(app.panel.getByRole('heading', { name: jnim })).toBeVisible()
      const unplaced = dataset.entities.filter(({ location }) => location === undefined)
      for (const { id } of unplaced) await expect(place(page, 'entity', id)).toHaveCount(0)
    })

    test(
      'the crowd is enlarged in an inset that can be turned off, and can be pressed there',
      onceIf(locale === 'en'),
      async ({ app, page }) => {
        await openMap(page)
        const lens = page.locator('[data-lens]')
        await expect(lens).toHaveCount(1)
        const box = await lens.locator('circle').first().boundingBox()
        const at = await middle(page, 'entity', 'sokolo')
        expect(box !== null && at.x > box.x && at.x < box.x + box.width && at.y > box.y).toBe(true)
        await page.mouse.click(at.x, at.y)
        await expect(app.panel).toBeVisible()
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: enlarge }).click()
        await expect(lens).toHaveCount(0)
      },
    )

    test('zooms by wheel, key and button, pans by drag, and comes back', onceIf(locale === 'en'), async ({ page }) => {
      await openMap(page)
      const apart = async () => {
        const [mali, russia] = [await middle(page, 'entity', 'mali'), await middle(page, 'entity', 'russia')]
        return Math.hypot(mali.x - russia.x, mali.y - russia.y)
      }
      const rest = await apart()
      const { x, y } = await middle(page, 'entity', 'mali')
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, -300)
      await expect.poll(apart).toBeGreaterThan(1.4 * rest)
      const fromPointer = async () => {
        const under = await middle(page, 'entity', 'mali')
        return Math.hypot(under.x - x, under.y - y)
      }
      await expect.poll(fromPointer).toBeLessThan(30)
      await page.keyboard.press('0')
      await expect.poll(apart).toBeCloseTo(rest, 0)
      await page.keyboard.press('+')
      await expect.poll(apart).toBeGreaterThan(1.1 * rest)
      await page.getByRole('button', { name: fit }).click()
      await expect.poll(apart).toBeCloseTo(rest, 0)
      await page
        .getByRole('main', { name: map, exact: true })
        .getByRole('button', { name: zoomIn, exact: true })
        .click()
      await expect.poll(apart).toBeGreaterThan(1.1 * rest)
      await page.keyboard.press('0')
      await expect.poll(apart).toBeCloseTo(rest, 0)
      const before = await middle(page, 'entity', 'mali')
      // The open sea.
      await page.mouse.move(before.x - 130, before.y + 60)
      await page.mouse.down()
      await page.mouse.move(before.x - 60, before.y + 100, { steps: 5 })
      await page.mouse.up()
      const moved = async () => {
        const after = await middle(page, 'entity', 'mali')
        return [Math.round(after.x - before.x), Math.round(after.y - before.y)]
      }
      await expect.poll(moved).toEqual([70, 40])
      await expect(page).not.toHaveURL(/entity=|relation=/)
    })

    test('no name lies over another', onceIf(locale === 'en'), async ({ page }) => {
      await openMap(page)
      await expect.poll(() => overlaps(page)).toEqual([])
    })

    test(
      'on a phone: no scrolling sideways, targets of 44 pixels, the sheet leaves both ends in sight',
      onceIf(locale === 'en'),
      async ({ app, page }) => {
        await page.setViewportSize(PHONE)
        await openMap(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
        for (const one of [tray(page).getByRole('button').first(), page.getByRole('button', { name: fit })]) {
          const box = await one.boundingBox()
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
        }
        const at = await middle(page, 'entity', 'mali')
        await page.mouse.click(at.x, at.y)
        await expect(app.panel).toBeVisible()
        const aboveSheet = async () =>
          ((await app.panel.boundingBox())?.y ?? 0) - (await middle(page, 'entity', 'mali')).y
        await expect.poll(aboveSheet).toBeGreaterThan(0)
      },
    )
  })
}
