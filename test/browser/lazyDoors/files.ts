import type { Page } from '@playwright/test'
import { dataset } from '../page.ts'
import { dialogNamed } from './door.ts'

const article = dataset.documents.filter(({ kind }) => kind === 'article')[1]

interface Chosen {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export const file = (name: string, text: string): Chosen => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})
export const choose = (page: Page, one: Chosen) => page.locator('input[type="file"]').first().setInputFiles(one)
export const dropFiles = (page: Page, ...names: readonly string[]) =>
  page.evaluate((all) => {
    const data = new DataTransfer()
    for (const name of all) data.items.add(new File(['{'], name))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }, names)
export const drag = (page: Page, kind: 'dragover' | 'dragleave') =>
  page.evaluate((type) => {
    const data = new DataTransfer()
    data.items.add(new File(['{'], 'mine.json'))
    window.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
  }, kind)

export const whole = JSON.stringify(dataset)

interface ArticleWords {
  readonly title: string
  readonly paste: string
  readonly read: string
  readonly begin: string
}

/** Brings an article of one's own, and begins its review. */
export const reviewArticle = async (page: Page, { title, paste, read, begin }: ArticleWords) => {
  await page.keyboard.press('Escape')
  await page.keyboard.press('z')
  const articles = dialogNamed(page, title)
  await articles.getByRole('textbox', { name: paste }).fill(article?.text ?? '')
  await articles.getByRole('button', { name: read }).click()
  await articles.getByRole('button', { name: begin }).click()
}
