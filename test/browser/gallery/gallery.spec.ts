import type { Locator } from '@playwright/test'
import { WORDS } from '../../gallery/words.ts'
import { violations } from '../support/axe.ts'
import { expect, test } from './galleryPage.ts'
import { WIDE, wideIf } from '../support/wide.ts'

/**
 * What is wider than its box, and what its box cuts off below, by text and size. A text field scrolls with its text, and
 * what is hidden from the eye is a single pixel.
 */
const clipped = (within: Locator): Promise<readonly string[]> =>
  within.evaluate((root) =>
    [root, ...root.querySelectorAll<HTMLElement>('*')]
      .filter((one) => one instanceof HTMLElement && !(one instanceof HTMLInputElement) && one.clientWidth > 1)
      .filter((one) => {
        const cutsBelow = ['hidden', 'clip'].includes(getComputedStyle(one).overflowY)
        return one.scrollWidth > one.clientWidth + 1 || (cutsBelow && one.scrollHeight > one.clientHeight + 1)
      })
      .map(
        (one) =>
          `${one.tagName} "${one.textContent}" ${one.scrollWidth}×${one.scrollHeight} in ${one.clientWidth}×${one.clientHeight}`,
      ),
  )

test('axe finds nothing wrong with the parts, in either language and theme', WIDE, async ({ page, gallery }) => {
  expect(await violations(page)).toEqual([])
  for (const language of ['en', 'ar'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const words = WORDS[language]
      const region = gallery.region(language, theme)
      await region.getByRole('button', { name: words.menu }).click()
      await expect(region.getByRole('menu')).toBeVisible()
      expect.soft(await violations(page), `${language} ${theme}: menu`).toEqual([])
      await page.keyboard.press('Escape')
      await region.getByRole('button', { name: words.popover }).click()
      await expect(region.getByRole('dialog', { name: words.popover })).toBeVisible()
      expect.soft(await violations(page), `${language} ${theme}: popover`).toEqual([])
      await page.keyboard.press('Escape')
      await region.getByRole('combobox').click()
      await expect(region.getByRole('listbox')).toBeVisible()
      expect.soft(await violations(page), `${language} ${theme}: combobox`).toEqual([])
      await page.keyboard.press('Escape')
      await region.getByRole('button', { name: words.dialog }).click()
      await expect(region.getByRole('dialog', { name: words.dialog })).toBeVisible()
      expect.soft(await violations(page), `${language} ${theme}: dialog`).toEqual([])
      await page.keyboard.press('Escape')
    }
  }
})

test('nothing that the parts say is cut off, in a language of long words and columns as narrow as a phone', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 960, height: 900 })
  const words = WORDS['en-XA']
  const region = gallery.region('en-XA')
  expect(await clipped(region)).toEqual([])

  await region.getByRole('button', { name: words.menu, exact: true }).click()
  await expect(region.getByRole('menu')).toBeVisible()
  expect.soft(await clipped(region.getByRole('menu')), 'menu').toEqual([])
  await page.keyboard.press('Escape')
  await region.getByRole('button', { name: words.popover }).click()
  const popover = region.getByRole('dialog', { name: words.popover })
  await expect(popover).toBeVisible()
  expect.soft(await clipped(popover), 'popover').toEqual([])
  await page.keyboard.press('Escape')
  await region.getByRole('combobox').click()
  await expect(region.getByRole('listbox')).toBeVisible()
  expect.soft(await clipped(region.getByRole('listbox')), 'combobox').toEqual([])
  await page.keyboard.press('Escape')
  await region.getByRole('button', { name: words.dialog }).click()
  const dialog = region.getByRole('dialog', { name: words.dialog })
  await expect(dialog).toBeVisible()
  expect.soft(await clipped(dialog), 'dialog').toEqual([])
  await page.keyboard.press('Escape')
  await region.getByRole('button', { name: words.search }).hover()
  const tooltip = page.getByText(words.search, { exact: true })
  await expect(tooltip).toBeVisible()
  expect.soft(await clipped(tooltip), 'tooltip').toEqual([])
})

for (const language of ['en', 'ar'] as const) {
  const words = WORDS[language]
  const [forward, back] = language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']

  test(
    `a menu opens at what is chosen, follows arrows and letters, and gives focus back (${language})`,
    wideIf(language === 'en'),
    async ({ page, gallery }) => {
      const button = gallery.region(language).getByRole('button', { name: words.menu })
      const item = (at: 0 | 1 | 2) => gallery.region(language).getByRole('menuitemradio', { name: words.items[at] })
      await button.press('ArrowDown')
      await expect(item(1)).toBeFocused()
      await expect(item(1)).toBeChecked()
      await page.keyboard.press('ArrowDown')
      await expect(item(2)).toBeFocused()
      await page.keyboard.press('Home')
      await expect(item(0)).toBeFocused()
      // The browser's driver has no keys for Arabic letters.
      await item(0).dispatchEvent('keydown', { key: words.items[2].charAt(0), bubbles: true })
      await expect(item(2)).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(item(2)).toHaveCount(0)
      await expect(button).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(item(1)).toBeFocused()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await expect(button).toBeFocused()
      await expect(gallery.region(language).getByRole('status').filter({ hasText: words.items[0] })).toBeVisible()
    },
  )

  test(
    `a menu stands under the side of its button that it shares (${language})`,
    wideIf(language === 'en'),
    async ({ gallery }) => {
      const button = gallery.region(language).getByRole('button', { name: words.menu })
      await button.click()
      const menu = gallery.region(language).getByRole('menu')
      await expect(menu).toBeVisible()
      const startOf = (element: Locator) =>
        element.evaluate((one, rtl) => {
          const { left, right } = one.getBoundingClientRect()
          return Math.round(rtl ? right : left)
        }, language === 'ar')
      await expect.poll(async () => Math.abs((await startOf(menu)) - (await startOf(button)))).toBeLessThanOrEqual(1)
    },
  )

  test(
    `arrows open the next tab in the direction of reading (${language})`,
    wideIf(language === 'en'),
    async ({ page, gallery }) => {
      const tab = (at: 0 | 1 | 2) => gallery.region(language).getByRole('tab', { name: words.tab[at] })
      await tab(0).focus()
      await page.keyboard.press(forward)
      await expect(tab(1)).toBeFocused()
      await expect(tab(1)).toHaveAttribute('aria-selected', 'true')
      await expect(gallery.region(language).getByRole('tabpanel', { name: words.tab[1] })).toBeVisible()
      await page.keyboard.press(back)
      await page.keyboard.press(back)
      await expect(tab(2)).toBeFocused()
      await page.keyboard.press('Home')
      await expect(tab(0)).toBeFocused()
    },
  )

  test(
    `a combobox narrows its list, goes round it and takes the active option (${language})`,
    wideIf(language === 'en'),
    async ({ page, gallery }) => {
      const field = gallery.region(language).getByRole('combobox')
      const options = gallery.region(language).getByRole('option')
      await field.focus()
      await page.keyboard.press('ArrowDown')
      await expect(options).toHaveCount(4)
      await field.pressSequentially(words.options[1].charAt(0))
      await page.keyboard.press('ArrowUp')
      await expect(options.last()).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('ArrowDown')
      await expect(options.first()).toHaveAttribute('aria-selected', 'true')
      await expect(field).toBeFocused()
      const first = (await options.first().textContent()) ?? ''
      await page.keyboard.press('Enter')
      await expect(field).toHaveValue(first)
      await expect(options).toHaveCount(0)
    },
  )

  test(
    `a popover takes focus and gives it back, and a press beside it closes it (${language})`,
    wideIf(language === 'en'),
    async ({ page, gallery }) => {
      const button = gallery.region(language).getByRole('button', { name: words.popover })
      const popover = gallery.region(language).getByRole('dialog', { name: words.popover })
      await button.press('Enter')
      await expect(popover.getByRole('button', { name: words.popoverAct })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(popover).toHaveCount(0)
      await expect(button).toBeFocused()
      await button.click()
      await expect(popover).toBeVisible()
      await button.click()
      await expect(popover).toHaveCount(0)
      await button.click()
      await expect(popover).toBeVisible()
      // A part further up, over which the popover cannot lie.
      await gallery
        .region(language)
        .locator('[data-part]')
        .first()
        .click({ position: { x: 1, y: 1 } })
      await expect(popover).toHaveCount(0)
    },
  )

  test(
    `an icon's name appears when the keyboard or the pointer reaches it (${language})`,
    wideIf(language === 'en'),
    async ({ page, gallery }) => {
      const button = gallery.region(language).getByRole('button', { name: words.search })
      const tooltip = page.getByText(words.search, { exact: true })
      await button.hover()
      await expect(tooltip).toBeVisible()
      await page.mouse.move(0, 0)
      await expect(tooltip).toHaveCount(0)
    },
  )
}
