import { App, expect, test } from '../support/page.ts'
import { inkOf } from '../support/pixels.ts'
import { WIDE } from '../support/wide.ts'

declare global {
  interface Window {
    framesAsked: number
  }
}

test(
  'the picture follows a zoom of the browser, which changes the pixel ratio and the size of the page',
  WIDE,
  async ({ browser, baseURL }) => {
    // A context of its own: a reused one keeps the ratio that Playwright has set.
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await new App(page).open()
    const canvas = page.locator('[data-graph] canvas[aria-hidden="true"]').first()
    const ratio = () => canvas.evaluate((one: HTMLCanvasElement) => one.width / one.clientWidth)
    await expect.poll(ratio).toBeCloseTo(1)
    const session = await page.context().newCDPSession(page)
    // Chromium sends no event of an emulated ratio alone: test/graph/drawing/pixelRatio.test.ts tries that.
    for (const deviceScaleFactor of [2, 1.5]) {
      const size = { width: Math.round(1440 / deviceScaleFactor), height: Math.round(900 / deviceScaleFactor) }
      await session.send('Emulation.setDeviceMetricsOverride', { ...size, mobile: false, deviceScaleFactor })
      await expect.poll(ratio).toBeCloseTo(deviceScaleFactor)
    }
    await context.close()
  },
)

test(
  'a canvas that is laid out at no size draws nothing, and draws again once it has one',
  WIDE,
  async ({ app, page }) => {
    await app.open()
    const canvas = page.locator('[data-graph] canvas[aria-hidden="true"]').first()
    const before = await inkOf(page)
    await canvas.evaluate((one) => one.style.setProperty('display', 'none'))
    await app.legend.getByRole('checkbox', { name: /^Diplomacy/ }).click()
    await expect(app.legend.getByRole('checkbox', { name: /^Diplomacy/ })).not.toBeChecked()
    await canvas.evaluate((one) => one.style.removeProperty('display'))
    await expect.poll(() => inkOf(page)).toBeLessThan(0.97 * before)
  },
)

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('the camera flies to what is fitted and arrives, and a picture at rest asks for no frames', async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      const native = window.requestAnimationFrame.bind(window)
      window.framesAsked = 0
      window.requestAnimationFrame = (callback) => {
        window.framesAsked += 1
        return native(callback)
      }
    })
    await app.open()
    const before = await app.point('mali')
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await expect.poll(() => app.point('mali')).not.toEqual(before)
    const near = await app.point('mali')
    await page.keyboard.press('0')
    await expect.poll(() => app.point('mali')).not.toEqual(near)
    /** How many frames the page asks for while this function asks for twenty. */
    const asked = () =>
      page.evaluate(async () => {
        const before = window.framesAsked
        for (let turn = 0; turn < 20; turn++) await new Promise((done) => requestAnimationFrame(done))
        return window.framesAsked - before - 20
      })
    await expect.poll(asked).toBe(0)
  })
})
