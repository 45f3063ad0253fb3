import type { Page } from '@playwright/test'
import { dataset, expect, PHONE, relation, test, wordsInSeed } from '../support/page.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
}

const LANGUAGES = [
  { locale: 'en', query: 'russia supplies arms to mali', name: 'Goita', label: 'Assimi Goïta' },
  { locale: 'ar', query: 'روسيا تسليح مالى', name: 'جويتا', label: 'آسيمي غويتا' },
] as const

for (const { locale, query, name, label } of LANGUAGES) {
  test.describe(locale, () => {
    test.use({ locale })

    test(
      'find a relation and read its sentences, by keyboard alone',
      wideIf(locale === 'en'),
      async ({ app, page }) => {
        await app.open()
        await openSearch(page)
        await page.keyboard.type(query)
        const first = page.getByRole('option').first()
        await expect(first).toHaveAttribute('aria-selected', 'true')
        await expect(first.locator('mark').first()).toBeVisible()
        await page.keyboard.press('Enter')
        await expect(page.getByRole('dialog')).toBeHidden()
        await expect(app.quotes).toHaveText(arms.evidence.map(wordsInSeed))
        await expect(app.panel).toBeFocused()
      },
    )

    test(
      'an actor that is not among the main ones is drawn once it is opened',
      onceIf(locale === 'en'),
      async ({ app, page }) => {
        const hidden = await app.open().then(async () => {
          for (const { id, labels } of dataset.entities) {
            const isTold = dataset.relations.some(({ source, target }) => source === id || target === id)
            if (isTold && !(await app.isDrawn(id))) return { id, label: labels[locale] ?? '' }
          }
          throw new Error('Everyone is drawn')
        })
        await openSearch(page)
        await page.keyboard.type(hidden.label)
        await expect(page.getByRole('option').first()).toContainText(hidden.label)
        await page.keyboard.press('Enter')
        await expect(app.panel.getByRole('heading', { level: 2 })).toContainText(hidden.label)
        await expect.poll(() => app.isDrawn(hidden.id)).toBe(true)
      },
    )

    test('arrows choose, Escape goes back to where one was', onceIf(locale === 'en'), async ({ app, page }) => {
      await app.open()
      const legend = app.legend.getByRole('checkbox').first()
      await legend.focus()
      await openSearch(page)
      await page.keyboard.type(name)
      const options = page.getByRole('option')
      await expect(options.first()).toContainText(label)
      await page.keyboard.press('ArrowDown')
      await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      await expect(options.last()).toHaveAttribute('aria-selected', 'true')
      await expect(options.last()).toBeInViewport()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await expect(legend).toBeFocused()
      await expect(app.panel).toBeHidden()
    })
  })
}

test('a sentence opens as the evidence that it is', async ({ app, page }) => {
  const last = arms.evidence.at(-1)
  if (last === undefined) throw new Error('The relation has no evidence')
  const words = wordsInSeed(last)
  await app.open()
  await openSearch(page)
  await page.keyboard.type(words.slice(0, 60))
  await expect(page.getByRole('option').first()).toContainText(words.slice(0, 40))
  await page.keyboard.press('Enter')
  await expect(app.quotes.filter({ hasText: words }).first()).toBeInViewport()
  await expect(app.panel).toBeFocused()
})

test('what filters hide is found, and opens with the filters as they are', WIDE, async ({ app, page }) => {
  await app.open()
  await expect.poll(() => app.isDrawn(arms.id)).toBe(true)
  await app.legend.getByRole('checkbox', { name: /^Military \d/ }).click()
  await expect.poll(() => app.isDrawn(arms.id)).toBe(false)
  await openSearch(page)
  await page.keyboard.type('russia supplies arms to mali')
  await expect(page.getByRole('option').first()).toContainText('Hidden by filters')
  await page.keyboard.press('Enter')
  await expect(app.panel).toContainText('supplies arms to')
  expect(await app.isDrawn(arms.id)).toBe(false)
})

test('a sentence opens in its article', WIDE, async ({ app, page }) => {
  const document = dataset.documents[0]
  const sentence = document?.sentences.find(({ role }) => role === 'subheadline')
  if (document === undefined || sentence === undefined) throw new Error('The first article has no subheading')
  const words = document.text.slice(sentence.start, sentence.end)
  await app.open()
  await openSearch(page)
  await page.keyboard.type(words.slice(0, 24))
  // A relation that says the same comes first.
  const option = page.getByRole('option').filter({ hasText: words }).first()
  await expect(option).toBeVisible()
  while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText(words).first()).toBeInViewport()
})

test.describe('phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('the search fills the screen, and a tap opens', WIDE, async ({ app, page }) => {
    await app.open()
    await openSearch(page)
    const { width, height } = (await page.getByRole('dialog').boundingBox()) ?? { width: 0, height: 0 }
    expect([width, height]).toEqual([PHONE.width, PHONE.height])
    await page.keyboard.type('goita')
    const option = page.getByRole('option', { name: /Assimi Goïta/ }).first()
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await option.tap()
    await expect(app.panel.getByRole('heading', { level: 2 })).toContainText('Assimi Goïta')
  })
})
