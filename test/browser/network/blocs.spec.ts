import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { PALETTE } from '../../../src/scene/marks/palette.ts'
import { decode } from '../support/decodePng.ts'
import { violations } from '../support/axe.ts'
import { expect, PHONE, test } from '../support/page.ts'
import type { Picture } from '../support/pixels.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** The share of a picture's pixels that are paper with a thin coat of the hulls' ink, and nothing else. */
function tintedShare({ width, height, data }: Picture, theme: 'light' | 'dark'): number {
  const [paper, ink] = [channels(PALETTE[theme].canvas), channels(PALETTE[theme].hull)]
  const apart = (channel: number) => (ink[channel] ?? 0) - (paper[channel] ?? 0)
  // The channel in which the two differ most says how thick the coat is; the others have to agree.
  const surest = [0, 1, 2].toSorted((a, b) => Math.abs(apart(b)) - Math.abs(apart(a)))[0] ?? 0
  let count = 0
  for (let at = 0; at < width * height * 4; at += 4) {
    const thick = ((data[at + surest] ?? 0) - (paper[surest] ?? 0)) / apart(surest)
    if (thick < 0.02 || thick > 0.2) continue
    const isTint = [0, 1, 2].every((channel) => {
      const wanted = (paper[channel] ?? 0) + thick * apart(channel)
      return Math.abs((data[at + channel] ?? 0) - wanted) <= 1.5
    })
    if (isTint) count += 1
  }
  return count / (width * height)
}

async function savedPng(page: Page): Promise<Picture> {
  await page.getByRole('button', { name: /^(Export|صدّر)/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^(Everything drawn|كل المرسوم)/ }).check()
  await dialog.getByRole('radio', { name: /^1×/ }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /^(Save|احفظ) PNG/ }).click()
  const file = readFileSync(await (await download).path())
  await page.keyboard.press('Escape')
  return decode(file)
}

const blocsIn = (page: Page) => page.getByRole('list', { name: /^(Blocs in the picture|التكتّلات في الشبكة)$/ })

for (const [language, theme, bloc, note] of [
  ['en', 'light', /Bloc of .*Russia.*, .*China.*…/, /Blocs are computed/],
  ['ar', 'dark', /تكتّل .*روسيا.* و.*الصين.* وغيرهما/, /التكتّلات محسوبة/],
] as const) {
  test(
    `the layout by bloc tells, tints and exports its blocs, in ${language} and ${theme}`,
    onceIf(theme === 'light'),
    async ({ app, page }) => {
      await page.addInitScript(
        ([words, look]) => {
          localStorage.setItem('sanad.language', words)
          localStorage.setItem('sanad.theme', look)
        },
        [language, theme] as const,
      )
      await app.open()
      expect(tintedShare(await savedPng(page), theme)).toBeLessThan(0.01)
      await expect(blocsIn(page)).toHaveCount(0)

      await page.getByRole('button', { name: language === 'en' ? 'Layout' : 'التخطيط', exact: true }).click()
      await page.getByRole('menuitemradio', { name: language === 'en' ? 'By bloc' : 'بحسب التكتّل' }).click()
      const one = blocsIn(page).getByRole('listitem').filter({ hasText: bloc }).first()
      await expect(one).toBeAttached()
      await expect(one).toContainText(language === 'en' ? 'Vladimir Putin' : 'فلاديمير بوتين')
      await expect(page.getByText(note)).toBeVisible()
      // Where everyone stands when the flight is over.
      await app.point('russia')
      expect(tintedShare(await savedPng(page), theme)).toBeGreaterThan(0.06)
      expect(tintedShare(decode(await page.screenshot()), theme)).toBeGreaterThan(0.04)
      expect(await violations(page)).toEqual([])
    },
  )
}

for (const layout of ['force', 'blocs'] as const) {
  test(
    `the layout "${layout}" is found by the worker that the page brings`,
    wideIf(layout === 'force'),
    async ({ app, page }) => {
      await app.open()
      const before = await app.point('turkey')
      await page.goto(`/#v=1&layout=${layout}`)
      await expect.poll(() => page.workers().some((worker) => /layout\.worker/.test(worker.url()))).toBe(true)
      await expect.poll(async () => (await app.point('turkey')).x).not.toBe(before.x)
    },
  )
}

test('a hull goes where a member is dragged', WIDE, async ({ app, page }) => {
  await app.open('/#v=1&layout=blocs')
  await expect(blocsIn(page)).toBeAttached()
  const WAYS = [
    [0, 160],
    [0, -160],
    [160, 0],
    [-160, 0],
  ] as const
  /** Where a member would be dragged to, and a box on the way, over which its hull then reaches. */
  const drags = async (id: string) => {
    const from = await app.point(id)
    return WAYS.map(([x, y]) => {
      const middle = { x: from.x + 0.6 * x, y: from.y + 0.6 * y }
      const at = { x: Math.round(middle.x) - 30, y: Math.round(middle.y) - 30, width: 60, height: 60 }
      return { id, from, to: { x: from.x + x, y: from.y + y }, at }
    }).filter(({ to }) => to.x > 280 && to.x < 1380 && to.y > 130 && to.y < 840)
  }
  const shareAt = async (at: { x: number; y: number; width: number; height: number }) =>
    tintedShare(decode(await page.screenshot({ clip: at })), 'light')
  // A member with bare paper beside it; the picture may still be on its way from the layout before.
  const findMember = async () => {
    for (const id of ['turkey', 'algeria', 'al-qaeda', 'united-kingdom', 'mali', 'china', 'burkina-faso']) {
      for (const drag of await drags(id)) if ((await shareAt(drag.at)) < 0.05) return drag
    }
    return null
  }
  await expect.poll(async () => (await findMember()) !== null).toBe(true)
  const member = await findMember()
  if (member === null) throw new Error('Beside every member lies a hull')
  const { id, from, to, at } = member
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await page.mouse.up()
  await page.mouse.move(10, 10)
  await app.point(id)
  await expect.poll(() => shareAt(at)).toBeGreaterThan(0.15)
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('the note stands clear of the picture and of the controls', WIDE, async ({ app, page }) => {
    await app.open('/#v=1&layout=blocs')
    await expect(page.getByText(/Blocs are computed/)).toBeVisible()
    const note = await page.getByText(/Blocs are computed/).boundingBox()
    const controls = await page.getByRole('button', { name: 'Zoom in' }).boundingBox()
    const russia = await app.point('russia')
    expect(note && controls && note.y + note.height < controls.y).toBe(true)
    expect(note && russia.y < note.y).toBe(true)
    expect(note && note.x >= 0 && note.x + note.width <= PHONE.width).toBe(true)
  })
})
