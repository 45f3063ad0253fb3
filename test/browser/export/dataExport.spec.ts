import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/page.ts'

/** Saves in a format, and gives the file's name and bytes. */
async function save(page: Page, format: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: format }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save' }).click()
  const file = await download
  await expect(dialog.getByRole('status')).toContainText(file.suggestedFilename())
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** How the file of each format begins. */
const BEGINNINGS = [
  [/^CSV/, 'csv.zip', 'PK'],
  [/^GraphML/, 'graphml', '<?xml version="1.0" encoding="UTF-8"?>\n<graphml '],
  [/^GEXF/, 'gexf', '<?xml version="1.0" encoding="UTF-8"?>\n<gexf '],
  [/^CX2/, 'cx2', '[\n{"CXVersion":"2.0"'],
  [/^Cytoscape/, 'cyjs', '{"format_version":'],
  [/^Web Annotation/, 'jsonld', '{\n "@context": ['],
  [/^Annotation files/, 'seeds.zip', 'PK'],
  [/^FollowTheMoney/, 'ftm.zip', 'PK'],
  [/^CSL-JSON/, 'csl.json', '[\n  {'],
  [/^BibTeX/, 'bib', '@article{'],
] as const

test('data is saved in every format by a worker, and all of it opens in Sanad byte for byte as it was', async ({
  app,
  page,
  baseURL,
}) => {
  await app.open('/#v=1&entity=mali')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Save data' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save data' })
  await expect(dialog.getByRole('radio', { name: /^The selection/ })).toBeChecked()
  for (const [format, extension, beginning] of BEGINNINGS) {
    const { name, bytes } = await save(page, format)
    expect(name).toBe(`sanad-alliances-selection.${extension}`)
    expect(bytes.toString('utf8', 0, 200).startsWith(beginning)).toBe(true)
  }
  await dialog.getByRole('radio', { name: /^Everything/ }).check()
  const { bytes } = await save(page, /^Sanad/)
  const published = await (await page.request.get(`${baseURL}/datasets/alliances.json`)).body()
  expect(bytes.equals(published)).toBe(true)
  await page.keyboard.press('Escape')
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'again.json', mimeType: 'application/json', buffer: bytes })
  await expect(page.getByText('again.json')).toBeVisible()
})
