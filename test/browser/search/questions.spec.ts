import { violations } from '../support/axe.ts'
import { dataset, expect, PHONE, relation, test, wordsInSeed } from '../support/page.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

const questions = dataset.questions ?? []
const strike = dataset.relations.find(({ id }) => id === 'china-joins-strike-russia')

for (const { locale, title, lead, away } of [
  { locale: 'en', title: 'Questions to begin with', lead: 'Ask a question', away: 'Hide the questions' },
  { locale: 'ar', title: 'أسئلة للبدء', lead: 'ابدأ بسؤال', away: 'أخفِ الأسئلة' },
] as const) {
  const texts = questions.map(({ labels }) => labels[locale] ?? '')

  test.describe(locale, () => {
    test.use({ locale })

    test(
      'a first visit begins with questions over the margin, and each is answered by sentences',
      wideIf(locale === 'ar'),
      async ({ app, page }) => {
        await app.open()
        const strip = page.getByRole('region', { name: title })
        await expect(strip.getByRole('listitem')).toHaveText(texts)
        const box = await strip.boundingBox()
        const actors = await app.drawn(dataset.entities.map(({ id }) => id))
        expect(actors.length).toBeGreaterThan(10)
        for (const { id, y } of await app.points(actors)) {
          expect(y - 14, id).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0))
        }
        expect(await violations(page)).toEqual([])

        await strip.getByRole('button', { name: texts[2] ?? '' }).click()
        await expect(strip.getByRole('listitem')).toHaveCount(0)
        const words = (strike?.evidence ?? []).map(wordsInSeed)
        expect(words.some((text) => /ضربة نووية أولى/.test(text))).toBe(true)
        for (const text of words) await expect(app.quotes.filter({ hasText: text.slice(0, 40) }).first()).toBeAttached()
        await page.goBack()
        await expect(strip.getByRole('listitem')).toHaveText(texts)

        await strip.getByRole('button', { name: texts[0] ?? '' }).click()
        await expect(page).toHaveURL(/relation=russia-supplies-arms-mali.*only\.relationType=/)
        const arms = relation('russia', 'supplies-arms', 'mali')
        await expect(app.quotes).toHaveText(arms.evidence.map(wordsInSeed))
        for (const state of ['russia', 'turkey'])
          await expect.poll(() => app.isDrawn(relation(state, 'supplies-arms', 'mali').id)).toBe(true)
        await expect.poll(() => app.isDrawn('china')).toBe(false)
      },
    )

    test(
      'put away, they stay away, and are found again by key and by search',
      onceIf(locale === 'en'),
      async ({ app, page }) => {
        await app.open()
        await page.getByRole('button', { name: away }).click()
        await expect(page.getByRole('region', { name: title })).toBeHidden()
        await page.reload()
        await app.ready()
        await page.keyboard.press('q')
        const dialog = page.getByRole('dialog', { name: title })
        await expect(dialog.getByRole('listitem')).toHaveText(texts)
        await expect(page.getByRole('region', { name: title })).toBeHidden()
        expect(await violations(page)).toEqual([])
        await dialog.getByRole('button', { name: texts[1] ?? '' }).click()
        await expect(dialog).toBeHidden()
        await expect(page).toHaveURL(/chain=united-states~mali/)
        await page.keyboard.press('Escape')
        await page.keyboard.press('ControlOrMeta+k')
        await page.getByRole('dialog').getByRole('combobox').fill(title)
        await expect(page.getByRole('option', { name: title })).toBeVisible()
      },
    )

    test.describe('on a phone', () => {
      test.use({ viewport: PHONE, hasTouch: true })

      test('one button leads to them', onceIf(locale === 'en'), async ({ app, page }) => {
        await app.open()
        const [pill, all] = [
          await page.getByRole('region', { name: title }).boundingBox(),
          await page.getByRole('button', { name: /^(Show all|اعرض الكل)$/ }).boundingBox(),
        ]
        if (pill === null || all === null) throw new Error('One of the two is not on the page')
        const isBeside = pill.x + pill.width <= all.x || all.x + all.width <= pill.x
        expect(isBeside || pill.y + pill.height <= all.y || all.y + all.height <= pill.y).toBe(true)
        await page.getByRole('button', { name: lead }).tap()
        const dialog = page.getByRole('dialog', { name: title })
        await dialog.getByRole('button', { name: texts[3] ?? '' }).tap()
        await expect(page).toHaveURL(/lens=speaker:jnim/)
        await expect(page.getByRole('button', { name: lead })).toBeHidden()
      })
    })
  })
}

test(
  'where a notice of a filter stands, they leave it the margin, and neither covers anyone',
  WIDE,
  async ({ app, page }) => {
    await app.open('/#v=1&dates=2023..')
    await expect(page.getByRole('button', { name: 'Ask a question' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Questions to begin with' }).getByRole('listitem')).toHaveCount(0)
    const notice = await page
      .getByRole('region', { name: 'What is filtered' })
      .getByRole('button', { name: 'Reset' })
      .boundingBox()
    const actors = await app.drawn(dataset.entities.map(({ id }) => id))
    expect(actors.length).toBeGreaterThan(10)
    for (const { id, y } of await app.points(actors)) {
      expect(y - 14, id).toBeGreaterThan((notice?.y ?? 0) + (notice?.height ?? Infinity))
    }
    await page.getByRole('button', { name: 'Reset' }).click()
    await expect(page.getByRole('region', { name: 'Questions to begin with' }).getByRole('listitem')).toHaveCount(
      questions.length,
    )
  },
)

test('a file without questions is asked what its relations suggest', WIDE, async ({ app, page }) => {
  await app.open()
  const { questions: _, ...data } = dataset
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...data, id: 'mine' })),
    })
  await expect(page.getByRole('button', { name: "Back to Sanad's articles" })).toBeVisible()
  await app.ready()
  // Nobody has left room for them in the picture of a file: they come when they are asked for.
  await expect(page.getByRole('region', { name: 'Questions to begin with' })).toHaveCount(0)
  await page.keyboard.press('q')
  const dialog = page.getByRole('dialog')
  const first = dialog.getByRole('listitem').first()
  await expect(first).toHaveText(/What is said of /)
  const asked = ((await first.textContent()) ?? '').replace(/[\u2066-\u2069]/g, '')
  const name = /What is said of (.*)\?/.exec(asked)?.[1] ?? ''
  await dialog.getByRole('button', { name: /What is said of/ }).click()
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
})
