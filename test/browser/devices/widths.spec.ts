import type { Page } from '@playwright/test'
import { dataset, expect, relation, test } from '../support/page.ts'
import type { State } from '../support/states.ts'
import { enter, STATES } from '../support/states.ts'
import { cutWords, unreachable, unreachableItem } from './unreachable.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

/** Windows in CSS pixels: phones, tablets, both ways round; 1280 × 1024 at 400 %, 1440 × 900 at 200 % and at 400 %; the widest screens. */
const WINDOWS = [
  [320, 568],
  [320, 256],
  [360, 225],
  [360, 640],
  [568, 320],
  [640, 800],
  [720, 450],
  [768, 1024],
  [844, 390],
  [900, 700],
  [1024, 768],
  [1060, 800],
  [1280, 800],
  [1600, 900],
  [2560, 1440],
] as const

/** The others repeat what these try. */
const DEEP = ['320 × 568']
/** Windows between two others that are tried. */
const BETWEEN = ['568 × 320', '640 × 800', '720 × 450', '900 × 700', '1024 × 768', '1600 × 900']

const dialog = (name: RegExp): Pick<State, 'shown'> => ({ shown: (page) => page.getByRole('dialog', { name }) })

/** Bars, panels and menus, beyond the states that every test of the whole page looks at. */
const BARS: readonly State[] = [
  ...STATES.filter(({ name }) =>
    [
      'network',
      'evidence',
      'entity',
      'chain',
      'analysis, blocs',
      'map',
      'matrix',
      'timeline',
      'table of relations',
      'article',
      'vocabulary',
      'save data',
    ].includes(name),
  ),
  {
    name: 'evidence, full',
    address: `/#v=1&relation=${arms.id}`,
    enter: async (page) => {
      // Only a sheet has heights.
      const handle = page.getByRole('button', { name: /^(Size of the panel|حجم اللوحة)/ })
      await page.getByRole('complementary').locator('blockquote').first().waitFor()
      if (!(await handle.isVisible())) return
      for (const key of ['ArrowUp', 'ArrowUp']) await handle.press(key)
    },
    shown: (page) => page.getByRole('complementary').locator('blockquote[lang="ar"]').first(),
  },
  {
    name: 'after a filter',
    address: `/#v=1&off.category=place&entity=mali`,
    shown: (page) => page.getByRole('complementary').getByRole('heading', { level: 2 }),
  },
  {
    name: 'everything that there is to press',
    address: '/#v=1',
    enter: (page) => page.keyboard.press('.'),
    ...dialog(/^(More|المزيد)$/),
  },
  {
    name: 'help',
    address: '/#v=1',
    enter: (page) => page.keyboard.press('?'),
    ...dialog(/^(Help|مساعدة)$/),
  },
]

/** What a view is made of, which one brings into sight to press it. */
const ITEMS: ReadonlyMap<string, string> = new Map([
  ['matrix', '[role="gridcell"]'],
  ['timeline', '[data-event]'],
  ['table of relations', '[role="row"][data-index]'],
])

const VIEWS = ['map', 'matrix', 'timeline', 'table'].map((view) => `/#v=1&view=${view}`)

/** What is only on its way to its place has a moment to get there. */
async function expectReachable(page: Page, message: string): Promise<void> {
  await expect
    .configure({ soft: true })
    .poll(() => unreachable(page), { message })
    .toEqual([])
}

for (const [at, [width, height]] of WINDOWS.entries()) {
  const name = `${width} × ${height}`
  // Both languages meet narrow, low and wide windows; each window in both would double the time.
  const locale = at % 2 === 0 ? 'ar' : 'en'
  test.describe(`${name}, ${locale}`, () => {
    test.use({ locale, viewport: { width, height }, hasTouch: width < 1100 })

    test(
      'every control can be pressed where it stands, in every state of the bars and panels',
      DEEP.includes(name) ? {} : onceIf(BETWEEN.includes(name)),
      async ({ app, page }) => {
        await app.open()
        await expectReachable(page, 'first visit')
        for (const state of BARS) {
          await test.step(state.name, async () => {
            await enter(page, state)
            await expectReachable(page, state.name)
            const item = ITEMS.get(state.name)
            if (item !== undefined) expect.soft(await unreachableItem(page, item), state.name).toEqual([])
            const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
            expect.soft(over, `how far the page runs over its edge: ${state.name}`).toBeLessThanOrEqual(0)
          })
        }
      },
    )
  })
}

test(
  'with the spacing of text that some people need, nothing is cut off and every control can be pressed',
  WIDE,
  async ({ app, page }) => {
    await app.open()
    // Headlines of articles stay on one line in the rail, whatever the spacing; a tooltip has them whole.
    const headlines = await cutWords(page)
    expect(headlines).toHaveLength(dataset.documents.length)
    const spaced =
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }'
    // The policy of the page refuses style elements; a sheet that a script makes is as an extension of the browser brings it.
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(rules)
      document.adoptedStyleSheets = [sheet]
    }, spaced)
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1024, height: 768 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(viewport)
      await expectReachable(page, `${viewport.width}`)
      await page.goto(`/#v=1&relation=${arms.id}`)
      await expect(app.quotes.first()).toBeVisible()
      await expectReachable(page, `${viewport.width}, evidence`)
      for (const address of VIEWS) {
        await page.goto(address)
        await page.getByRole('main', { name: /^(Map|Matrix|Timeline|Table)/ }).waitFor()
        await expectReachable(page, `${viewport.width}, ${address}`)
        const cut = (await cutWords(page)).filter((word) => !headlines.includes(word))
        expect.soft(cut, `${viewport.width}, ${address}`).toEqual([])
      }
      await page.goto('/#v=1')
    }
  },
)

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1440, 900],
] as const) {
  test.describe(`${width} × ${height}, larger text`, () => {
    test.use({ viewport: { width, height }, hasTouch: width < 1100 })

    test('with letters twice as large as the page sets, every control can be pressed', WIDE, async ({ app, page }) => {
      // What the browser's own setting does: the page's sizes are multiples of it.
      await page.addInitScript(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('html { font-size: 200% }')
        document.adoptedStyleSheets = [sheet]
      })
      for (const address of ['/#v=1', `/#v=1&relation=${arms.id}`, ...VIEWS]) {
        await app.open(address)
        const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
        await expect.poll(size).toBe(26)
        await expectReachable(page, address)
        expect.soft(await cutWords(page), address).toEqual([])
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect.soft(over, address).toBeLessThanOrEqual(0)
        await page.goto('about:blank')
      }
    })
  })
}

for (const locale of ['en', 'ar'] as const) {
  test.describe(`a tablet in ${locale}`, () => {
    test.use({ locale, viewport: { width: 768, height: 1024 }, hasTouch: true })

    test(
      'shows a word for saving a picture and for the menu, whole',
      wideIf(locale === 'ar'),
      async ({ app, page }) => {
        await app.open()
        for (const name of [/^(More|المزيد)$/, /^(Export|صدّر)$/]) {
          const word = page.getByRole('banner').getByText(name)
          await expect(word).toBeInViewport({ ratio: 1 })
          const cut = await word.evaluate((one) => one.scrollWidth - (one.parentElement?.clientWidth ?? 0))
          expect(cut).toBeLessThanOrEqual(0)
        }
      },
    )
  })
}
