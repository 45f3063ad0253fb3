import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { seededDataset } from '../../bench/seededDataset.ts'
import { decode } from '../support/decodePng.ts'
import { expect, test } from '../support/page.ts'
import { colours } from '../support/pixels.ts'
import { violations } from '../support/axe.ts'
import { onceIf } from '../support/wide.ts'

const dataset = seededDataset('overview', 600, 2_400)

/** Moves the mouse over a part of the picture until something can be pressed there, and presses it. */
async function pressAnything(page: Page, surface: string): Promise<void> {
  const box = await page.locator(surface).boundingBox()
  if (box === null) throw new Error('There is no picture')
  for (let y = box.y + box.height * 0.3; y < box.y + box.height * 0.7; y += 9) {
    for (let x = box.x + box.width * 0.3; x < box.x + box.width * 0.7; x += 9) {
      await page.mouse.move(x, y)
      if ((await page.locator(`${surface} [role="presentation"]`).evaluate((one) => one.style.cursor)) !== 'pointer')
        continue
      await page.mouse.click(x, y)
      return
    }
  }
  throw new Error('Nothing in the picture can be pressed')
}

for (const [locale, words] of Object.entries({
  en: {
    all: 'Show all',
    some: 'of 600 actors',
    main: 'Show main actors',
    title: 'Everybody, by community',
    export: /^Export/,
    save: 'Save PNG',
  },
  ar: {
    all: 'اعرض الكل',
    some: 'من 600',
    main: 'اعرض الأطراف الرئيسية',
    title: 'جميع الأطراف بحسب التجمّعات',
    export: /^صدّر/,
    save: 'احفظ PNG',
  },
})) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'everybody of a large graph is shown by community, and near as actors whose sentences open',
      onceIf(locale === 'ar'),
      async ({ app, page }) => {
        await app.open()
        const file = { name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(dataset)) }
        await page.locator('input[type="file"]').setInputFiles(file)
        await expect(page.getByText(words.some)).toBeVisible()
        await page.getByRole('button', { name: words.all, exact: true }).click()
        const overview = page.locator('[data-overview]')
        await expect(overview).toHaveAttribute('data-overview', 'far')
        const list = page.getByRole('region', { name: words.title })
        await list.locator('summary').click()
        expect(await violations(page)).toEqual([])

        // A community is come nearer to, then entered.
        const first = list.getByRole('button').first()
        await expect(async () => {
          await first.click()
          await expect(overview).toHaveAttribute('data-overview', 'near', { timeout: 1000 })
        }).toPass()
        await list.locator('summary').click()
        await pressAnything(page, '[data-overview]')
        await expect(app.panel.getByRole('heading', { level: 2 })).toBeVisible()

        // The file has what is on screen.
        await page.getByRole('button', { name: words.export }).click()
        const dialog = page.getByRole('dialog')
        await dialog.getByRole('radio', { name: '1920 × 1080' }).check()
        const download = page.waitForEvent('download')
        await dialog.getByRole('button', { name: words.save }).click()
        const saved = decode(readFileSync(await (await download).path()))
        expect(colours(saved, 200, 800).count).toBeGreaterThan(100)
        await page.keyboard.press('Escape')

        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: words.main, exact: true }).click()
        await expect(overview).toHaveCount(0)
      },
    )
  })
}
