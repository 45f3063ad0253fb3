import { expect, PHONE, test } from '../support/page.ts'
import { unreachable } from '../devices/unreachable.ts'
import { onceIf, WIDE } from '../support/wide.ts'

const WORDS = {
  en: { what: 'What this is', line: 'Every line is a relation', away: 'Hide this line' },
  ar: { what: 'ما هذا', line: 'كل خط علاقة', away: 'أخفِ هذا السطر' },
} as const

test.use({ isFirstVisit: true })

for (const { device, viewport } of [
  { device: 'desktop', viewport: { width: 1440, height: 900 } },
  { device: 'phone', viewport: PHONE },
]) {
  for (const locale of ['en', 'ar'] as const) {
    test.describe(`${device}, ${locale}`, () => {
      test.use({ viewport, locale, hasTouch: device === 'phone' })

      test(
        'a first visit opens with a sentence beside the picture and says what this is, once',
        device === 'desktop' && locale === 'en' ? {} : onceIf((locale === 'ar') !== (device === 'phone')),
        async ({ app, page }) => {
          const words = WORDS[locale]
          let release = (): void => undefined
          const released = new Promise<void>((resolve) => (release = resolve))
          await page.route(/\/assets\/index-.*\.js$/, async (route) => {
            await released
            await route.continue()
          })
          await page.goto('/', { waitUntil: 'commit' })
          // The page itself says it, where the app will.
          const early = page.getByText(words.line).filter({ visible: true })
          await expect(early).toBeVisible()
          const firstPlace = await early.boundingBox()
          release()
          await app.ready()
          await expect(app.quotes.first()).toBeInViewport()
          const line = page.getByRole('region', { name: words.what })
          await expect(early).toHaveCount(1)
          const place = await line.getByText(words.line).boundingBox()
          expect([place?.y, place?.height]).toEqual([firstPlace?.y, firstPlace?.height])
          await expect(line).toContainText(words.line)
          expect(await unreachable(page)).toEqual([])
          const picture = page.getByRole('main')
          const before = await picture.boundingBox()
          const box = await line.boundingBox()
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(before?.y ?? 0)
          await line.getByRole('button', { name: words.away }).click()
          await expect(line).toBeHidden()

          await page.goto('about:blank')
          await app.open()
          await expect(line).toBeHidden()
          await expect(app.panel).toBeHidden()
        },
      )
    })
  }
}

test('the notice of a filter takes the place of the line in a view that has none, and covers nothing there', async ({
  app,
  page,
}) => {
  await app.open()
  await expect(page.getByRole('region', { name: WORDS.en.what })).toBeVisible()
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Table' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await app.legend.getByRole('checkbox', { name: /^Military \d/ }).click()
  const filtered = page.getByRole('region', { name: 'What is filtered' })
  await expect(filtered).toBeVisible()
  await expect
    .poll(async () => {
      const [notice, tabs] = [await filtered.boundingBox(), await page.getByRole('tablist').boundingBox()]
      return (notice?.y ?? 0) + (notice?.height ?? 0) <= (tabs?.y ?? 0)
    })
    .toBe(true)
  expect(await unreachable(page)).toEqual([])
})

test('an address that names a view is shown as it is, on a first visit too', WIDE, async ({ app, page }) => {
  await app.open('/#v=1&entity=mali')
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText('Mali')
  await expect(page.getByRole('region', { name: WORDS.en.what })).toBeHidden()
})
