import { dataset, expect, relation, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

test('the address keeps the view, and a reload brings it back', async ({ app, page }) => {
  await app.open()
  await app.legend.getByRole('checkbox', { name: /^Economy/ }).click()
  await app.clickOn(arms.id)
  await page.keyboard.press('j')
  await expect(page).toHaveURL(new RegExp(`relation=${arms.id}&at=mali-aircraft-s(?!01&)\\d+&off\\.category=economy`))
  const address = page.url()
  const quote = await page.locator('[aria-current="true"] blockquote').textContent()
  await page.reload()
  await app.ready()
  await expect(page.locator('[aria-current="true"] blockquote')).toHaveText(quote ?? '-')
  await expect(app.legend.getByRole('checkbox', { name: /^Economy/ })).not.toBeChecked()
  expect(page.url()).toBe(address)
})

test('back and forward go through what was opened, and leave a filter that was set since', async ({ app, page }) => {
  await app.open()
  await app.clickOn('mali')
  await expect(page).toHaveURL(/#v=1&entity=mali$/)
  await app.clickOn('jnim')
  await expect(page).toHaveURL(/entity=jnim/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2, name: 'Mali' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2, name: 'Mali' })).toBeHidden()
  await page.goForward()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 2, name: 'JNIM' })).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(app.panel).toBeHidden()

  await app.clickOn('mali')
  await expect(page).toHaveURL(/entity=mali/)
  const economy = app.legend.getByRole('checkbox', { name: /^Economy/ })
  await economy.click()
  await expect(page).toHaveURL(/entity=mali&off\.category=economy/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2, name: 'Mali' })).toBeHidden()
  await expect(economy).not.toBeChecked()
  await expect(page).toHaveURL(/#v=1&off\.category=economy$/)
  await page.goForward()
  await expect(page.getByRole('heading', { level: 2, name: 'Mali' })).toBeVisible()
  await expect(economy).not.toBeChecked()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(economy).toBeChecked()

  // A question is left with all that it set.
  const question = dataset.questions?.[0]?.labels['en'] ?? ''
  await page.keyboard.press('q')
  await page.getByRole('dialog').getByRole('button', { name: question }).click()
  await expect(page).toHaveURL(/only\.relationType.*focus=mali/)
  await page.goBack()
  await expect(page).toHaveURL(/#v=1&entity=mali$/)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page).toHaveURL(/only\.relationType/)
})

test('a link to a sentence opens it in its article', WIDE, async ({ app, page }) => {
  const document = dataset.documents.find(({ id }) => id === 'russia-china-nuclear')
  const sentence = document?.sentences.findLast(({ role }) => role === 'body')
  if (document === undefined || sentence === undefined) throw new Error('There is no such sentence')
  await app.open(`/#v=1&sentence=${sentence.id}`)
  const words = document.text.slice(sentence.start, sentence.end)
  await expect(page.locator('[data-sentence][aria-current="true"]')).toContainText(words.slice(0, 40))
  await expect(page.locator('[data-sentence][aria-current="true"]')).toBeInViewport()
})

test('what a link names and the dataset lacks is said, and the rest is shown', WIDE, async ({ app, page }) => {
  await app.open('/#v=9&relation=gone&entity=mali&lens=speaker:nobody&off.stance=denied')
  const notice = page.getByRole('status').filter({ hasText: 'Not in this dataset' })
  await expect(notice).toContainText('relation “gone”')
  await expect(notice).toContainText('source “speaker:nobody”')
  await expect(notice).toContainText('later version')
  await expect(app.legend.getByRole('checkbox', { name: /^Denied/ })).not.toBeChecked()
})

test('the link is copied from its own dialog', WIDE, async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open('/#v=1&entity=mali')
  await page.keyboard.press('s')
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  expect(link).toMatch(/#v=1&entity=mali&lang=en&theme=light$/)
  await page.goto('about:blank')
  await page.goto(link)
  await app.ready()
  await expect(page.getByRole('heading', { level: 2, name: 'Mali' })).toBeVisible()
})

test(
  'a link says how the page looks, before anything is drawn, until the user says otherwise',
  WIDE,
  async ({ app, page }) => {
    await app.open('/#v=1&entity=mali&lang=ar&theme=dark')
    const root = page.locator('html')
    await expect(root).toHaveAttribute('lang', 'ar')
    await expect(root).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByRole('heading', { level: 2, name: 'مالي' })).toBeVisible()
    await page.keyboard.press(']')
    await expect(page).toHaveURL(/relation=[a-z-]*mali[a-z-]*(&at=[^&]+)?&lang=ar&theme=dark$/)
    await page.reload()
    await expect(root).toHaveAttribute('lang', 'ar')
    await app.ready()
    // What keeps the address may still be on its way: a switch before that holds too.
    await page.keyboard.press('l')
    await expect(root).toHaveAttribute('lang', 'en')
    await expect(page).toHaveURL(/relation=[a-z-]*mali[a-z-]*(&at=[^&]+)?$/)
    expect(await page.evaluate(() => localStorage.getItem('sanad.theme'))).toBeNull()
  },
)

test('a language that there is not is named', WIDE, async ({ app, page }) => {
  await app.open('/#v=1&entity=mali&lang=tlh')
  await expect(page.getByRole('status').filter({ hasText: 'lang=tlh' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the address keeps what the table and the matrix are set to', WIDE, async ({ app, page }) => {
  await app.open('/#v=1&view=table&tab=entities&sort.entities=name&rows=nato')
  await expect(page.getByRole('tab', { selected: true })).toContainText('Entities')
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('searchbox')).toHaveValue('nato')
  await page.getByRole('tab', { name: /^Sentences/ }).click()
  await expect(page).toHaveURL(/view=table&tab=sentences&sort\.entities=name&rows=nato$/)
  await page.goBack()
  await expect(page.getByRole('tab', { selected: true })).toContainText('Entities')
  await page.goto('about:blank')
  await app.open('/#v=1&view=matrix&matrix=person&silence=1')
  await expect(page.getByRole('radio', { name: 'Silence map' })).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'Who is in it' })).toHaveValue('person')
})
