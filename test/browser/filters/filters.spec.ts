import { violations } from '../support/axe.ts'
import { dataset, expect, PHONE, relation, test } from '../support/page.ts'
import { inkOf } from '../support/pixels.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

const WORDS = {
  en: {
    more: 'More filters',
    from: 'From',
    undated: /^Stated without a date/,
    least: 'Sentences, at least',
    two: /^At least 2 sentences/,
    only: /^Only JNIM/,
    label: 'What is filtered',
    sentence: /^Relations since 2023, according to JNIM, with at least 2 sentences/,
    reset: 'Reset',
    legend: 'Legend and filters',
  },
  ar: {
    more: 'عوامل تصفية أخرى',
    from: 'من',
    undated: /^ما ذُكر بلا تاريخ/,
    least: 'الجمل، على الأقل',
    two: /^جملتان على الأقل/,
    only: /نصرة الإسلام والمسلمين.*فقط/,
    label: 'التصفية الحالية',
    sentence: /^علاقات منذ 2023، بحسب نصرة الإسلام والمسلمين، بجملتين على الأقل/,
    reset: 'أعد الضبط',
    legend: 'مفتاح الرسم والتصفية',
  },
} as const

test('a category switched off takes its lines away, and the reset brings them back', async ({ app, page }) => {
  await app.open()
  const military = app.legend.getByRole('checkbox', { name: /^Military \d/ })
  await expect(military).toBeChecked()
  await military.click()
  await expect(military).not.toBeChecked()
  await expect.poll(() => app.isDrawn(arms.id)).toBe(false)
  const filtered = page.getByRole('region', { name: 'What is filtered' })
  await expect(filtered).toContainText(/^Relations not of the category \W*Military/)
  await filtered.getByRole('button', { name: 'Reset' }).click()
  await expect(filtered).toBeHidden()
  await expect(military).toBeChecked()
  await expect.poll(() => app.isDrawn(arms.id)).toBe(true)
})

test('every choice says how many it stands for', WIDE, async ({ app }) => {
  await app.open()
  const types = new Map(dataset.vocabulary.relationTypes.map(({ id, category }) => [id, category]))
  for (const { id, labels } of dataset.vocabulary.categories) {
    const count = dataset.relations.filter(({ type }) => types.get(type) === id).length
    const choice = app.legend.getByRole('checkbox', { name: new RegExp(`^${labels['en']} \\d`) })
    await expect(choice, id).toHaveAccessibleName(new RegExp(`\\b${count}\\b`))
  }
})

test('when no line is left, the page says so, names why, and offers a way back', WIDE, async ({ app, page }) => {
  await app.open('/#v=1&lens=speaker:china&only.stance=denied')
  await expect(page.getByText('No line passes these filters')).toBeVisible()
  await expect(page.getByText(/^Relations denied, according to China alone$/)).toBeVisible()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(page.getByText('No line passes these filters')).toBeHidden()
  await expect.poll(() => app.isDrawn(arms.id)).toBe(true)
})

test('the legend works by keyboard alone', WIDE, async ({ app, page }) => {
  await app.open()
  const military = app.legend.getByRole('checkbox', { name: /^Military \d/ })
  await military.focus()
  await page.keyboard.press('Space')
  await expect(military).not.toBeChecked()
  await page.keyboard.press('Space')
  await expect(military).toBeChecked()
})

for (const [language, words] of Object.entries(WORDS)) {
  test(
    `further filters open by key, hold in every view and in the address, and are undone (${language})`,
    wideIf(language === 'ar'),
    async ({ app, page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('sanad.language', chosen), language)
      await app.open()
      await page.keyboard.press('n')
      const further = page.getByRole('group', { name: words.more })
      await expect(further).toBeFocused()
      await further.getByRole('combobox', { name: words.from, exact: true }).selectOption('2023')
      await expect(further.getByRole('checkbox', { name: words.undated })).not.toBeChecked()
      await further.getByRole('checkbox', { name: words.undated }).click()
      await further.getByRole('checkbox', { name: words.undated }).click()
      await further.getByRole('button', { name: words.only }).click()
      await further
        .getByRole('radiogroup', { name: words.least })
        .getByRole('radio', { name: words.two })
        .check({ force: true })
      const filtered = page.getByRole('region', { name: words.label })
      await expect(filtered.getByRole('status')).toContainText(words.sentence)
      for (const key of ['3', '5', '1']) {
        await page.keyboard.press(key)
        await expect(filtered).toBeInViewport({ ratio: 1 })
      }
      await expect(page).toHaveURL(/dates=2023\.\.&min=2/)
      await page.reload()
      await app.ready()
      await expect(filtered.getByRole('status')).toContainText(words.sentence)
      // One language is as good as another, and the wide run has more time.
      if (language === 'ar') expect(await violations(page)).toEqual([])
      await filtered.getByRole('button', { name: words.reset }).click()
      await expect(filtered).toBeHidden()
      await page.keyboard.press('Control+z')
      await expect(filtered.getByRole('status')).toContainText(words.sentence)
    },
  )

  test(
    `further filters are in the drawer of a phone (${language})`,
    onceIf(language === 'en'),
    async ({ app, page }) => {
      await page.setViewportSize(PHONE)
      await page.addInitScript((chosen) => localStorage.setItem('sanad.language', chosen), language)
      await app.open()
      await page.getByRole('button', { name: words.legend }).click()
      const drawer = page.getByRole('dialog', { name: words.legend })
      await drawer.getByRole('button', { name: words.more }).click()
      const further = drawer.getByRole('group', { name: words.more })
      await expect(further).toBeFocused()
      await further.getByRole('combobox', { name: words.from, exact: true }).selectOption('2023')
      expect(await violations(page)).toEqual([])
      const wide = await drawer.evaluate((element) => element.scrollWidth - element.clientWidth)
      expect(wide).toBeLessThanOrEqual(0)
      await page.keyboard.press('Escape')
      await expect(drawer).toBeHidden()
      await expect(page.getByRole('region', { name: words.label })).toBeInViewport({ ratio: 1 })
    },
  )
}

test(
  'a row that is pointed at quietens the rest of the network, by keyboard too, and leaves no trace',
  WIDE,
  async ({ app, page }) => {
    await app.open()
    await app.point(arms.id)
    const rest = await inkOf(page)
    const address = page.url()
    const economy = app.legend.getByRole('checkbox', { name: /^Economy/ })
    await economy.hover()
    await expect.poll(() => inkOf(page)).toBeLessThan(0.5 * rest)
    await page.mouse.move(300, 20)
    await expect.poll(() => inkOf(page)).toBeGreaterThan(0.97 * rest)
    await app.legend.getByRole('checkbox', { name: /^Military \d/ }).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => inkOf(page)).toBeLessThan(0.8 * rest)
    const diplomacy = await inkOf(page)
    await page.keyboard.press('ArrowDown')
    await expect(economy).toBeFocused()
    await expect.poll(() => inkOf(page)).toBeLessThan(diplomacy)
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => inkOf(page)).toBeGreaterThan(0.97 * rest)
    expect(page.url()).toBe(address)
    await expect(economy).toBeChecked()
  },
)

test('a row that is pointed at quietens the rest of every other view', WIDE, async ({ app, page }) => {
  await app.open('/#v=1&view=map')
  const military = app.legend.getByRole('checkbox', { name: /^Military \d/ })
  const away = () => page.mouse.move(300, 20)
  const dimmed = page.locator('main svg g[opacity="0.22"]')
  await page.locator('main svg [data-layer="strand"]').first().waitFor({ state: 'attached' })
  await military.hover()
  await expect(dimmed.first()).toBeAttached()
  await away()
  await expect(dimmed).toHaveCount(0)

  const faint = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.filter((one) => Number(getComputedStyle(one).opacity) < 0.5).length)
  for (const [key, selector] of [
    ['3', '[role="gridcell"] > svg'],
    ['4', 'button[data-event]'],
    ['5', '[data-key] > [role="gridcell"]'],
  ] as const) {
    await page.keyboard.press(key)
    await page.locator(selector).first().waitFor()
    expect(await faint(selector)).toBe(0)
    await military.hover()
    await expect.poll(() => faint(selector)).toBeGreaterThan(5)
    expect(await faint(selector)).toBeLessThan(await page.locator(selector).count())
    await away()
    await expect.poll(() => faint(selector)).toBe(0)
  }
})
