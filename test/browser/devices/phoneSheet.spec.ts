import type { App } from '../support/page.ts'
import { dataset, expect, PHONE, test } from '../support/page.ts'
import { unreachable } from './unreachable.ts'
import { onceIf, WIDE } from '../support/wide.ts'

test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

/** A relation whose first sentence fills more lines than the half-open sheet shows. */
const long = dataset.relations.find(({ evidence: [first] }) => first !== undefined && first.end - first.start > 260)

const pairOf = ({ source, target }: { readonly source: string; readonly target: string }) =>
  [source, target].toSorted().join('~')

/** How many lines of the sentences stand in the sheet, above the acts that stay in sight. */
async function linesInSight({ quotes, panel }: App): Promise<number> {
  const [sheet, acts] = [await panel.boundingBox(), await panel.locator('[data-acts]').first().boundingBox()]
  const limit = Math.min((sheet?.y ?? 0) + (sheet?.height ?? 0), acts?.y ?? 0)
  return quotes.evaluateAll((all, until) => {
    const range = document.createRange()
    const bottoms = all.flatMap((quote) => {
      range.selectNodeContents(quote)
      return [...range.getClientRects()].map(({ bottom }) => Math.round(bottom))
    })
    return new Set(bottoms.filter((bottom) => bottom <= until)).size
  }, limit)
}

for (const locale of ['en', 'ar'] as const) {
  test.describe(`letters twice as large in ${locale}`, () => {
    test.use({ locale })

    test(
      'the half-open sheet shows five lines of the sentence, of a pair too',
      onceIf(locale === 'en'),
      async ({ app, page }) => {
        if (long === undefined) throw new Error('No sentence of the dataset is long')
        await page.addInitScript(() => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync('html { font-size: 200% }')
          document.adoptedStyleSheets = [sheet]
        })
        const heading = app.panel.getByRole('heading', { level: 2 })
        const headings: (string | null)[] = []
        await app.open()
        for (const part of [`relation=${long.id}`, `pair=${pairOf(long)}`, 'pair=jnim~malian-army']) {
          await page.goto(`/#v=1&${part}`)
          await expect(app.quotes.first()).toBeVisible()
          await expect.poll(() => heading.textContent()).not.toBe(headings.at(-1))
          headings.push(await heading.textContent())
          await expect.poll(() => linesInSight(app), { message: part }).toBeGreaterThanOrEqual(5)
          expect(await unreachable(page), part).toEqual([])
        }
      },
    )
  })
}

for (const [width, height] of [
  [360, 640],
  [390, 844],
] as const) {
  for (const locale of ['en', 'ar'] as const) {
    test.describe(`${width} by ${height} in ${locale}`, () => {
      test.use({ viewport: { width, height }, locale })

      test(
        'the half-open sheet shows five lines of the sentence of a relation and of a pair, and nothing under it takes focus',
        locale === 'en' && height === 844 ? {} : onceIf((locale === 'ar') === (height === 844)),
        async ({ app, page }) => {
          if (long === undefined) throw new Error('No sentence of the dataset is long')
          const heading = app.panel.getByRole('heading', { level: 2 })
          const headings: string[] = []
          await app.open()
          for (const part of [`relation=${long.id}`, `pair=${pairOf(long)}`]) {
            await page.goto(`/#v=1&${part}`)
            await expect(app.quotes.first()).toBeVisible()
            await expect.poll(() => heading.textContent()).not.toBe(headings[0])
            headings.push((await heading.textContent()) ?? '')
            await expect.poll(() => linesInSight(app), { message: part }).toBeGreaterThanOrEqual(5)
            expect(await unreachable(page), part).toEqual([])
          }
        },
      )
    })
  }
}

test(
  'the acts of a sentence never come before its first two lines, however little of it is in sight',
  WIDE,
  async ({ app }) => {
    await app.open('/#v=1&pair=mali~russia')
    await app.wholePanel()
    await expect.poll(() => app.quotes.count()).toBeGreaterThan(2)
    const covering = await app.panel.evaluate((panel) => {
      const scroller = [...panel.querySelectorAll('*'), panel].find(
        (one) => one.scrollHeight > one.clientHeight + 40 && /auto|scroll/.test(getComputedStyle(one).overflowY),
      )
      if (scroller === undefined) throw new Error('Nothing in the panel scrolls')
      const found: string[] = []
      for (let top = 0; top < scroller.scrollHeight - scroller.clientHeight; top += 20) {
        scroller.scrollTop = top
        for (const acts of panel.querySelectorAll('article > [data-acts]')) {
          const quote = acts.parentElement?.querySelector('blockquote')
          if (!quote) throw new Error('There are acts without a sentence')
          const two = 2 * Number.parseFloat(getComputedStyle(quote).lineHeight)
          const words = quote.getBoundingClientRect()
          if (acts.getBoundingClientRect().top < words.top + Math.min(two, words.height))
            found.push(`${top}: ${quote.textContent.slice(0, 20)}`)
        }
      }
      return found
    })
    expect(covering).toEqual([])
  },
)

test.describe('a tablet held upright, in Arabic', () => {
  test.use({ viewport: { width: 820, height: 1180 }, locale: 'ar' })

  test(
    'shows the whole sentence in its sheet, above the acts, and words below the icons',
    WIDE,
    async ({ app, page }) => {
      if (long === undefined) throw new Error('No sentence of the dataset is long')
      await app.open()
      for (const part of [`relation=${long.id}`, `pair=${pairOf(long)}`]) {
        await page.goto(`/#v=1&${part}`)
        await expect(app.quotes.first()).toBeInViewport({ ratio: 1 })
        const quote = async () => {
          const [words, acts] = [
            await app.quotes.first().boundingBox(),
            await app.panel.locator('[data-acts]').first().boundingBox(),
          ]
          return (words?.y ?? 0) + (words?.height ?? 0) - (acts?.y ?? 0)
        }
        await expect.poll(quote, { message: part }).toBeLessThanOrEqual(0)
        await expect(page.getByRole('toolbar').last().getByText('ركّز', { exact: true })).toBeVisible()
        expect(await unreachable(page), part).toEqual([])
      }
    },
  )
})
