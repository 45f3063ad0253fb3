import type { Locator, Page } from '@playwright/test'
import { WORDS } from '../gallery/words.ts'
import { violations } from './axe.ts'
import { expect, test as base } from './page.ts'

/** The parts of the kit, away from the app. What they do in the app is tested there. */
const test = base.extend({ baseURL: ({}, use) => use(process.env['SANAD_GALLERY']) })

test.beforeEach(async ({ page }) => {
  await page.goto('/index.html')
  await page.getByRole('region', { name: 'ar dark' }).waitFor()
})

const part = (page: Page, language: 'en' | 'ar'): Locator => page.getByRole('region', { name: `${language} light` })

test('axe finds nothing wrong with the parts, in either language and theme', async ({ page }) => {
  expect(await violations(page)).toEqual([])
  for (const language of ['en', 'ar'] as const) {
    for (const theme of ['light', 'dark']) {
      const words = WORDS[language]
      const region = page.getByRole('region', { name: `${language} ${theme}` })
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

for (const language of ['en', 'ar'] as const) {
  const words = WORDS[language]
  const [forward, back] = language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']

  test(`a menu opens at what is chosen, follows arrows and letters, and gives focus back (${language})`, async ({
    page,
  }) => {
    const button = part(page, language).getByRole('button', { name: words.menu })
    const item = (at: 0 | 1 | 2) => part(page, language).getByRole('menuitemradio', { name: words.items[at] })
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
    await expect(part(page, language).getByRole('status').filter({ hasText: words.items[0] })).toBeVisible()
  })

  test(`a menu stands under the side of its button that it shares (${language})`, async ({ page }) => {
    const button = part(page, language).getByRole('button', { name: words.menu })
    await button.click()
    const menu = part(page, language).getByRole('menu')
    await expect(menu).toBeVisible()
    const startOf = (element: Locator) =>
      element.evaluate((one, rtl) => {
        const { left, right } = one.getBoundingClientRect()
        return Math.round(rtl ? right : left)
      }, language === 'ar')
    await expect.poll(async () => Math.abs((await startOf(menu)) - (await startOf(button)))).toBeLessThanOrEqual(1)
  })

  test(`arrows open the next tab in the direction of reading (${language})`, async ({ page }) => {
    const tab = (at: 0 | 1 | 2) => part(page, language).getByRole('tab', { name: words.tab[at] })
    await tab(0).focus()
    await page.keyboard.press(forward)
    await expect(tab(1)).toBeFocused()
    await expect(tab(1)).toHaveAttribute('aria-selected', 'true')
    await expect(part(page, language).getByRole('tabpanel', { name: words.tab[1] })).toBeVisible()
    await page.keyboard.press(back)
    await page.keyboard.press(back)
    await expect(tab(2)).toBeFocused()
    await page.keyboard.press('Home')
    await expect(tab(0)).toBeFocused()
  })

  test(`a combobox narrows its list, goes round it and takes the active option (${language})`, async ({ page }) => {
    const field = part(page, language).getByRole('combobox')
    const options = part(page, language).getByRole('option')
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
  })

  test(`a popover takes focus and gives it back, and a press beside it closes it (${language})`, async ({ page }) => {
    const button = part(page, language).getByRole('button', { name: words.popover })
    const popover = part(page, language).getByRole('dialog', { name: words.popover })
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
    await part(page, language).getByRole('tabpanel').click()
    await expect(popover).toHaveCount(0)
  })

  test(`an icon's name appears when the keyboard or the pointer reaches it (${language})`, async ({ page }) => {
    const button = part(page, language).getByRole('button', { name: words.search })
    const tooltip = page.getByText(words.search, { exact: true })
    await button.hover()
    await expect(tooltip).toBeVisible()
    await page.mouse.move(0, 0)
    await expect(tooltip).toHaveCount(0)
  })
}
