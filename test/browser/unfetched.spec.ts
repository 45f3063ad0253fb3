import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, relation, test } from './page.ts'
import type { State } from './states.ts'
import { enter, STATES } from './states.ts'
import { wideIf } from './wide.ts'

test.use({
  serviceWorkers: 'block',
  expectedErrors: [/status of 404|ERR_FAILED|ERR_INTERNET_DISCONNECTED|could not be fetched|Failed to fetch/],
})

const arms = relation('russia', 'supplies-arms', 'mali')
const again = (page: Page) => page.getByRole('button', { name: 'Try again' })
const unfetched = (page: Page, name: string) => page.getByText(`“\u2068${name}\u2069” could not be fetched`)

/** The graph and its controls are there: nothing has taken the place of the page. */
async function expectTheRest(page: Page): Promise<void> {
  await expect(page.getByRole('banner')).toBeAttached()
  await expect(page.locator('[data-graph="ready"]')).toBeAttached()
  await expect(page.getByText('Something broke in the app')).toHaveCount(0)
}

test('without a connection each part says that it could not be fetched, the rest stays, and it comes with the connection', async ({
  app,
  page,
  context,
}) => {
  await app.open()
  await expect(page.getByRole('button', { name: 'Who arms Mali?' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)

  await page.keyboard.press('e')
  await expect(unfetched(page, 'Export')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).click()
  await expect(unfetched(page, 'Export')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.getByRole('button', { name: 'More filters' }).click()
  await expect(unfetched(page, 'More filters')).toBeVisible()

  await page.keyboard.press('2')
  await expect(unfetched(page, 'Map')).toBeVisible()
  await page.keyboard.press('1')
  await expectTheRest(page)
  await app.clickOn('mali')
  await expect(app.panel).toBeVisible()
  await page.keyboard.press('2')

  await context.setOffline(false)
  await expect(page.locator('main [data-entity="mali"]').first()).toBeVisible()
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText('Mali')
  await page.keyboard.press('1')
  await page.keyboard.press('e')
  await expect(page.getByRole('dialog', { name: 'Save a picture' })).toBeVisible()
})

test('a part that the server has no more asks to reload', async ({ app, page }) => {
  await app.open()
  await page.route(/HelpDialog/, (route) => route.fulfill({ status: 404 }))
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Sanad has changed on the server')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Reload' })).toBeVisible()
})

const dialog = (name: string, key: string): State => ({
  name,
  address: '/#v=1',
  enter: (page) => page.keyboard.press(key),
  shown: (page) => page.getByRole('dialog').getByRole('heading').first(),
})

/** Whatever fetches a part of the page. */
const DOORS: readonly State[] = [
  ...STATES.filter(({ name }) => !name.startsWith('search,')),
  dialog('export', 'e'),
  dialog('help', '?'),
  {
    name: 'more filters',
    address: `/#v=1&relation=${arms.id}`,
    enter: (page) => page.getByRole('button', { name: 'More filters' }).click(),
    shown: (page) => page.getByRole('button', { name: 'Fewer filters' }),
  },
]

const isPart = (url: string) => /\/assets\/[^/]+\.(js|css)$/.test(url)
const nameOf = (url: string) => url.replace(/^.*\//, '')

/** The files that each door is the first to fetch. */
async function learn(page: Page): Promise<ReadonlyMap<string, State>> {
  const doorOf = new Map<string, State>()
  let now: State | undefined
  page.on('request', (request) => {
    const name = nameOf(request.url())
    if (now !== undefined && isPart(request.url()) && !doorOf.has(name)) doorOf.set(name, now)
  })
  await page.goto('/#v=1')
  await page.locator('[data-graph="ready"]').waitFor()
  for (const door of DOORS) {
    now = door
    await enter(page, door)
    await page.waitForLoadState('networkidle')
  }
  return doorOf
}

const SHARDS = [0, 1, 2, 3]

for (const shard of SHARDS) {
  test(`every lazy file, cut in turn (${shard + 1} of ${SHARDS.length})`, wideIf(true), async ({ page }) => {
    test.setTimeout(0)
    const doorOf = await learn(page)
    const parts = readdirSync(`${process.env['SANAD_DIST'] ?? 'dist'}/assets`)
    const cut = parts.filter((file) => doorOf.has(file)).filter((_, at) => at % SHARDS.length === shard)
    expect(cut.length).toBeGreaterThan(5)
    for (const file of cut) {
      await test.step(file, async () => {
        const door = doorOf.get(file)
        if (door === undefined) return
        // What an earlier step has chosen is remembered, such as an open strip.
        await page.evaluate(() => localStorage.clear())
        await page.goto('about:blank')
        await page.route(`**/${file}`, (route) => route.abort())
        await page.goto('/#v=1')
        await page.locator('[data-graph="ready"]').waitFor()
        const { address, enter: act, shown } = door
        await page.goto(address)
        const entering = act?.(page).catch(() => undefined)
        await expect(shown(page).or(again(page)).first()).toBeVisible()
        await expectTheRest(page)
        await page.unroute(`**/${file}`)
        if (await again(page).first().isVisible()) await again(page).first().click()
        await entering
        await expect(shown(page).first()).toBeVisible()
      })
    }
  })
}
