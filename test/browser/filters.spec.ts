import { dataset, expect, relation, test } from './page'

const arms = relation('russia', 'supplies-arms', 'mali')

test('a category switched off takes its lines away, and the reset brings them back', async ({ app }) => {
  await app.open()
  const military = app.legend.getByRole('checkbox', { name: /^Military cooperation/ })
  await expect(military).toBeChecked()
  await military.click()
  await expect(military).not.toBeChecked()
  await expect.poll(() => app.isDrawn(arms.id)).toBe(false)
  await app.legend.getByRole('button', { name: 'Reset' }).click()
  await expect(military).toBeChecked()
  await expect.poll(() => app.isDrawn(arms.id)).toBe(true)
})

test('every choice says how many it stands for', async ({ app }) => {
  await app.open()
  const types = new Map(dataset.vocabulary.relationTypes.map(({ id, category }) => [id, category]))
  for (const { id, labels } of dataset.vocabulary.categories) {
    const count = dataset.relations.filter(({ type }) => types.get(type) === id).length
    await expect(app.legend.getByRole('checkbox', { name: labels['en'] ?? id })).toHaveAccessibleName(
      new RegExp(`\\b${count}\\b`),
    )
  }
})

test('when no line is left, the page says so and offers a way back', async ({ app, page }) => {
  await app.open()
  for (const stance of ['Asserted', 'Attributed claim', 'Hypothetical', 'Denied']) {
    await app.legend.getByRole('checkbox', { name: new RegExp(`^${stance}`) }).click()
  }
  await expect(page.getByText('No line passes these filters')).toBeVisible()
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(page.getByText('No line passes these filters')).toBeHidden()
})

test('the legend works by keyboard alone', async ({ app, page }) => {
  await app.open()
  const military = app.legend.getByRole('checkbox', { name: /^Military cooperation/ })
  await military.focus()
  await page.keyboard.press('Space')
  await expect(military).not.toBeChecked()
  await page.keyboard.press('Space')
  await expect(military).toBeChecked()
})
