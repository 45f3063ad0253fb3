import type { Browser, Page } from '@playwright/test'
import { newPage, type Sample, type Target } from '../measure.ts'

const PATIENCE = { timeout: 120_000 }

/** Not a first visit, which opens a line of its own accord. */
async function visit(page: Page, target: Target): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('sanad.visit', 'before'))
  await page.goto(target.url, { waitUntil: 'commit' })
}

/** What the sentence looks like when it has come to rest. */
async function pictureOf(page: Page, sentence: string): Promise<Buffer> {
  const place = page.locator(sentence).first()
  await place.waitFor(PATIENCE)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return place.screenshot({ animations: 'disabled', ...PATIENCE })
}

/**
 * Presses a line as soon as its picture is painted. Counts from the start of navigation until its sentence is painted; `null` if the
 * press is lost, or if the sentence does not look in the end as it does when it is opened at leisure.
 */
export async function measureFirstAct(browser: Browser, target: Target, slowdown: number): Promise<Sample> {
  if (target.firstAct === undefined) return {}
  const { relation, sentence } = target.firstAct
  const leisure = await newPage(browser)
  await visit(leisure.page, target)
  await leisure.page.locator('[data-graph="ready"]').waitFor(PATIENCE)
  const at = await leisure.page.evaluate<{ x: number; y: number }>(`(${target.point})(${JSON.stringify(relation)})`)
  await leisure.page.mouse.click(at.x, at.y)
  const expected = await pictureOf(leisure.page, sentence)
  await leisure.context.close()

  const { context, page, session } = await newPage(browser)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await visit(page, target)
  await page.waitForFunction(() => window.probe.firstPicture !== null, null, { polling: 'raf', ...PATIENCE })
  await page.mouse.click(at.x, at.y)
  const painted = await page.evaluate((selector) => window.probe.shown(selector), sentence)
  const isSame = painted !== null && expected.equals(await pictureOf(page, sentence))
  await context.close()
  return { firstAct: isSame ? painted : null }
}
