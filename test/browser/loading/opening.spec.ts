import type { Page } from '@playwright/test'
import { MAX_BYTES } from '../../../src/domain/dataset/decode.ts'
import { seededDataset } from '../../bench/seededDataset.ts'
import { dataset, expect, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const text = JSON.stringify(dataset)
const opened = (page: Page, name: string) => page.getByText(`Opened “${name}”`)

interface Dropped {
  readonly name: string
  readonly content: string | Uint8Array
}

/** Drops files on the page, as a file manager does. */
async function drop(page: Page, ...files: readonly Dropped[]): Promise<void> {
  const given = files.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content)] }))
  await page.evaluate((all) => {
    const data = new DataTransfer()
    for (const { name, bytes } of all) data.items.add(new File([new Uint8Array(bytes)], name))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }, given)
}

test(
  'what is dropped on the page is opened, or it is said what it is, and nothing is opened with letters destroyed',
  WIDE,
  async ({ app, page }) => {
    await app.open()
    const dialog = page.getByRole('dialog')

    await drop(page, { name: 'graph.graphml', content: '<?xml version="1.0"?><graphml/>' })
    await expect(dialog).toContainText('This is GraphML.')
    await expect(dialog.getByRole('link', { name: 'The schema of the format' })).toBeVisible()
    await page.keyboard.press('Escape')

    const bytes = Buffer.from(text)
    const at = bytes.indexOf('ر')
    bytes[at] = 0xd1
    bytes[at + 1] = 0x20
    await drop(page, { name: 'windows.json', content: bytes })
    await expect(dialog).toContainText(`from byte \u2068${at}\u2069 on`)
    await page.keyboard.press('Escape')

    await drop(page, { name: 'one.json', content: text }, { name: 'two.json', content: text })
    await expect(dialog).toContainText('one dataset at a time')
    await dialog.getByRole('button', { name: 'two.json' }).click()
    await expect(opened(page, 'two.json')).toBeVisible()
    await app.ready()

    const gone = page.getByText('“two.json” is not open any more')
    await page.reload()
    await expect(gone).toBeVisible()
    await page.reload()
    await app.ready()
    await expect(gone).toHaveCount(0)

    const flag = { format: 'sanad-flags/1', dataset: dataset.id, exported: '2026-11-30T00:00:00.000Z', flags: [] }
    await drop(page, { name: 'my-flags.json', content: JSON.stringify(flag) })
    await expect(page.getByRole('dialog', { name: 'Flags' })).toContainText('my-flags.json')
  },
)

test(
  'a large file with thousands of wrong references is refused, and reading one can be stopped',
  WIDE,
  async ({ app, page }) => {
    await app.open()
    const dialog = page.getByRole('dialog')
    const [entity] = dataset.entities
    const relations = Array.from({ length: 20 }, (_, round) =>
      dataset.relations.map((one) => ({ ...one, id: `r${round}-${one.id}`, source: `x-${one.source}-${round}` })),
    ).flat()
    const entities = Array.from({ length: 12_000 }, (_, at) => ({ ...entity, id: `entity-${at}` }))
    const broken = JSON.stringify({ ...dataset, entities: [...dataset.entities, ...entities], relations })
    expect(broken.length).toBeGreaterThan(5_000_000)
    const mine = { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(broken) }
    await page.locator('input[type="file"]').first().setInputFiles(mine)
    await expect(dialog).toContainText('1,000')
    await expect(dialog).toContainText('There is no entity')
    await page.keyboard.press('Escape')

    // The script of the worker never comes, as on a connection that hangs.
    await page.route(/readDataset\.worker/, () => undefined)
    await page.locator('input[type="file"]').first().setInputFiles(mine)
    await expect(page.getByRole('dialog', { name: /Reading/ })).toBeVisible()
    await dialog.getByRole('button', { name: 'Cancel' }).last().click()
    await expect(dialog).toHaveCount(0)
    await expect(page.locator('[data-graph="ready"]')).toBeAttached()
  },
)

test('while a broken file of the largest size is read, the page goes on drawing', WIDE, async ({ app, page }) => {
  await app.open()
  const relations = JSON.stringify(dataset.relations).slice(1, -1)
  const head = text.slice(0, text.indexOf('"relations":[') + '"relations":['.length)
  const rounds = Math.floor((MAX_BYTES - Buffer.byteLength(head)) / (Buffer.byteLength(relations) + 1))
  // It stops in the middle, which only the end of the file tells.
  const buffer = Buffer.from(head + Array.from({ length: rounds }, () => relations).join(','))
  await page.evaluate(() => {
    const count = () => {
      document.body.dataset['frames'] = String(Number(document.body.dataset['frames'] ?? 0) + 1)
      requestAnimationFrame(count)
    }
    document.querySelector('input[type="file"]')?.addEventListener('change', count, { once: true })
  })
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'cut.json', mimeType: 'application/json', buffer })
  await expect(page.getByRole('dialog')).toContainText('stops')
  expect(Number(await page.locator('body').getAttribute('data-frames'))).toBeGreaterThan(5)
})

test('a large file is announced before it is checked, and until it is shown', WIDE, async ({ app, page }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(/readDataset\.worker/, async (route) => {
    await held
    await route.continue()
  })
  await app.open()
  const large = { ...seededDataset('opening', 2_000, 10_000), id: 'large' }
  const mine = { name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(large)) }
  await page.locator('input[type="file"]').first().setInputFiles(mine)
  await expect(page.getByRole('dialog', { name: /Reading/ }).getByRole('progressbar')).toBeVisible()
  // What each frame shows from here on.
  await page.evaluate(() => {
    const frames: string[] = []
    const look = () => {
      // The notice that it is open is fetched for it; the articles' title goes with their picture.
      const isOpened = document.querySelector('header')?.textContent.includes('Sahel') !== true
      frames.push(
        isOpened ? 'opened' : document.querySelector('dialog[open] progress') === null ? 'nothing' : 'reading',
      )
      document.body.dataset['frames'] = [...new Set(frames)].join(' ')
      if (!isOpened) requestAnimationFrame(look)
    }
    look()
  })
  release()
  await expect(opened(page, 'large.json')).toBeVisible()
  await expect(page.locator('body')).toHaveAttribute('data-frames', 'reading opened')
})
