import type { Page } from '@playwright/test'
import { dataset } from '../../support/page.ts'

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
