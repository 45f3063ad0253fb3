import type { Locator } from '@playwright/test'
import { wcagContrast } from 'culori'
import { decode } from '../support/decodePng.ts'
import { expect, relation, test } from '../support/page.ts'
import type { Picture } from '../support/pixels.ts'
import { WIDE } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

/** What is less than this share of the pixels may be the smoothed edge of a letter. */
const SMALLEST_SHARE = 0.0015

/** The contrast of a picture's commonest colour with the one that stands out most from it (WCAG 2.2). */
function contrastIn({ data }: Picture): number {
  const counts = new Map<string, number>()
  for (let at = 0; at < data.length; at += 4) {
    const hex = `#${[0, 1, 2].map((channel) => (data[at + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`
    counts.set(hex, (counts.get(hex) ?? 0) + 1)
  }
  const [ground, ...others] = [...counts]
    .filter(([, count]) => count >= (data.length / 4) * SMALLEST_SHARE)
    .toSorted(([, one], [, other]) => other - one)
    .map(([hex]) => hex)
  return Math.max(1, ...others.map((hex) => wcagContrast(ground ?? hex, hex)))
}

/**
 * The first button of each look that can be pressed: a state or a place of its own gives a button another list of classes. It runs in
 * the page, so it refers to nothing else; to ask for each of hundreds by its role takes minutes.
 */
function oneOfEachLook(buttons: readonly Element[]): readonly { readonly at: number; readonly name: string }[] {
  const seen = new Set<string>()
  return buttons.flatMap((one, at) => {
    const look = one.getAttribute('class') ?? ''
    const { width, height } = one.getBoundingClientRect()
    const isSeen = width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true })
    if (seen.has(look) || !isSeen || one.matches(':disabled, [aria-disabled="true"]')) return []
    seen.add(look)
    return [{ at, name: one.getAttribute('aria-label') ?? one.textContent }]
  })
}

for (const [locale, colorScheme] of [
  ['en', 'light'],
  ['ar', 'dark'],
] as const) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ colorScheme, locale })

    test(
      'with the colours of the system forced, every word of a quote, every control and every badge is legible',
      WIDE,
      async ({ app, page }) => {
        await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' })
        await app.open(`/#v=1&relation=${arms.id}`)
        await expect(app.quotes.first()).toBeVisible()
        const isLegible = async (one: Locator, what: string) =>
          expect.soft(contrastIn(decode(await one.screenshot())), what).toBeGreaterThanOrEqual(4.5)
        for (const mark of await app.quotes.first().locator('mark').all())
          await isLegible(mark, `the mark on ${await mark.textContent()}`)
        const buttons = page.getByRole('button')
        const looks = await buttons.evaluateAll(oneOfEachLook)
        expect(looks.length).toBeGreaterThan(10)
        for (const { at, name } of looks) await isLegible(buttons.nth(at), `the button ${name}`)
        // The selected line's badge, as the canvas draws it.
        const ofBadge = async () => {
          const { x, y } = await app.point(arms.id)
          const clip = { x: x - 30, y: y - 9, width: 60, height: 18 }
          return contrastIn(decode(await page.screenshot({ clip })))
        }
        await expect.poll(ofBadge).toBeGreaterThanOrEqual(4.5)
      },
    )
  })
}
