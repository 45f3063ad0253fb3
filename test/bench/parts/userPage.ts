import type { Browser, Page } from '@playwright/test'

/** The page of a user who has been here before, because a first visit opens a relation of its own accord. English. */
export async function newUserPage(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    localStorage.setItem('sanad.language', 'en')
    localStorage.setItem('sanad.visit', 'before')
  })
  return { context, page }
}

export const networkOf = (page: Page) => page.locator('[data-graph="ready"]')

/** Opens a dataset as a user opens one of their own, until its network stands. */
export async function openFile(page: Page, file: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(file)
  await page.getByRole('button', { name: "Back to Sanad's articles" }).waitFor({ timeout: 120_000 })
  await networkOf(page).waitFor()
}
