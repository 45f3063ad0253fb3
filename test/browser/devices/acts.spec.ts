import { expect, relation, test } from '../support/page.ts'
import { WIDE, wideIf } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

/** Windows with the bar of acts in each of its forms, and whether fingers press it. */
const WINDOWS = [
  [390, 844, true],
  [768, 1024, true],
  [844, 390, true],
  [1024, 768, true],
  [1440, 900, false],
] as const

for (const [at, [width, height, hasTouch]] of WINDOWS.entries()) {
  const locale = at % 2 === 0 ? 'en' : 'ar'
  test.describe(`${width} × ${height}, ${locale}`, () => {
    test.use({ locale, viewport: { width, height }, hasTouch, isMobile: hasTouch })

    test(
      'the acts on a selection cover no more of the picture than is kept free for them',
      wideIf(width !== 844),
      async ({ app, page }) => {
        await app.open('/#v=1&entity=mali')
        const bar = page.getByRole('toolbar', { name: /^(Actions on the selection|إجراءات على المحدَّد)$/ })
        await expect(bar.getByRole('button').first()).toBeVisible()
        // The sheet rises with the bar on it.
        await expect
          .poll(() =>
            bar.evaluate((one) => {
              const kept = document.createElement('div')
              kept.style.cssText = 'position: fixed; block-size: var(--actions)'
              document.body.append(kept)
              const room = kept.getBoundingClientRect().height
              kept.remove()
              const top = one.firstElementChild?.getBoundingClientRect().top ?? 0
              return { isSeen: top > 0, isWithin: one.getBoundingClientRect().bottom - top <= room }
            }),
          )
          .toEqual({ isSeen: true, isWithin: true })
      },
    )
  })
}

for (const locale of ['en', 'ar'] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'a sentence can be read in its article, cited and marked as wrong by words on one line',
      WIDE,
      async ({ app, page }) => {
        for (const [width, height] of [
          [360, 640],
          [390, 844],
          [768, 1024],
          [1440, 900],
        ] as const) {
          await page.setViewportSize({ width, height })
          await app.open(`/#v=1&relation=${arms.id}`)
          const buttons = app.panel.getByRole('article').first().locator('[data-acts]').getByRole('button')
          await expect(buttons).toHaveCount(4)
          const words = [/^(Show in article|اعرض في المقال)$/, /^(Cite|الإحالة)$/, /^(Mark as wrong|ضع علامة خطأ)$/]
          for (const name of words) await expect(buttons.filter({ hasText: name })).toBeVisible()
          const tops = await buttons.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
          expect.soft(new Set(tops).size, `${width}: ${tops.join(' ')}`).toBe(1)
          await page.goto('about:blank')
        }
      },
    )
  })
}

test.describe('fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } })

  for (const locale of ['en', 'ar'] as const) {
    test.describe(locale, () => {
      test.use({ locale })

      test('the acts of a sentence stand on one line on a narrow phone', WIDE, async ({ app }) => {
        await app.open(`/#v=1&relation=${arms.id}`)
        const buttons = app.panel.getByRole('article').first().locator('[data-acts]').getByRole('button')
        await expect(buttons).toHaveCount(4)
        const tops = await buttons.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
        expect(new Set(tops).size, tops.join(' ')).toBe(1)
      })
    })
  }
})
