import { VIEWS } from '../../../src/domain/permalink/viewState.ts'
import { decode } from '../support/decodePng.ts'
import { expect, test } from '../support/page.ts'
import { colours, hasColour } from '../support/pixels.ts'
import { onceIf } from '../support/wide.ts'

/** The part of the window beside the legend and below the bar, in CSS pixels. */
const PART = { en: { x: 240, y: 110, width: 1180, height: 780 }, ar: { x: 20, y: 110, width: 1180, height: 780 } }
/** What every view draws military cooperation in, and the paper that it is drawn on. */
const TOKENS = ['--edge-military', '--canvas']

for (const language of ['en', 'ar'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(
      `${language}, ${theme}: every view is a picture of its own, on its paper, in its inks, and fits the window`,
      language === 'ar' && theme === 'dark' ? {} : onceIf(language !== 'en' || theme !== 'light'),
      async ({ app, page }, testInfo) => {
        const pictures = new Set<string>()
        await app.open(`/#lang=${language}&theme=${theme}`)
        const views = page.getByRole('group', { name: language === 'en' ? 'View' : 'طريقة العرض' }).getByRole('button')
        await expect(views).toHaveCount(VIEWS.length)
        const tokens = await page.evaluate(
          (names) => names.map((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()),
          TOKENS,
        )
        for (const [at, view] of VIEWS.entries()) {
          await views.nth(at).click()
          await expect(views.nth(at)).toHaveAttribute('aria-pressed', 'true')
          // Its script, its letters and the map's land come when they are first asked for.
          await expect(async () => {
            const picture = decode(await page.screenshot({ clip: PART[language] }))
            // Rows of text leave most of their paper free; what is not painted yet leaves all of it.
            const { commonest } = colours(picture, 0, picture.height)
            expect(commonest, `empty share of the ${view}`).toBeLessThan(0.97)
            for (const token of tokens)
              expect(hasColour(picture, token, 0, picture.height), `${token} in the ${view}`).toBe(true)
          }).toPass()
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          expect(wider, `how far the ${view} is wider than the window`).toBeLessThanOrEqual(0)
          // To be looked at, in `.cache/browser`.
          const png = await page.screenshot({ path: testInfo.outputPath(`${view}.png`) })
          pictures.add(png.toString('base64'))
        }
        expect(pictures.size).toBe(VIEWS.length)
      },
    )
  }
}
