import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { serve, type Server } from '../../tooling/serve.ts'
import { App, downloadAtOnce, expect, relation, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const arms = relation('russia', 'supplies-arms', 'mali')

/** A build of its own on a sub-path, so that a test can publish another one there. */
let root = ''
let server: Server
test.beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'sanad-offline-'))
  cpSync(process.env['SANAD_DIST'] ?? 'dist', join(root, 'news/sanad'), { recursive: true })
  server = await serve(root)
})
test.afterEach(() => {
  server.close()
  rmSync(root, { recursive: true })
})

const file = (name: string) => join(root, 'news/sanad', name)
const help = (page: Page) => page.getByRole('region', { name: 'Without a network' })

/** Publishes another build: the same, but for a mark in the page. */
function publishNewer(): void {
  const before = readFileSync(file('index.html'))
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  writeFileSync(file('index.html'), before.toString().replace('<html', '<html data-newer'))
  const worker = readFileSync(file('sw.js'), 'utf8')
  writeFileSync(
    file('sw.js'),
    worker.replace(digest(before), digest(readFileSync(file('index.html')))).replace(/BUILD="/, 'BUILD="newer-'),
  )
}

test(
  'nothing is stored before the user agrees; then everything works without a network, and a newer build waits to be asked for',
  WIDE,
  async ({ browser }) => {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await context.newPage()
    await downloadAtOnce(page)
    const app = new App(page)
    await app.open(`${server.origin}/news/sanad/`)
    await page.keyboard.press('?')
    await expect(help(page)).toContainText(/about .* MB.*Nothing is stored yet/)
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    await help(page).getByRole('button', { name: 'Keep on this device' }).click()
    await expect(help(page)).toContainText('Sanad is kept on this device')

    await context.setOffline(true)
    await page.goto('about:blank')
    await app.open(`${server.origin}/news/sanad/#v=1&relation=${arms.id}`)
    await expect(app.quotes.first()).toBeVisible()
    await app.panel.getByRole('button', { name: 'Choose how to cite' }).first().click()
    await page.getByRole('menuitemradio', { name: 'BibTeX' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@article/)

    await page.keyboard.press('2')
    await expect(page.locator('[data-land="named"]').first()).toBeAttached()
    await page.keyboard.press('3')
    await expect(page.getByRole('grid')).toBeVisible()
    await page.keyboard.press('4')
    await expect(page.locator('[data-event]').first()).toBeVisible()
    await page.keyboard.press('5')
    await expect(page.getByRole('row').nth(1)).toBeVisible()
    await page.keyboard.press('1')
    await page.keyboard.press('e')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save PNG' }).click()
    expect((await saved).suggestedFilename()).toMatch(/\.png$/)
    await page.keyboard.press('l')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await page.keyboard.press('l')

    await context.setOffline(false)
    publishNewer()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    const newer = page.getByRole('status').filter({ hasText: 'newer version' })
    await expect(newer).toBeVisible()
    await expect(page.locator('html[data-newer]')).toHaveCount(0)
    await newer.getByRole('button').click()
    await expect(page.locator('html[data-newer]')).toBeAttached()
    await app.ready()
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1)
    await context.close()
  },
)

test('a build that is published while it is stored is stored whole or not at all', WIDE, async ({ browser }) => {
  writeFileSync(file('index.html'), readFileSync(file('index.html'), 'utf8').replace('<html', '<html data-newer'))
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await new App(page).open(`${server.origin}/news/sanad/`)
  await page.keyboard.press('?')
  await help(page).getByRole('button', { name: 'Keep on this device' }).click()
  await expect(help(page)).toContainText('could not be stored completely')
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await context.close()
})
