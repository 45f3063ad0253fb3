import type { Page } from '@playwright/test'
import type { Language, Theme } from '../../gallery/words.ts'
import { expect, test as base } from '../support/page.ts'

export { expect }

/** The parts of the kit on a page of their own, drawn and with their fonts. */
export const test = base.extend<{ gallery: Gallery }>({
  baseURL: ({}, use) => use(process.env['SANAD_GALLERY']),
  gallery: async ({ page }, use) => {
    await page.goto('/index.html')
    const gallery = new Gallery(page)
    await gallery.region('en-XA', 'dark').waitFor()
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await use(gallery)
  },
})

export class Gallery {
  constructor(readonly page: Page) {}

  /** All parts in one language and theme. */
  region(language: Language, theme: Theme = 'light') {
    return this.page.getByRole('region', { name: `${language} ${theme}`, exact: true })
  }
}
