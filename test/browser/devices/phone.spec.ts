import { dataset, expect, PHONE, relation, test } from '../support/page.ts'
import { tooSmall } from './tooSmall.ts'
import { unreachable } from './unreachable.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

for (const locale of ['en', 'ar'] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'a tapped line opens a sheet from below and stays in sight above it',
      wideIf(locale === 'ar'),
      async ({ app, page }) => {
        await app.open()
        await app.tapOn(arms.id)
        await expect(app.quotes.first()).toBeVisible()
        await expect
          .poll(async () => {
            const sheet = await app.panel.boundingBox()
            const { x, y } = await app.point(arms.id)
            return sheet !== null && sheet.y > PHONE.height * 0.3 && y < sheet.y && y > 0 && x > 0 && x < PHONE.width
          })
          .toBe(true)
        expect((await app.panel.boundingBox())?.width).toBe(PHONE.width)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
      },
    )

    test('the legend is a drawer that opens and closes', onceIf(locale === 'en'), async ({ app, page }) => {
      await app.open()
      await expect(app.legend).toBeHidden()
      await page.getByRole('button', { name: /^(Legend and filters|مفتاح الرسم والتصفية)$/ }).tap()
      await expect(app.legend).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(app.legend).toBeHidden()
    })

    test(
      'all is shown large enough to read, and fits the screen when that is asked for',
      onceIf(locale === 'en'),
      async ({ app, page }) => {
        await app.open()
        await page.getByRole('button', { name: /^(Show all|اعرض الكل)$/ }).tap()
        await expect.poll(() => app.isDrawn('london')).toBe(true)
        const far = async () => {
          const ids = dataset.entities.map(({ id }) => id)
          const drawn = await page.evaluate((all) => all.flatMap((id) => window.__sanad?.point(id)?.x ?? []), ids)
          const places = drawn.toSorted((one, other) => one - other)
          return (places.at(-1) ?? 0) - (places[0] ?? 0)
        }
        await expect.poll(far).toBeGreaterThan(PHONE.width)
        await page.getByRole('button', { name: /^(Show the whole graph|اعرض الشبكة كلها)$/ }).tap()
        for (const id of ['london', 'separatist-groups', 'china-conventional-forces', 'europe', 'mali-air-chief']) {
          await expect
            .poll(async () => {
              const { x, y } = await app.point(id)
              return x > 0 && x < PHONE.width && y > 0 && y < PHONE.height
            })
            .toBe(true)
        }
      },
    )

    test('what one taps is at least 44 pixels', onceIf(locale === 'en'), async ({ app, page }) => {
      await app.open()
      await app.tapOn(arms.id)
      await expect(app.quotes.first()).toBeVisible()
      expect(await tooSmall(page.getByRole('button'))).toEqual([])
    })
  })
}

test(
  'the views are tabs within the reach of a thumb, and stay there under an open sheet',
  WIDE,
  async ({ app, page }) => {
    await app.open()
    const tabs = page.getByRole('group', { name: 'View' })
    for (const name of ['Network', 'Map', 'Matrix', 'Timeline', 'Table']) {
      const box = await tabs.getByRole('button', { name, exact: true }).boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
      expect(box?.y).toBeGreaterThan(PHONE.height - 80)
    }
    await app.tapOn(arms.id)
    await expect(app.quotes.first()).toBeVisible()
    await tabs.getByRole('button', { name: 'Timeline', exact: true }).tap()
    await expect(page).toHaveURL(/view=timeline/)
  },
)

test('everything else is in a menu that opens from the foot, each with a word for what it does', async ({
  app,
  page,
}) => {
  await app.open()
  const more = page.getByRole('button', { name: 'More' })
  await more.tap()
  const menu = page.getByRole('dialog', { name: 'More' })
  for (const name of [
    /chain/,
    /According to/,
    /Blocs/,
    /Saved/,
    /wrong/,
    /Link/,
    /Export/,
    /Open/,
    /Help/,
    /relations mean/,
  ]) {
    const entry = menu.getByRole('button', { name })
    await entry.scrollIntoViewIfNeeded()
    await expect(entry).toBeInViewport()
  }
  expect(await tooSmall(menu.getByRole('listitem').getByRole('button'))).toEqual([])
  await menu.getByRole('button', { name: /Dark theme/ }).tap()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await menu.getByRole('button', { name: /Blocs and tensions/ }).tap()
  await expect(menu).toBeHidden()
  await expect(page.getByRole('complementary', { name: 'Blocs and tensions' })).toBeVisible()
})

for (const view of ['network', 'map'] as const)
  test(
    `a finger that rests on an actor of the ${view} begins a selection of several, to which taps add`,
    WIDE,
    async ({ app, page }) => {
      await app.open(view === 'map' ? '/#v=1&view=map' : '/')
      const onMap = (id: string) => page.getByRole('main', { name: 'Map' }).locator(`[data-entity="${id}"]`).first()
      if (view === 'map') await onMap('mali').waitFor()
      const box = view === 'map' ? await onMap('mali').boundingBox() : null
      const at = box === null ? await app.point('mali') : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
      // The network under the map has one, too.
      const bar = page.getByRole('toolbar', { name: 'Actions on the selection' }).last()
      await expect(bar.getByText('1 selected')).toBeVisible()
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      if (view === 'map') await onMap('russia').tap()
      else await app.tapOn('russia')
      await expect(bar.getByText('2 selected')).toBeVisible()
      await bar.getByRole('button', { name: 'Find chain' }).tap()
      await expect(page).toHaveURL(/chain=mali~russia/)
    },
  )

test('what was done is undone and done again by the thumb, in a view, over a sheet and in the network', async ({
  app,
  page,
}) => {
  await app.open('/#v=1&view=table')
  await expect(page.getByRole('grid')).toBeVisible()
  await page.getByRole('button', { name: 'Legend and filters' }).tap()
  await app.legend.getByRole('checkbox', { name: /^Military \d/ }).tap()
  await page.keyboard.press('Escape')
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  const redo = page.getByRole('button', { name: 'Redo', exact: true })
  const isByThumb = async (button: typeof undo) => {
    await expect(button).toBeInViewport({ ratio: 1 })
    expect((await button.boundingBox())?.y).toBeGreaterThan(PHONE.height / 4)
    expect(await unreachable(page)).toEqual([])
  }
  await isByThumb(undo)
  await undo.tap()
  await expect(page).not.toHaveURL(/off.category/)
  await isByThumb(redo)
  await page.getByRole('row').nth(1).tap()
  await expect(app.quotes.first()).toBeVisible()
  await isByThumb(redo)
  await page.getByRole('button', { name: 'Network', exact: true }).tap()
  await expect(app.panel).toBeVisible()
  await isByThumb(redo)
  await page.getByRole('button', { name: 'Close', exact: true }).tap()
  await redo.tap()
  await expect(page).toHaveURL(/off.category=military/)
  await isByThumb(undo)
})

test.describe('a phone on its side', () => {
  test.use({ viewport: { width: PHONE.height, height: PHONE.width } })

  test('has the sentence beside its line', async ({ app, page }) => {
    await app.open(`/#v=1&relation=${arms.id}`)
    await expect(app.quotes.first()).toBeVisible()
    const panel = await app.panel.boundingBox()
    expect(panel?.x).toBeGreaterThan(PHONE.height / 2)
    const { x, y } = await app.point(arms.id)
    expect(x > 0 && x < (panel?.x ?? 0) && y > 52 && y < PHONE.width).toBe(true)
    expect(await unreachable(page)).toEqual([])
  })
})
