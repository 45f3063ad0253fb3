import { App, expect, test } from './page.ts'

test('the picture follows the pixel ratio of the screen, without a move of the pointer', async ({
  browser,
  baseURL,
}) => {
  // A context of its own: a reused one keeps the ratio that Playwright has set.
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await new App(page).open()
  const canvas = page.locator('[data-graph] canvas[aria-hidden="true"]').last()
  const ratio = () => canvas.evaluate((one: HTMLCanvasElement) => one.width / one.clientWidth)
  await expect.poll(ratio).toBeCloseTo(1)
  const session = await page.context().newCDPSession(page)
  const screen = { width: 1440, height: 900, mobile: false }
  for (const deviceScaleFactor of [2, 1.5]) {
    await session.send('Emulation.setDeviceMetricsOverride', { ...screen, deviceScaleFactor })
    await expect.poll(ratio).toBeCloseTo(deviceScaleFactor)
  }
  await context.close()
})

test('a canvas that is laid out at no size draws nothing, and draws again once it has one', async ({ app, page }) => {
  await app.open()
  const canvas = page.locator('[data-graph] canvas[aria-hidden="true"]').last()
  const width = () => canvas.evaluate((one: HTMLCanvasElement) => one.width)
  await canvas.evaluate((one) => one.style.setProperty('display', 'none'))
  await expect.poll(width).toBe(0)
  await canvas.evaluate((one) => one.style.removeProperty('display'))
  await expect.poll(width).toBeGreaterThan(0)
})
