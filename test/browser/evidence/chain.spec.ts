import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answer } from '../../../src/domain/chain/question.ts'
import type { ChainRule } from '../../../src/domain/chain/chainRule.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { PALETTE } from '../../../src/scene/marks/palette.ts'
import { decode } from '../support/decodePng.ts'
import type { App } from '../support/page.ts'
import { dataset, expect, PHONE, test, wordsInSeed } from '../support/page.ts'
import { colours, hasColour } from '../support/pixels.ts'
import { onceIf, WIDE } from '../support/wide.ts'

const lookup = lookupOf(dataset)
const everything = visibleGraph(dataset, lookup, NO_FILTERS).relations
const chainsOf = (from: string, to: string, rule: ChainRule = 'any') =>
  answer(everything, lookup, { from, to, rule }).chains

const view = (page: Page) => page.getByRole('region', { name: /^(Chain of evidence|سلسلة الشواهد)$/ })
const links = (page: Page) => view(page).getByRole('article')

async function ask(app: App, from: string, to: string, rule: ChainRule = 'any'): Promise<void> {
  await app.open(`/#chain=${from}~${to}${rule === 'any' ? '' : `&rule=${rule}`}`)
  await expect(view(app.page)).toBeVisible()
}

test(
  'every sentence of every chain from the United States to Mali is on its page, as the article has it',
  WIDE,
  async ({ app, page }) => {
    await ask(app, 'united-states', 'mali')
    const chains = chainsOf('united-states', 'mali')
    expect(chains.length).toBeGreaterThan(1)
    const cards = view(page).locator('button[aria-current]')
    await expect(cards).toHaveCount(chains.length)
    for (const [at, chain] of chains.entries()) {
      await cards.nth(at).click()
      await expect(links(page)).toHaveCount(chain.links.length)
      for (const [i, { evidence }] of chain.links.entries()) {
        const link = links(page).nth(i)
        // A link that another chain has too is still at the sentence that was turned to there.
        const previous = link.getByRole('button', { name: 'Previous sentence of this link' })
        while ((await previous.count()) > 0 && (await previous.isEnabled())) await previous.click()
        for (const [n, one] of evidence.entries()) {
          expect(await link.locator('blockquote').textContent()).toBe(wordsInSeed(one))
          await expect(link.locator('[lang="en"]').first()).not.toBeEmpty()
          if (n < evidence.length - 1) await link.getByRole('button', { name: 'Next sentence of this link' }).click()
        }
      }
    }
  },
)

for (const viewport of [{ width: 1440, height: 900 }, PHONE, { width: 320, height: 568 }]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport })

    test('a chain of many links is drawn to its end on its card', WIDE, async ({ app, page }) => {
      await ask(app, 'brazil', 'guinea')
      const cards = view(page).locator('button[aria-current]')
      await expect(cards.first()).toBeVisible()
      const over = await cards.evaluateAll((all) =>
        all.map((card) => {
          const { left, right } = card.getBoundingClientRect()
          const discs = [...card.querySelectorAll('span[aria-hidden] > svg[viewBox="-20 -20 40 40"]')].map((disc) =>
            disc.getBoundingClientRect(),
          )
          return {
            discs: discs.length,
            outside: discs.filter((disc) => disc.left < left || disc.right > right).length,
            tooSmall: discs.filter(({ width }) => width < 12).length,
          }
        }),
      )
      const found = chainsOf('brazil', 'guinea')
      expect(Math.max(...found.map(({ links: { length } }) => length))).toBeGreaterThan(5)
      expect(over).toEqual(found.map(({ entities }) => ({ discs: entities.length, outside: 0, tooSmall: 0 })))
    })
  })
}

test('two are asked about by keyboard alone, the chain is drawn, read and walked, and focus comes back', async ({
  app,
  page,
}) => {
  await app.open()
  await page.keyboard.press('c')
  // Typing begins at once, in the first field.
  await expect(view(page).getByRole('combobox', { name: 'First actor' })).toBeFocused()
  await page.keyboard.type('الولايات')
  await page.keyboard.press('Enter')
  await view(page).getByRole('combobox', { name: 'Second actor' }).focus()
  await page.keyboard.type('mali')
  await page.keyboard.press('Enter')
  await expect(links(page).first()).toBeVisible()
  await expect(page).toHaveURL(/chain=united-states~mali/)
  await view(page).getByRole('button', { name: 'Show on network' }).click()
  await expect(links(page)).toHaveCount(0)
  await expect(page).toHaveURL(/drawn=1/)
  await page.getByRole('button', { name: 'Read the chain' }).click()
  await expect(links(page).first()).toBeVisible()
  await page.getByRole('button', { name: 'Close the chain' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(links(page).first()).toBeFocused()
  await expect(links(page).first()).toHaveAccessibleName(/^Link 1 of \d, .?asserted/)
  await page.keyboard.press('Escape')
  await expect(view(page)).toBeHidden()
  await expect(page.locator('main')).not.toHaveAttribute('inert')
})

test(
  'the rule changes what is found, and what is missing is said with what would connect',
  WIDE,
  async ({ app, page }) => {
    await ask(app, 'taiwan', 'mali')
    await expect(links(page).first()).toBeVisible()
    expect(chainsOf('taiwan', 'mali', 'asserted')).toEqual([])
    await view(page).getByRole('radio', { name: 'Asserted only' }).check()
    await expect(view(page).getByRole('heading', { name: 'No chain' })).toBeVisible()
    await expect(view(page).getByText(/What would connect them: .*hypothetical statements/)).toBeVisible()
    await expect(page).toHaveURL(/rule=asserted/)
    await view(page).getByRole('button', { name: 'Allow any relation' }).click()
    await expect(links(page)).toHaveCount(chainsOf('taiwan', 'mali')[0]?.links.length ?? 0)
  },
)

test('the sentence opens in its article, and the way back leads to the same link', WIDE, async ({ app, page }) => {
  await ask(app, 'united-states', 'mali')
  const show = links(page).nth(1).getByRole('button', { name: 'Show in article' })
  await show.click()
  await expect(view(page)).toBeHidden()
  await expect(page).toHaveURL(/read=/)
  await page.keyboard.press('Escape')
  await expect(view(page)).toBeVisible()
  await expect(show).toBeFocused()
})

test.describe('taken along', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('as footnotes: one for each link, with its sentence', WIDE, async ({ app, page }) => {
    await ask(app, 'united-states', 'mali')
    await view(page).getByRole('button', { name: 'Copy chain as footnotes' }).click()
    await expect(page.getByText(/footnotes copied/)).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const [chain] = chainsOf('united-states', 'mali')
    expect(copied.split('\n').length).toBe(chain?.links.length)
    for (const [at, line] of copied.split('\n').entries()) {
      const evidence = chain?.links[at]?.evidence[0]
      if (evidence === undefined) throw new Error('A note without a link')
      expect(line.startsWith(`${at + 1}. `)).toBe(true)
      expect(line).toContain(
        wordsInSeed(evidence)
          .replace(/\s+/g, ' ')
          .replace(/[.؟?!]$/, ''),
      )
    }
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`as a picture that has its lines, its words and its marks (${theme})`, WIDE, async ({ app, page }) => {
      await page.emulateMedia({ colorScheme: theme })
      await ask(app, 'united-states', 'mali')
      const download = page.waitForEvent('download')
      await view(page).getByRole('button', { name: 'Export chain' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Save PNG' }).click()
      const file = await download
      expect(file.suggestedFilename()).toMatch(/united-states.*mali.*\.png$/)
      const picture = decode(readFileSync(await file.path()))
      expect(picture.width).toBeGreaterThan(2000)
      const { count, commonest } = colours(picture, 0, picture.height)
      expect(count).toBeGreaterThan(200)
      expect(commonest).toBeLessThan(0.97)
      for (const { relation } of chainsOf('united-states', 'mali')[0]?.links ?? []) {
        const category = lookup.relationType.get(relation.type)?.category
        const [, colour] = Object.entries(PALETTE[theme]).find(([ink]) => ink === `edge-${category}`) ?? []
        expect(hasColour(picture, colour ?? '', 0, picture.height), category).toBe(true)
      }
      expect(hasColour(picture, PALETTE[theme].marker, 0, picture.height)).toBe(true)
    })
  }
})

for (const [locale, viewport] of [
  ['en', { width: 1440, height: 900 }],
  ['ar', { width: 1440, height: 900 }],
  ['ar', PHONE],
  ['en', PHONE],
] as const) {
  test.describe(`${locale}, ${viewport.width} px`, () => {
    test.use({ locale, viewport })

    test(
      'the source stands at the right and English at the left, or beneath',
      onceIf((locale === 'ar') !== (viewport === PHONE)),
      async ({ app, page }) => {
        await ask(app, 'brazil', 'guinea')
        await expect(links(page).first()).toBeVisible()
        const source = await links(page).first().locator('blockquote').boundingBox()
        const english = await links(page).first().locator('p[lang="en"]').boundingBox()
        if (source === null || english === null) throw new Error('A page is missing')
        if (viewport === PHONE) expect(english.y).toBeGreaterThan(source.y + source.height)
        else expect(english.x + english.width).toBeLessThan(source.x)
      },
    )
  })
}
