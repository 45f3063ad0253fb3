import { dataset, expect, relation, test, wordsInSeed } from '../support/page.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

/** The distinct words that state something between two, as the article files have them. */
const wordsBetween = (...ends: readonly string[]) => {
  const stated = dataset.relations.filter(({ source, target }) => ends.includes(source) && ends.includes(target))
  return new Set(stated.flatMap(({ evidence }) => evidence.map((one) => wordsInSeed(one).trim())))
}

test('all sentences of two actors stand on one page, from their line and from the search', async ({ app, page }) => {
  await app.open(`/#v=1&relation=${arms.id}`)
  await app.panel.getByRole('button', { name: /^All \d+ sentences of/ }).click()
  await expect(page).toHaveURL(/#v=1&pair=mali~russia$/)
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText(/Mali.* and .*Russia/)
  const expected = wordsBetween('mali', 'russia')
  await expect(app.quotes).toHaveCount(expected.size)
  for (const quote of await app.quotes.allTextContents()) expect(expected).toContain(quote.trim())

  // Whoever is not among the main actors is drawn as long as the pair is open.
  await page.goto('/#v=1&pair=cimbala-korb-analysis~the-national-interest')
  await expect.poll(() => app.isDrawn('cimbala-korb-analysis')).toBe(true)
  await page.goBack()
  await expect(page).toHaveURL(/pair=mali~russia/)
  await page.goBack()
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText(/supplies arms to/)
  await page.goForward()
  await expect(app.quotes).toHaveCount(expected.size)
  await app.panel.getByRole('heading', { level: 4 }).first().getByRole('button').click()
  await expect(page).toHaveURL(/relation=/)

  await page.keyboard.press('/')
  const search = page.getByRole('dialog')
  await search.getByRole('combobox').fill('العلاقة بين الصين وروسيا')
  await expect(search.getByRole('option').first()).toHaveText(/China and Russia.*sentences/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/pair=china~russia/)
  await expect(app.panel).toBeFocused()
  await expect(app.quotes).toHaveCount(wordsBetween('china', 'russia').size)
  await page.reload()
  await app.ready()
  await expect(app.quotes).toHaveCount(wordsBetween('china', 'russia').size)
  await page.keyboard.press('Escape')
  await expect(app.panel).toBeHidden()
  await expect(page).not.toHaveURL(/pair/)
})
