import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { formatDataset } from '../../../src/domain/dataExport/formatDataset.ts'
import { anOwnCollection } from '../../extraction/anOwnCollection.ts'
import { type App, dataset, expect, test } from '../support/page.ts'

const own = anOwnCollection()
const review = (page: Page) => page.getByRole('region', { name: 'Review', exact: true }).getByRole('status')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Opens a collection of the user's own in which everything is proposed, and begins its review. */
async function beginReview(app: App, page: Page): Promise<void> {
  await app.open()
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(formatDataset(own)) })
  await expect(heading(page)).toHaveText('مقالاتي')
  await app.ready()
  await page.keyboard.press('y')
  await expect(review(page)).toContainText('0 accepted')
}

test('a tab that is closed in the middle of a review loses nothing, and its address brings back the view', async ({
  app,
  page,
  browser,
  baseURL,
}) => {
  await beginReview(app, page)
  for (const [done, key] of ['a', 'a', 'r'].entries()) {
    await page.keyboard.press(key)
    await expect(review(page)).toContainText(`${done + 1} of `)
  }
  const stored = () => new URL(page.url()).searchParams.get('collection')
  await expect.poll(stored).toMatch(/^own-articles-/)
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Timeline' }).click()
  await expect(page).toHaveURL(/collection=own-articles-[^#]*#v=1&(?=.*relation=)(?=.*view=timeline)/)
  const address = page.url()
  const open = page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 })
  const sentence = (await open.textContent()) ?? ''
  await page.close()

  const again = await browser.contexts()[0]?.newPage()
  if (again === undefined) throw new Error('The context is gone')
  await again.goto(address)
  await expect(heading(again)).toHaveText('مقالاتي')
  await expect(review(again)).toContainText(/3 of \d+ reviewed: 2 accepted, 1 rejected/)
  await expect(again.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 })).toHaveText(
    sentence,
  )
  await expect(again).toHaveURL(address)

  // Sanad's own articles begin without the view of the collection.
  await again.getByRole('button', { name: /^Back to Sanad/ }).click()
  await expect(heading(again)).toHaveText(dataset.title['en'] ?? '')
  await expect(again).not.toHaveURL(/collection=|view=timeline/)

  // To anybody else, the address says why it does not open.
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const stranger = await other.newPage()
  await stranger.goto(address)
  await expect(stranger.getByRole('dialog')).toContainText('is not in this browser')
  await stranger.keyboard.press('Escape')
  await expect(heading(stranger)).toHaveText(dataset.title['en'] ?? '')
  await stranger.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Table' }).click()
  await expect(stranger).toHaveURL(/\/#v=1&view=table/)
  await other.close()
})

test('two tabs of one collection never overwrite each other, and the second one is told', async ({ app, page }) => {
  await beginReview(app, page)
  await page.keyboard.press('a')
  await expect(review(page)).toContainText('1 accepted')
  await expect.poll(() => new URL(page.url()).searchParams.get('collection')).toMatch(/^own-articles-/)
  const address = page.url()
  const second = await page.context().newPage()
  await second.goto(address)
  await expect(review(second)).toContainText('1 accepted')
  await page.keyboard.press('a')
  await expect(review(page)).toContainText('2 accepted')
  await second.keyboard.press('r')
  await expect(second.getByText(/reviewed in another tab meanwhile/)).toBeVisible()
  await expect
    .poll(() => new URL(second.url()).searchParams.get('collection'))
    .not.toBe(new URL(address).searchParams.get('collection'))
  await page.reload()
  await expect(review(page)).toContainText('2 accepted, 0 rejected')
  await second.reload()
  await expect(review(second)).toContainText('1 accepted, 1 rejected')
})

test('beside a good collection, damaged ones are told, saved as files and removed, and the good one opens', async ({
  app,
  page,
}) => {
  await beginReview(app, page)
  await page.keyboard.press('a')
  await expect(review(page)).toContainText('1 accepted')
  const stored = () => new URL(page.url()).searchParams.get('collection')
  await expect.poll(stored).toMatch(/^own-articles-/)
  const good = stored() ?? ''
  // One that is no collection at all, and one whose dataset breaks off.
  await page.evaluate(async (key) => {
    const opening = indexedDB.open('sanad-collections')
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const store = database.transaction('collections', 'readwrite').objectStore('collections')
    const reading = store.get(key) as IDBRequest<{ readonly text: string }>
    await new Promise<void>((resolve) => {
      reading.addEventListener('success', () => {
        const { text } = reading.result
        const broken = { ...reading.result, key: 'broken-2', title: { en: 'Broken off' }, text: text.slice(0, 900) }
        store.put({ title: null, text: 'half' }, 'broken-1')
        store.put(broken, 'broken-2')
        store.transaction.addEventListener('complete', () => resolve())
      })
    })
    database.close()
  }, good)

  await page.goto('/?collection=broken-1')
  const refused = page.getByRole('dialog')
  await expect(refused).toContainText('cannot read the collection')
  await page.keyboard.press('Escape')
  await app.ready()
  await page.keyboard.press('z')
  const kept = page.getByRole('region', { name: 'Collections in this browser' })
  await expect(kept.getByText('This collection cannot be read.')).toBeVisible()
  const saved = async (name: string) => {
    const download = page.waitForEvent('download')
    await kept.getByRole('button', { name, exact: true }).click()
    const file = await download
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
  }
  expect(await saved('Save as a file')).toEqual({
    name: 'broken-1-unreadable.json',
    text: '{"title":null,"text":"half"}',
  })
  const part = await saved('Save the collection “Broken off” as a file')
  expect(part.name).toBe('broken-2.json')
  expect(part.text).toHaveLength(900)

  await kept.getByRole('button', { name: /^Broken off/ }).click()
  const report = page.getByRole('dialog', { name: /Broken off/ })
  await expect(report).toContainText('The file stops in the middle')
  await page.keyboard.press('Escape')
  await page.keyboard.press('z')
  for (const name of ['broken-1', 'Broken off'])
    await kept.getByRole('button', { name: `Delete the collection “${name}”` }).click()
  await expect(kept.getByRole('listitem')).toHaveCount(1)
  await kept.getByRole('button', { name: /^مقالاتي/ }).click()
  await expect(heading(page)).toHaveText('مقالاتي')
  await expect.poll(stored).toBe(good)
})

test('a browser whose storage is full says so, and the review goes on', async ({ app, page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
  })
  await beginReview(app, page)
  await page.keyboard.press('a')
  await expect(page.getByText(/does not keep the review: its storage is full/)).toBeVisible()
  await page.keyboard.press('a')
  await expect(review(page)).toContainText('2 accepted')
  expect(new URL(page.url()).searchParams.has('collection')).toBe(false)
})

test('Back leads from one dataset into the other that was open before, and Forward back again', async ({
  app,
  page,
}) => {
  await beginReview(app, page)
  await page.keyboard.press('a')
  await expect(review(page)).toContainText('1 accepted')
  await expect(page).toHaveURL(/collection=own-articles-[^#]*#/)
  await page.getByRole('button', { name: /^Back to Sanad/ }).click()
  await expect(heading(page)).toHaveText(dataset.title['en'] ?? '')
  await app.ready()
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Table' }).click()
  await expect(page).toHaveURL(/\/#v=1&view=table/)

  const inCollection = () => new URL(page.url()).searchParams.has('collection')
  /** A step into another dataset loads the page anew. */
  const go = async (step: () => Promise<unknown>, into: boolean) => {
    for (let steps = 0; steps < 4 && inCollection() !== into; steps += 1) {
      await step()
      await app.ready()
    }
    expect(inCollection()).toBe(into)
    await expect(heading(page)).toHaveText(into ? 'مقالاتي' : (dataset.title['en'] ?? ''))
  }
  await go(() => page.goBack(), true)
  await go(() => page.goForward(), false)
  await go(() => page.goBack(), true)
  // What was decided is there.
  await page.keyboard.press('y')
  await expect(review(page)).toContainText('1 accepted')
})
