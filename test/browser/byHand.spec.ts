import type { Dataset, Evidence } from '../../src/domain/dataset/dataset.ts'
import { dataset, expect, test } from './page.ts'

const ARABIC = `مالي تتسلم طائرات

اشترت زمردستان أربع طائرات من البرازيل أمس. وشكر وزير الدفاع المالي ساديو كامارا روسيا على دعمها.`

test('a relation that the rules miss is added by hand, translated and kept', async ({ app, page }) => {
  await app.open()
  await page.keyboard.press('z')
  const articles = page.getByRole('dialog', { name: 'Add your articles' })
  await articles.getByRole('textbox', { name: 'Paste the text of an article' }).fill(ARABIC)
  await articles.getByRole('button', { name: 'Read this text' }).click()
  await articles.getByRole('button', { name: /^(Begin the review|Open the articles)$/ }).click()
  await app.ready()
  const reader = page.locator('[data-reader]')
  // The rules find nothing in it, so nothing opens the article.
  await page.keyboard.press('r')
  await expect(reader).toBeVisible()

  // Words that are selected in the article are whole words, and in the dialog at once.
  await reader.getByText('زمردستان').first().dblclick()
  await reader.getByRole('button', { name: /^Annotate by hand/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Annotate by hand' })
  const chosen = dialog.getByRole('region', { name: 'The chosen words' })
  await expect(chosen).toContainText('زمردستان')
  await dialog.getByRole('textbox', { name: /^Name in English/ }).fill('Emeraldistan')
  await dialog.getByRole('button', { name: 'Add the actor' }).click()

  // The words of the statement, by keyboard.
  await dialog.getByRole('option', { name: 'اشترت' }).focus()
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: 'These words state the relation' }).click()
  const brazil = dialog.getByRole('button', { name: /البرازيل/ })
  await brazil.click()
  const type = dialog.getByRole('combobox', { name: 'Type' })
  const first = (await type.locator('option:enabled').first().getAttribute('value')) ?? ''
  await type.selectOption(first)
  const add = dialog.getByRole('button', { name: 'Add the relation' })
  await expect(add).toHaveAttribute('aria-disabled', 'false')
  await add.click()
  await expect(dialog).toBeHidden()
  await expect(app.quotes.first()).toContainText('اشترت زمردستان أربع طائرات من البرازيل أمس')

  await app.panel.getByRole('button', { name: 'Translate the sentence' }).first().click()
  await app.panel
    .getByRole('textbox', { name: 'Your translation' })
    .fill('Emeraldistan bought four aircraft from Brazil yesterday.')
  await app.panel.getByRole('button', { name: 'Save the translation' }).click()
  await expect(app.panel.getByText('Translated by hand in this collection')).toBeVisible()

  // The dialog of actors has the one that was added.
  await page.keyboard.press('8')
  const actors = page.getByRole('dialog', { name: 'Actors of this collection' })
  await expect(actors.getByRole('region', { name: 'May be one' })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.reload()
  await app.ready()
  expect(await app.isDrawn('emeraldistan')).toBe(true)
})

test('sixty proposals are decided by fewer than 150 keys, changes included', async ({ app, page }) => {
  const { formerIds: _, questions: __, ...unpublished } = dataset
  const proposed: Dataset = {
    ...unpublished,
    id: 'sixty',
    relations: dataset.relations.map((one) => ({
      ...one,
      evidence: one.evidence.map((piece): Evidence => ({ ...piece, review: 'proposed' })),
    })),
  }
  await app.open()
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'sixty.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(proposed)),
    })
  await page.getByRole('button', { name: 'Review the proposals' }).first().click()
  const status = page.getByRole('region', { name: 'Review', exact: true }).getByRole('status')
  await expect(status).toBeVisible()
  let presses = 0
  const press = async (key: string) => {
    presses += 1
    await page.keyboard.press(key)
  }
  for (let done = 1; done <= 60; done++) {
    if (done % 10 === 0) {
      // Another type: the menu, the next type, and on.
      await press('e')
      await expect(page.getByRole('menuitemradio').first()).toBeVisible()
      await press('ArrowDown')
      await press('Enter')
      await expect(status).toContainText(`${done} of`)
      await press('j')
    } else await press(done % 5 === 0 ? 'r' : 'a')
    await expect(status).toContainText(`${done} of`)
  }
  expect(presses).toBeLessThanOrEqual(150)
})
