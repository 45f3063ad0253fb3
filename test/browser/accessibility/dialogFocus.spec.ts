import type { Page } from '@playwright/test'
import { expect, test } from '../support/page.ts'

/** The keys of all dialogs. */
const KEYS = ['?', 'e', 'w', '9', 's', 'v', 'm', 'a', 'q', 'i', 'z', '/']

/**
 * What has the focus, and what should: of the controls that can be seen without scrolling, the first field for text, or else the first
 * other control. The button that closes the dialog does not count, nor does an option that is not chosen.
 */
const focusIn = (page: Page) =>
  page.evaluate(() => {
    const dialog = [...document.querySelectorAll('dialog')].findLast((one) => one.matches(':modal'))
    const controls = dialog?.querySelectorAll<HTMLElement>('input, textarea, select, button, summary, a[href]') ?? []
    const usable = [...controls].filter((one) => {
      const { bottom, width } = one.getBoundingClientRect()
      const isChosen = !one.matches('[type=radio]') || one.matches(':checked')
      const isSeen = width > 0 && bottom <= innerHeight && one.checkVisibility({ visibilityProperty: true })
      return isChosen && isSeen && !one.matches(':disabled, [type=file], [aria-label="Close"]')
    })
    const text = usable.find((one) => one.matches('textarea, input:not([type=radio], [type=checkbox], [readonly])'))
    const first = text ?? usable[0]
    const [is, should] = [document.activeElement, first].map((one) => one?.outerHTML.slice(0, 200))
    return { is, should }
  })

test('in every dialog the focus is on its first field, or on its first control if it has no field', async ({
  app,
  page,
}) => {
  await app.open('/#v=1&entity=mali')
  for (const key of KEYS) {
    await test.step(key, async () => {
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      const { is, should } = await focusIn(page)
      expect(should).toBeDefined()
      expect(is).toBe(should)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    })
  }
})
