import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { decode } from '../support/decodePng.ts'
import { expect, test } from '../support/page.ts'

/** Saves the whole graph. */
async function save(page: Page) {
  await page.getByRole('button', { name: /^Export/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'The whole graph' }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /^Save PNG/ }).click()
  const file = decode(readFileSync(await (await download).path()))
  await page.keyboard.press('Escape')
  return file
}

test('a PNG is encoded beside the page, and by the page where the code for that does not come', async ({
  app,
  context,
  page,
}) => {
  let isCut = false
  const encoders: boolean[] = []
  await context.route(/encoding\.worker-[^/]*\.js$/, async (route) => {
    encoders.push(isCut)
    await (isCut ? route.abort() : route.continue())
  })
  await app.open()
  const beside = await save(page)
  expect(encoders).toEqual([false])
  isCut = true
  await page.reload()
  await app.ready()
  const onThePage = await save(page)
  expect(encoders).toContain(true)
  expect([onThePage.width, onThePage.height]).toEqual([beside.width, beside.height])
  expect(Buffer.compare(onThePage.data, beside.data)).toBe(0)
})
