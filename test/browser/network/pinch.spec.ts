import type { Page } from '@playwright/test'
import { expect, PHONE, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

/** Two fingers about the middle of the picture, drawn apart until they are twice as far from each other. */
async function spread(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Input.synthesizePinchGesture', {
    x: PHONE.width / 2,
    y: PHONE.height / 2,
    scaleFactor: 2,
    gestureSourceType: 'touch',
  })
}

const scale = (page: Page) => page.evaluate(() => window.visualViewport?.scale)

test('two fingers enlarge the map, and not the page about it', WIDE, async ({ page }) => {
  await page.goto('/#v=1&view=map&lang=ar')
  await page.locator('[data-land="named"]').first().waitFor({ state: 'attached' })
  const land = page.locator('[data-land="named"]').first()
  const width = async () => (await land.boundingBox())?.width ?? 0
  const before = await width()
  await spread(page)
  await expect.poll(width).toBeGreaterThan(1.5 * before)
  expect(await scale(page)).toBe(1)
})

test('two fingers enlarge the network, and not the page about it', async ({ app, page }) => {
  await app.open('/#lang=ar')
  const apart = async () => {
    const [mali, russia] = [await app.point('mali'), await app.point('russia')]
    return Math.hypot(mali.x - russia.x, mali.y - russia.y)
  }
  const before = await apart()
  await spread(page)
  await expect.poll(apart).toBeGreaterThan(1.5 * before)
  expect(await scale(page)).toBe(1)
})
