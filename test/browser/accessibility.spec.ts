import { violations } from './axe.ts'
import { expect, PHONE, test } from './page.ts'
import { enter, STATES } from './states.ts'
import { wideIf } from './wide.ts'

const DESKTOP = { width: 1440, height: 900 }

/** What is tried with every change. */
const DEEP = 'en, light, desktop'
/** With these, each two of language, theme and device meet: trying all eight would take twice the time. */
const OTHERS = ['ar, dark, phone', 'ar, light, desktop', 'en, dark, phone']

for (const locale of ['en', 'ar'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const device of ['desktop', 'phone'] as const) {
      const name = `${locale}, ${colorScheme}, ${device}`
      if (name !== DEEP && !OTHERS.includes(name)) continue
      test.describe(name, wideIf(name !== DEEP), () => {
        test.use({ locale, colorScheme, viewport: device === 'phone' ? PHONE : DESKTOP, hasTouch: device === 'phone' })

        test('axe finds nothing wrong with any state of the page, and nothing runs over its edge', async ({
          app,
          page,
        }) => {
          await app.open()
          for (const state of STATES) {
            if (state.isForDesktop && device === 'phone') continue
            await test.step(state.name, async () => {
              await enter(page, state)
              expect.soft(await violations(page), state.name).toEqual([])
              const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
              expect.soft(over, `how far the page runs over its edge: ${state.name}`).toBeLessThanOrEqual(0)
            })
          }
        })
      })
    }
  }
}
