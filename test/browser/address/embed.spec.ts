import { expect, relation, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

test(
  'a view inside another page: with its legend, the panel on click and a link to the whole',
  WIDE,
  async ({ app, page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await app.open(`/#v=1&relation=${arms.id}`)
    await page.keyboard.press('s')
    await page.getByRole('button', { name: 'Show this view in another page' }).click()
    await page.getByRole('button', { name: 'Copy the HTML' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe')
    const code = await page.evaluate(() => navigator.clipboard.readText())

    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<h1>News</h1>${code}` }),
    )
    await page.setViewportSize({ width: 1400, height: 800 })
    await page.goto('/host.html')
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').first()).toBeVisible()
    await expect(frame.getByRole('region', { name: 'Legend and filters' })).toBeVisible()
    await expect(frame.locator('[data-search]')).toHaveCount(0)
    const whole = frame.getByRole('link', { name: 'Open in Sanad' })
    await whole.hover()
    await expect(whole).toHaveAttribute('href', new RegExp(`^${baseURL}/#.*relation=${arms.id}`))
  },
)
