import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import type { State } from './states.ts'
import { enter, STATES } from './states.ts'
import { WIDE } from './wide.ts'

test.use({
  serviceWorkers: 'block',
  expectedErrors: [/ERR_FAILED|could not be fetched|Failed to fetch/],
})

const state = (name: string): State => {
  const found = STATES.find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no state ${name}`)
  return found
}

/** Ways into what is fetched on demand. */
const DOORS: readonly State[] = [
  {
    name: 'first page',
    address: '/#v=1',
    shown: (page) => page.getByRole('button', { name: 'Layout', exact: true }),
  },
  ...['evidence', 'article', 'chain', 'analysis, blocs', 'strip of years', 'map'].map(state),
  ...['matrix', 'timeline', 'table of relations', 'vocabulary', 'save data', 'search, with results'].map(state),
  {
    name: 'pair',
    address: '/#v=1&pair=mali~russia',
    shown: (page) =>
      page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2, name: /Mali/ }),
  },
  {
    name: 'more filters',
    address: '/#v=1',
    enter: (page) => page.getByRole('button', { name: 'More filters' }).click(),
    shown: (page) => page.getByRole('button', { name: 'Fewer filters' }),
  },
  {
    name: 'no match',
    address: '/#v=1&dates=1900..1901',
    shown: (page) => page.getByRole('button', { name: 'Clear all filters' }).first(),
  },
  {
    name: 'layouts',
    address: '/#v=1',
    enter: (page) => page.getByRole('button', { name: 'Layout', exact: true }).click(),
    shown: (page) => page.getByRole('menu'),
  },
]

/** The graph and its controls are there: nothing has taken the place of the page. */
async function expectTheRest(page: Page): Promise<void> {
  await expect(page.getByRole('banner')).toBeAttached()
  await expect(page.locator('[data-graph="ready"]')).toBeAttached()
  await expect(page.getByText('Something broke in the app')).toHaveCount(0)
}

/** What is said of a part that is missing: its name, or what it would have done. */
const SAYS = /“.+” could not be fetched|Missing from the page: .+\.|could not be (fetched|computed)/

/**
 * Every script and style sheet that the page does not name itself is refused until a part that is missing has said so. The first
 * page lacks all of them.
 */
test(
  'whatever lazy file is missing, its part says so, the rest stays, and it comes when it is tried again',
  WIDE,
  async ({ page }) => {
    // Seventeen doors, most of which open at the second try.
    test.slow()
    const firstView = readFileSync(join(process.env['SANAD_DIST'] ?? 'dist', 'index.html'), 'utf8')
    const spared = new Set<string>()
    const cut = new Set<string>()
    // What a worker does without its script is tried elsewhere.
    await page.route(/\/assets\/(?!\w+\.worker)[^/]+\.(js|css)$/, (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
      if (spared.has(name) || firstView.includes(name)) return route.continue()
      cut.add(name)
      return route.abort()
    })
    const retries = page.getByRole('button', { name: 'Try again' }).filter({ visible: true })
    const isTold = async () => (await retries.count()) > 0

    for (const door of DOORS) {
      await test.step(door.name, async () => {
        let isIn = false
        const entering = enter(page, door).then(() => {
          isIn = true
        })
        // Awaited below, once everything that it needs is there.
        entering.catch(() => undefined)
        for (;;) {
          await expect.poll(async () => ((await isTold()) ? cut.size > 0 : isIn)).toBe(true)
          if (!(await isTold())) break
          await expectTheRest(page)
          await expect(page.getByText(SAYS).filter({ visible: true }).first()).toBeVisible()
          for (const name of cut) spared.add(name)
          cut.clear()
          // Unlike a click of the mouse, this does not wait for a button that has just gone.
          await retries.evaluateAll((all) => all.forEach((one) => one instanceof HTMLElement && one.click()))
        }
        await entering
      })
    }
    expect(spared.size).toBeGreaterThan(120)
  },
)
