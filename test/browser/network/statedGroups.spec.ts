import { PALETTE } from '../../../src/scene/marks/palette.ts'
import { decode } from '../support/decodePng.ts'
import { violations } from '../support/axe.ts'
import type { App } from '../support/page.ts'
import { expect, PHONE, test } from '../support/page.ts'
import { hasColour } from '../support/pixels.ts'
import { WIDE, wideIf } from '../support/wide.ts'

const AXIS = 'russian-axis'

/** Whether the ink of hulls occurs about an entity's disc. */
async function isOutlined(app: App, entity: string, theme: 'light' | 'dark'): Promise<boolean> {
  const { x, y } = await app.point(entity)
  const clip = { x: Math.round(x) - 60, y: Math.round(y) - 60, width: 120, height: 120 }
  const picture = decode(await app.page.screenshot({ clip }))
  return hasColour(picture, PALETTE[theme].hull, 0, picture.height)
}

for (const [language, theme, list, words] of [
  ['en', 'light', /^Groups that the articles speak of/, /axis in West Africa.*according to.*some observers/],
  ['ar', 'dark', /^مجموعات تتحدث عنها المقالات/, /المحور الروسي في غرب أفريقيا.*بحسب.*بعض المراقبين/],
] as const) {
  test(
    `the axis that observers speak of is an outline with its words and speaker, in ${language} and ${theme}`,
    wideIf(theme === 'dark'),
    async ({ app, page }) => {
      await page.addInitScript(
        ([language, look]) => {
          localStorage.setItem('sanad.language', language)
          localStorage.setItem('sanad.theme', look)
        },
        [language, theme] as const,
      )
      await app.open()
      const axis = page.getByRole('list', { name: list }).getByRole('listitem').first()
      await expect(axis).toContainText(words)
      for (const member of language === 'en' ? ['Mali', 'Burkina Faso'] : ['مالي', 'بوركينا فاسو'])
        await expect(axis.getByText(member, { exact: true })).toBeAttached()
      await expect.poll(() => isOutlined(app, 'mali', theme)).toBe(true)
      await expect.poll(() => isOutlined(app, 'burkina-faso', theme)).toBe(true)
      expect(await isOutlined(app, 'china', theme)).toBe(false)
      expect(await violations(page)).toEqual([])
    },
  )
}

test(
  'the name of the axis is pressed like a disc: the panel lists who is counted to it, with the sentence',
  WIDE,
  async ({ app, page }) => {
    await app.open()
    await expect.poll(() => app.isDrawn(AXIS)).toBe(true)
    const { x, y } = await app.point(AXIS)
    await page.mouse.move(x, y)
    await expect
      .poll(() => page.evaluate(() => document.querySelector<HTMLElement>('[data-graph] > div')?.style.cursor))
      .toBe('pointer')
    await page.mouse.click(x, y)
    await expect(app.panel.getByRole('heading', { name: /Russian axis in West Africa/ })).toBeVisible()
    // Guinea, which is counted to it too, joins the picture meanwhile.
    await expect.poll(() => app.isDrawn('guinea')).toBe(true)
    await app.panel
      .getByRole('button', { name: /Guinea/ })
      .first()
      .click()
    await expect(app.quotes.first()).toContainText('المحور الروسي في غرب أفريقيا')
  },
)

test('through the lens of another voice nobody speaks of an axis', WIDE, async ({ app, page }) => {
  await app.open('/#v=1&lens=speaker:observers')
  await expect.poll(() => app.isDrawn(AXIS)).toBe(true)
  // Another view in the same page, which has what draws hulls.
  await page.goto('/#v=1&lens=speaker:jnim')
  await expect.poll(() => app.isDrawn('jnim')).toBe(true)
  await expect.poll(() => app.isDrawn(AXIS)).toBe(false)
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('a tap on the name of the axis opens it', WIDE, async ({ app }) => {
    await app.open()
    await expect.poll(() => app.isDrawn(AXIS)).toBe(true)
    await app.tapOn(AXIS)
    await expect(app.panel.getByRole('heading', { name: /Russian axis in West Africa/ })).toBeVisible()
  })
})
