import type { Locator } from '@playwright/test'
import { expect, PHONE, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const ARABIC = `مالي تتسلم طائرات

اشترت زمردستان أربع طائرات من البرازيل أمس. وشكر وزير الدفاع المالي ساديو كامارا روسيا على دعمها.`

/** A known actor with a particle before it, and one that nobody knows. */
const HELD = `طائرات لمالي

اشترت زمردستان أربع طائرات من البرازيل أمس. وشكرت مالي البرازيل وروسيا على دعمهما.`

/** The middle of a word, in the window. */
const placeOf = (inside: Locator, word: string) =>
  inside.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(wanted)
      if (start === -1) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + wanted.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    throw new Error(`${wanted} is not there`)
  }, word)

test('a relation that the rules miss is added by hand, translated and kept', async ({ app, page }) => {
  await app.open()
  await page.keyboard.press('z')
  const articles = page.getByRole('dialog', { name: 'Add your articles' })
  await articles.getByRole('textbox', { name: 'Paste the text of an article' }).fill(ARABIC)
  await articles.getByRole('button', { name: 'Read this text' }).click()
  await articles.getByRole('button', { name: /^(Begin the review|Open the articles)$/ }).click()
  await expect(page.getByText('These articles state no relation')).toBeVisible()
  const reader = page.locator('[data-reader]')
  await page.keyboard.press('r')
  await expect(reader).toBeVisible()

  // Words that are selected in the article are whole words, and in the dialog at once.
  const { x, y } = await placeOf(reader, 'زمردستان')
  await page.mouse.dblclick(x, y)
  const selected = reader.locator('[data-selected-words]')
  await expect(selected).toContainText('زمردستان')
  await selected.getByRole('button', { name: /^Annotate by hand/ }).click()
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('مالي تتسلم طائرات')
  await app.ready()
  await app.clickOn('emeraldistan')
  await app.panel
    .getByRole('button', { name: /Brazil/ })
    .first()
    .click()
  await expect(app.panel.getByText('Translated by hand in this collection')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true, locale: 'ar' })

  test('relations are added by touch, sentence after sentence, in whole words', WIDE, async ({ app, page }) => {
    await app.open()
    await page.getByRole('button', { name: 'المزيد', exact: true }).tap()
    await page.getByRole('button', { name: 'أضف مقالاتك' }).tap()
    const articles = page.getByRole('dialog', { name: 'أضف مقالاتك' })
    await articles.getByRole('textbox', { name: 'الصق نص مقال' }).fill(ARABIC)
    await articles.getByRole('button', { name: 'اقرأ هذا النص' }).tap()
    await articles.getByRole('button', { name: /^(ابدأ المراجعة|افتح المقالات)$/ }).tap()
    await page.getByRole('button', { name: 'ترميز يدوي', exact: true }).tap()
    const dialog = page.getByRole('dialog', { name: 'ترميز يدوي' })
    await expect(dialog.getByText('الجملة 1 من 3')).toBeVisible()
    await dialog.getByRole('button', { name: 'الجملة التالية' }).tap()
    const chosen = dialog.getByRole('region', { name: 'الكلمات المختارة' })

    // A finger on the last word after the first takes what lies between, always whole words.
    await dialog.getByRole('option', { name: 'أربع' }).tap()
    await dialog.getByRole('option', { name: 'طائرات' }).tap()
    await expect(chosen).toContainText('أربع طائرات')
    await dialog.getByRole('option', { name: 'أربع' }).tap()
    await dialog.getByRole('option', { name: 'أربع' }).tap()
    await expect(chosen.locator('bdi').first()).toHaveText('أربع')
    await dialog.getByRole('button', { name: 'الجملة السابقة' }).tap()
    await dialog.getByRole('button', { name: 'الجملة التالية' }).tap()

    await dialog.getByRole('option', { name: 'زمردستان' }).tap()
    await dialog.getByRole('button', { name: 'أضف الطرف' }).tap()
    await dialog.getByRole('option', { name: 'اشترت' }).tap()
    await dialog.getByRole('button', { name: 'هذه الكلمات تدل على العلاقة' }).tap()
    await dialog.getByRole('button', { name: /البرازيل/ }).tap()
    await dialog.getByRole('combobox', { name: 'النوع' }).selectOption({ index: 1 })
    const add = dialog.getByRole('button', { name: 'أضف وتابع' })
    await expect(add).toHaveAttribute('aria-disabled', 'false')
    await add.tap()
    await expect(dialog.getByText('الجملة 3 من 3')).toBeVisible()
    await dialog.getByRole('button', { name: 'أغلق' }).tap()
    const stored = () => new URL(page.url()).searchParams.get('collection')
    await expect.poll(stored).toMatch(/^collection-/)
    await page.reload()
    await app.ready()
    await expect.poll(() => app.drawn(['brazil'])).toEqual(['brazil'])
  })

  test(
    'a finger that rests on a word selects it whole, with its particles, and opens the dialog at it',
    WIDE,
    async ({ app, page }) => {
      await app.open()
      await page.getByRole('button', { name: 'المزيد', exact: true }).tap()
      await page.getByRole('button', { name: 'أضف مقالاتك' }).tap()
      const articles = page.getByRole('dialog', { name: 'أضف مقالاتك' })
      await articles.getByRole('textbox', { name: 'الصق نص مقال' }).fill(HELD)
      await articles.getByRole('button', { name: 'اقرأ هذا النص' }).tap()
      await articles.getByRole('button', { name: /^(ابدأ المراجعة|افتح المقالات)$/ }).tap()
      await page.getByRole('button', { name: 'المزيد', exact: true }).tap()
      await page.getByRole('button', { name: 'اقرأ المقال', exact: true }).tap()
      const reader = page.locator('[data-reader]')
      const strip = reader.locator('[data-selected-words]')
      const touch = await page.context().newCDPSession(page)
      const hold = async (on: string, word: string) => {
        const at = await placeOf(reader, on)
        await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
        await expect(strip).toContainText(word)
        await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      }
      // A name that is marked, of which the particle is no part, and one that nobody knows.
      await hold('روسيا', 'وروسيا')
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('وروسيا')
      await hold('زمردستان', 'زمردستان')
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('زمردستان')
      // It selects, and neither opens the sentence nor the actor.
      await expect(app.panel).toBeHidden()

      await strip.getByRole('button', { name: 'ترميز يدوي' }).tap()
      const dialog = page.getByRole('dialog', { name: 'ترميز يدوي' })
      await expect(dialog.getByRole('region', { name: 'الكلمات المختارة' })).toContainText('زمردستان')
    },
  )
})
