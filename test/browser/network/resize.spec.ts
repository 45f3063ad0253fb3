import { expect, test, type App } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

/** How far two actors stand from each other, and the nearer of them from the middle of the canvas, in CSS pixels. */
async function standing(app: App) {
  const canvas = await app.page.getByRole('main').boundingBox()
  if (canvas === null) throw new Error('There is no canvas')
  const [mali, france] = [await app.point('mali'), await app.point('france')]
  return {
    apart: Math.round(Math.hypot(mali.x - france.x, mali.y - france.y)),
    x: Math.round(mali.x - canvas.x - canvas.width / 2),
    y: Math.round(mali.y - canvas.y - canvas.height / 2),
  }
}

test('another size of the window keeps zoom and centre once one has moved; before that, all stays in sight', async ({
  app,
  page,
}) => {
  await app.open()
  await page.setViewportSize({ width: 1300, height: 760 })
  for (const id of ['oumar-traore', 'united-kingdom', 'ukraine']) {
    if (!(await app.isDrawn(id))) continue
    const isInSight = async () => {
      const { x, y } = await app.point(id)
      return x > 244 && x < 1300 && y > 52 && y < 760
    }
    await expect.poll(isInSight, { message: id }).toBe(true)
  }
  for (let press = 0; press < 3; press += 1) await page.getByRole('button', { name: 'Zoom in' }).click()
  const before = await standing(app)
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1290, height: 700 },
  ]) {
    await page.setViewportSize(size)
    await expect.poll(() => standing(app)).toEqual(before)
  }
})

test('a tablet that is turned keeps its zoom and who is in the middle', WIDE, async ({ app, page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await app.open()
  for (let press = 0; press < 3; press += 1) await page.getByRole('button', { name: 'Zoom in' }).click()
  const before = await app.point('mali')
  await page.setViewportSize({ width: 1024, height: 768 })
  await expect
    .poll(async () => {
      const { x, y } = await app.point('mali')
      return x > 0 && x < 1024 && y > 0 && y < 768
    })
    .toBe(before.x > 0 && before.x < 768 && before.y > 0 && before.y < 1024)
})
