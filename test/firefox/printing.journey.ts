import { beforeAll, expect } from 'vitest'
import { dataset } from '../browser/support/page.ts'
import { imageWidths, installPoppler, readPdf } from '../browser/export/readPdf.ts'
import type { FirefoxPage } from './firefoxPage.ts'
import { inFirefox, journey } from './journey.ts'

inFirefox()
beforeAll(() => installPoppler())

const printed = async ({ page }: FirefoxPage) => Buffer.from(await page.pdf({ preferCSSPageSize: true }))

journey('prints the network as sharp as paper can be', '/', async ({ sanad }) => {
  const pdf = await printed(sanad)
  expect(readPdf(pdf)).toHaveLength(1)
  // 300 pixels in an inch of the longer side of A4.
  expect(Math.max(...imageWidths(pdf))).toBeGreaterThanOrEqual(3000)
})

journey('prints the table with all its rows', '/#v=1&view=table', async ({ sanad }) => {
  const { page } = sanad
  const isThere = () => page.$$eval('main', (all) => all.some((one) => /Asserted/u.test(one.textContent ?? '')))
  await expect.poll(isThere).toBe(true)
  const text = readPdf(await printed(sanad))
    .map((one) => one.text)
    .join('\n')
  // Firefox does not tell how Arabic and joined letters are read; each row says once how it is stated.
  expect(text.match(/Asserted|Attributed claim|Hypothetical|Denied/gu)).toHaveLength(dataset.relations.length)
})
