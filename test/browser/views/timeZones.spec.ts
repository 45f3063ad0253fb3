import { expect, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

/** The places with the earliest and the latest date on earth. */
const ZONES = ['Pacific/Pago_Pago', 'Pacific/Kiritimati']

for (const locale of ['en', 'ar-SA']) {
  test(
    `dates are the same wherever and in whatever calendar one reads them (${locale})`,
    WIDE,
    async ({ browser, baseURL }) => {
      const read: string[][] = []
      for (const timezoneId of ZONES) {
        const context = await browser.newContext({ timezoneId, locale, ...(baseURL === undefined ? {} : { baseURL }) })
        const page = await context.newPage()
        await page.goto('/#v=1&relation=russia-supplies-arms-mali')
        const panel = page.getByRole('complementary')
        await expect(panel.getByRole('heading', { level: 2 })).toBeVisible()
        await expect(panel.locator('summary').first()).toBeVisible()
        const said = await panel.locator('summary').allTextContents()
        await page.goto('/#v=1&view=timeline')
        const marks = page.getByRole('main').getByRole('button', { name: /20\d\d/ })
        await expect(marks.first()).toBeVisible()
        const names = await marks.evaluateAll((all) =>
          all.map((one) => one.getAttribute('aria-label') ?? one.textContent),
        )
        read.push([...said, ...names])
        await context.close()
      }
      const [early = [], late] = read
      expect(late).toEqual(early)
      expect(early.join(' ')).toMatch(/2023/)
      // No year of the Islamic calendar.
      expect(early.join(' ')).not.toMatch(/\b14[45]\d\b/)
    },
  )
}
