import type { Page } from '@playwright/test'
import { expect, test } from '../support/page.ts'

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 })
  await page.mouse.up()
}

test('a dragged node stays where it was put, can be dragged on, and what was done is taken back and done again', async ({
  app,
  page,
}) => {
  await app.open()
  const [start, neighbour] = [await app.point('taiwan'), await app.point('ukraine')]
  await drag(page, start, { x: 0, y: -90 })
  await page.keyboard.press('0')
  const moved = await app.point('taiwan')
  expect(moved.y).toBeCloseTo(start.y - 90, 0)
  await drag(page, moved, { x: 40, y: 0 })
  const again = await app.point('taiwan')
  expect(again.x).toBeCloseTo(moved.x + 40, 0)
  expect(await app.point('ukraine')).toEqual(neighbour)

  // By keys and by buttons, and the drag together with what else was done.
  const military = app.legend.getByRole('checkbox', { name: /^Military \d/ })
  await military.click()
  await expect(military).not.toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(military).toBeChecked()
  expect(await app.point('taiwan')).toEqual(again)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => app.point('taiwan')).toEqual(moved)
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect.poll(() => app.point('taiwan')).toEqual(again)
  await page.keyboard.press('Control+Shift+z')
  await expect(military).not.toBeChecked()
})

test('the picture keeps the mouse that drags it, and one that only presses it stays free', async ({ app, page }) => {
  await app.open()
  const graph = page.locator('[data-graph]')
  await graph.evaluate((one) => {
    one.addEventListener('gotpointercapture', () => one.setAttribute('data-kept', ''), { once: true })
  })
  await app.clickOn('taiwan')
  await expect(app.panel).toContainText(/\S/)
  await expect(graph).not.toHaveAttribute('data-kept')
  const start = await app.point('taiwan')
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x, start.y - 60, { steps: 6 })
  await expect(graph).toHaveAttribute('data-kept')
  await page.mouse.up()
  await expect.poll(async () => (await app.point('taiwan')).y).toBeCloseTo(start.y - 60, 0)
})
