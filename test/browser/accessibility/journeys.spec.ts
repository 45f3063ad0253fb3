import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/page.ts'
import { wideIf } from '../support/wide.ts'

/** So many presses may lie between the start of the page and the copied citation. */
const MOST = 40

/**
 * Somebody who has a keyboard and a screen reader, but neither sees the page nor points at it: everything is found by its role
 * and its name, and every act is a press, which is counted.
 */
class Listener {
  presses = 0
  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.presses += 1
    await this.page.keyboard.press(key)
  }

  /** Presses a key until something has focus. */
  async pressUntil(key: string, wanted: Locator): Promise<void> {
    await wanted.first().waitFor({ state: 'attached' })
    const hasFocus = () => wanted.evaluateAll((all) => all.some((one) => one === document.activeElement))
    while (!(await hasFocus())) {
      expect(this.presses, `presses on the way to ${String(wanted)}`).toBeLessThan(MOST)
      await this.press(key)
    }
  }

  /** From the start of the page, past the bar. */
  async skip(): Promise<void> {
    await this.press('Tab')
    await expect(this.page.getByRole('button', { name: /^(Skip to|انتقل إلى)/ })).toBeFocused()
    await this.press('Enter')
  }
}

const PAIR = /^(Mali and Russia|مالي وروسيا): /

interface Way {
  /** What the skip link leads to. */
  readonly first: (page: Page) => Locator
  /** How a relation is opened from there. */
  readonly find: (user: Listener) => Promise<void>
}

const secondBelow = async (user: Listener) => {
  await user.press('ArrowDown')
  await user.press('ArrowDown')
  await user.press('Enter')
}
const russiaIn = (name: RegExp) => (page: Page) =>
  page
    .getByRole('main', { name })
    .getByRole('button', { name: /^(Russia, |روسيا، )/ })
    .first()

const WAYS: Readonly<Record<string, Way>> = {
  network: { first: russiaIn(/./), find: secondBelow },
  map: { first: russiaIn(/^(Map|خريطة)/), find: secondBelow },
  matrix: {
    first: (page) => page.getByRole('gridcell', { name: PAIR }).first(),
    find: (user) => user.press('Enter'),
  },
  timeline: { first: (page) => page.locator('[data-event][tabindex="0"]'), find: secondBelow },
  table: { first: (page) => page.getByRole('row').nth(1), find: secondBelow },
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

for (const locale of ['en', 'ar'] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    for (const [at, [view, { first, find }]] of Object.entries(WAYS).entries()) {
      test(
        `${view}: a relation is found, read, cited and saved as a picture by its names and by keys alone`,
        wideIf(view !== 'network' || locale !== 'en'),
        async ({ app, page }) => {
          const user = new Listener(page)
          await app.open()
          if (view !== 'network') await user.press(String(at + 1))
          await first(page).waitFor({ state: 'attached' })
          await user.skip()
          await expect(first(page)).toBeFocused()
          await find(user)
          await expect(app.panel).toBeFocused()
          const article = app.panel.getByRole('article').first()
          const quote = (await article.getByRole('blockquote').first().textContent()) ?? ''
          expect(quote).toMatch(/\p{Script=Arabic}{3}/u)

          await user.pressUntil('Tab', article.getByRole('button', { name: /^(Cite|الإحالة)$/ }))
          await user.press('Enter')
          expect(user.presses).toBeLessThanOrEqual(MOST)
          const copied = () => page.evaluate(() => navigator.clipboard.readText())
          await expect.poll(copied).toContain(quote)
          await expect(page.getByRole('status').filter({ hasText: /Footnote copied|نُسخت/ })).toBeVisible()

          await user.press('e')
          const dialog = page.getByRole('dialog', { name: /^(Save this picture|احفظ هذه الصورة)/ })
          // The first field of what opens.
          await expect(dialog.locator('input:focus, select:focus, textarea:focus')).toBeVisible()
          user.presses = 0
          await user.pressUntil('Tab', dialog.getByRole('button', { name: /PNG/ }))
          const download = page.waitForEvent('download')
          await user.press('Enter')
          expect((await download).suggestedFilename()).toMatch(/\.png$/)
        },
      )
    }
  })
}
