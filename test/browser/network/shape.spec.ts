import { violations } from '../support/axe.ts'
import { dataset, expect, relation, test } from '../support/page.ts'
import { onceIf, WIDE } from '../support/wide.ts'

const nodes = (id: string) => dataset.entities.find((one) => one.id === id)?.labels

test('a focus shows a neighbourhood step by step, survives a reload, and back is everything', async ({ app, page }) => {
  await app.open()
  await app.clickOn('algeria')
  await expect(app.panel).toBeVisible()
  await page.keyboard.press('f')
  await expect(page.getByText(/In focus: .*Algeria.*one step/)).toBeVisible()
  await expect.poll(() => app.isDrawn('taiwan')).toBe(false)
  expect(await app.isDrawn('mali-peace-agreement')).toBe(true)
  await page.keyboard.press('f')
  await expect(page.getByText(/In focus: .*Algeria.*2 steps/)).toBeVisible()
  await expect(page).toHaveURL(/focus=algeria~2/)
  await page.reload()
  await app.ready()
  await expect(page.getByText(/In focus: .*Algeria.*2 steps/)).toBeVisible()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect.poll(() => app.isDrawn('taiwan')).toBe(true)
})

test('who is hidden is gone from every view, and undo brings them back', async ({ app, page }) => {
  await app.open()
  await app.clickOn('taiwan')
  await page.keyboard.press('h')
  await expect.poll(() => app.isDrawn('taiwan')).toBe(false)
  await page.keyboard.press('5')
  await expect(page.getByRole('row', { name: new RegExp(`${nodes('taiwan')?.['en']}`) })).toHaveCount(0)
  await page.keyboard.press('1')
  await page.keyboard.press('Control+z')
  await expect.poll(() => app.isDrawn('taiwan')).toBe(true)
})

test('several are selected by shift and by a box', WIDE, async ({ app, page }) => {
  await app.open()
  const [mali, turkey] = [await app.point('mali'), await app.point('turkey')]
  await page.keyboard.down('Shift')
  await page.mouse.click(mali.x, mali.y)
  await page.mouse.click(turkey.x, turkey.y)
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.up('Shift')
  await page.keyboard.press('Escape')
  await expect(page.getByText('2 selected')).toHaveCount(0)
  const ukraine = await app.point('ukraine')
  await page.keyboard.down('Shift')
  await page.mouse.move(ukraine.x - 45, ukraine.y - 45)
  await page.mouse.down()
  await page.mouse.move(ukraine.x + 45, ukraine.y + 45, { steps: 5 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(page.getByText('1 selected')).toBeVisible()
  // The camera stayed where it was.
  expect(await app.point('ukraine')).toEqual(ukraine)
})

for (const [language, name, choice] of [
  ['en', 'Layout', 'States and their people'],
  ['ar', 'التخطيط', 'الدول ومسؤولوها'],
] as const) {
  test(
    `another layout is drawn, kept in the link, and undone, in ${language}`,
    onceIf(language === 'ar'),
    async ({ app, page }) => {
      await page.addInitScript((wanted) => localStorage.setItem('sanad.language', wanted), language)
      await app.open()
      const before = await app.point('assimi-goita')
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByRole('menuitemradio', { name: choice }).click()
      await expect(page).toHaveURL(/layout=offices/)
      await expect.poll(async () => (await app.point('assimi-goita')).x - (await app.point('mali')).x).toBeLessThan(200)
      await expect
        .poll(async () => (await app.point('assimi-goita')).y - (await app.point('mali')).y)
        .toBeGreaterThan(0)
      await expect(
        page.getByText(language === 'en' ? /^Together: those who hold office/ : /^معاً: من يشغل منصباً/),
      ).toBeVisible()
      await expect.poll(() => app.covered(['nato', 'algeria', 'mali', 'france'])).toEqual([])
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Control+z')
      await page.keyboard.press('0')
      await expect.poll(async () => Math.round((await app.point('assimi-goita')).x)).toBe(Math.round(before.x))
    },
  )
}

test('whom the first view does not draw comes in beside those who stand there', WIDE, async ({ app, page }) => {
  const { id } = relation('brandywine-university', 'located-in', 'pennsylvania')
  await app.open()
  expect(await app.isDrawn('pennsylvania')).toBe(false)
  await app.open(`/#v=1&relation=${id}`)
  await page.reload()
  await app.ready()
  await expect.poll(() => app.isDrawn('pennsylvania')).toBe(true)
  await expect(page.getByText(/^38 of \d+ actors$/)).toBeVisible()
  await expect(app.quotes.first()).toBeVisible()
})

test('reading lights relations of those whom the first view does not draw', WIDE, async ({ app, page }) => {
  const { evidence } = relation('albatros-l39', 'of-origin', 'czechia')
  const [first] = evidence
  await app.open(`/#v=1&read=${first?.document}&words=${first?.start}-${first?.end}`)
  await expect.poll(() => app.isDrawn('czechia')).toBe(true)
  expect(await app.isDrawn(relation('albatros-l39', 'of-origin', 'czechia').id)).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => app.isDrawn('czechia')).toBe(false)
})
