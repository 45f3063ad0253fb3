import { LANGUAGES, THEMES } from '../../gallery/words.ts'
import { expect, test as base } from './galleryPage.ts'
import { WIDE } from '../support/wide.ts'

/** The same shapes of letters on every machine: not fitted to the pixels, which moves them by the machine's own rules. */
const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--font-render-hinting=none'] }),
    { scope: 'worker' },
  ],
})

/** Tall enough that nothing is scrolled out of the picture; three columns of 480 px. */
test.use({ viewport: { width: 1440, height: 3000 } })

/** What another machine's way to smooth the edges of letters may change. A part that is gone or recoloured is far more. */
const TOLERANCE = { maxDiffPixelRatio: 0.03 }

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    test(`the parts look as they did (${language}, ${theme})`, WIDE, async ({ gallery }) => {
      for (const part of ['presses', 'opens', 'chooses', 'says'])
        await expect
          .soft(gallery.region(language, theme).locator(`[data-part="${part}"]`))
          .toHaveScreenshot(`${language}-${theme}-${part}.png`, TOLERANCE)
    })
  }
}
