import { expect, test } from '../support/page.ts'
import { onceIf } from '../support/wide.ts'

for (const [locale, words] of Object.entries({
  en: {
    all: 'Show all',
    drawing: 'Drawing…',
    layout: 'Layout',
    blocs: 'By bloc',
    works: 'Arranging the graph…',
    stop: 'Stop',
  },
  ar: {
    all: 'اعرض الكل',
    drawing: 'جارٍ الرسم…',
    layout: 'التخطيط',
    blocs: 'بحسب التكتّل',
    works: 'جارٍ ترتيب الشبكة…',
    stop: 'أوقف',
  },
})) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'a layout of everybody shows that it works, and can be stopped',
      onceIf(locale === 'ar'),
      async ({ app, page }) => {
        await app.open()
        // What each frame says of the drawing, and whether it is done.
        await page.evaluate((drawing) => {
          const frames: string[] = []
          const look = () => {
            const isSaid = [...document.querySelectorAll('[role="status"]')].some((one) => one.textContent === drawing)
            const isDrawn = (window.__sanad?.point('london') ?? null) !== null
            frames.push(isDrawn ? 'drawn' : isSaid ? 'said' : '')
            document.body.dataset['frames'] = [...new Set(frames)].join(' ')
            if (!isDrawn) requestAnimationFrame(look)
          }
          look()
        }, words.drawing)
        await page.getByRole('button', { name: words.all }).click()
        await expect.poll(() => app.isDrawn('london')).toBe(true)
        // It was painted before the work began.
        await expect(page.locator('body')).toHaveAttribute('data-frames', ' said drawn')
        await expect(page.getByText(words.drawing)).toHaveCount(0)
        const before = await app.point('mali')
        await page.getByRole('button', { name: words.layout, exact: true }).click()
        await page.getByRole('menuitemradio', { name: words.blocs }).click()
        await expect(page.getByText(words.works)).toBeVisible()
        await page.getByRole('button', { name: words.stop, exact: true }).click()
        await expect(page.getByText(words.works)).toBeHidden()
        await expect(page).not.toHaveURL(/layout=/)
        expect(await app.point('mali')).toEqual(before)

        // What was stopped is computed when it is asked for again.
        await page.getByRole('button', { name: words.layout, exact: true }).click()
        await page.getByRole('menuitemradio', { name: words.blocs }).click()
        await expect(page.getByText(words.works)).toBeVisible()
        await expect(page.getByText(words.works)).toBeHidden({ timeout: 240_000 })
        await expect(page).toHaveURL(/layout=blocs/)
      },
    )
  })
}

test('a view that is fetched for the first time says so, and so does a chain that a link opens', async ({
  app,
  page,
}) => {
  const sign = page.getByText('Fetching this part of the page…').filter({ visible: true })
  let release: () => void = () => undefined
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(/\/assets\/(MapView|ChainView)-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await app.open()
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await expect(sign).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(sign).toBeHidden()
  await expect(page).not.toHaveURL(/view=map/)
  await page.goto('/#v=1&chain=united-states~mali')
  await expect(sign).toBeVisible()
  release()
  await expect(page.getByRole('region', { name: 'Chain of evidence' })).toBeVisible()
  await expect(sign).toBeHidden()
})
