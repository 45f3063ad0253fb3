import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Door } from './lazyDoors/door.ts'
import { IN_ARABIC } from './lazyDoors/inArabic.ts'
import { OWN_FILES } from './lazyDoors/ownFiles.ts'
import { PUBLISHED } from './lazyDoors/published.ts'
import { IN_REVIEW, IN_REVIEW_IN_ARABIC } from './lazyDoors/review.ts'
import { expect, test } from '../support/page.ts'
import { enter } from '../support/states.ts'
import { WIDE } from '../support/wide.ts'

test.use({
  serviceWorkers: 'block',
  expectedErrors: [/ERR_FAILED|could not be fetched|Failed to fetch|status of 404/],
})

const assets = join(process.env['SANAD_DIST'] ?? 'dist', 'assets')
const names = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name))

/** The scripts of workers, and what they import. What a worker does without them is tried with what it works for. */
function ofWorkers(): ReadonlySet<string> {
  const found = new Set(names.filter((name) => name.includes('.worker-')))
  for (const name of found) {
    const text = readFileSync(join(assets, name), 'utf8')
    for (const [, imported = ''] of text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) found.add(imported)
  }
  return found
}

/** What the page fetches by and by: all that it does not name itself. */
function lazyFiles(): ReadonlySet<string> {
  const page = readFileSync(join(assets, '../index.html'), 'utf8')
  const workers = ofWorkers()
  return new Set(names.filter((name) => !page.includes(name) && !workers.has(name)))
}

/** What is said of a part that is missing: its name, or what it would have done. A page that changes its language says it in either. */
const SAYS = new RegExp(
  [
    '“.+” could not be fetched',
    'Arabic could not be fetched',
    'Missing from the page: .+\\.',
    'could not be (fetched|computed|made|read)',
    'was not read\\.',
    'تعذّر (تحميل|حساب|إعداد|إنشاء)',
    'ينقص الصفحةَ',
  ].join('|'),
)
const AGAIN: readonly string[] = ['Try again', 'أعد المحاولة']
const BROKE = /Something broke in the app|حدث عطل في التطبيق/

/** What stands on the page: asked for at once, because each question by role takes long among its hundreds of buttons. */
const look = (page: Page) =>
  page.evaluate(
    ({ told, labels }) => {
      const text = document.body.innerText
      const retries = [...document.querySelectorAll('button')].filter((one) => labels.includes(one.innerText.trim()))
      return {
        text,
        isTold: new RegExp(told).test(text),
        retries: retries.filter((one) => one.checkVisibility()).length,
        // A dataset of the user's own is arranged anew.
        isWhole: document.querySelector('header') !== null && document.querySelector('[data-graph], main') !== null,
      }
    },
    { told: SAYS.source, labels: AGAIN },
  )

/** Unlike a click of the mouse, this does not wait for a button that has just gone. */
const retry = (page: Page) =>
  page.evaluate((labels) => {
    for (const one of document.querySelectorAll('button')) if (labels.includes(one.innerText.trim())) one.click()
  }, AGAIN)

async function goThrough(page: Page, door: Door): Promise<void> {
  const { address, enter: act, shown } = door
  if (address !== undefined) return enter(page, { ...door, address })
  await act?.(page)
  await shown(page).waitFor()
}

/**
 * Goes through doors on one page. Every script and style sheet that the page does not name itself is refused until a part that is
 * missing has said so, and then comes. What was refused and never asked for again was only fetched ahead: it is refused again at its
 * own door.
 * @returns the files that came in the end
 */
async function sweep(page: Page, doors: readonly Door[]): Promise<ReadonlySet<string>> {
  const lazy = lazyFiles()
  const spared = new Set<string>()
  const arrived = new Set<string>()
  const cut = new Set<string>()
  await page.route(/\/assets\/[^/]+\.(js|css)$/, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    if (!lazy.has(name)) return route.continue()
    if (!spared.has(name)) {
      cut.add(name)
      return route.abort()
    }
    arrived.add(name)
    return route.continue()
  })
  await page.goto('/#v=1')
  for (const door of doors) {
    await test.step(door.name, async () => {
      if (door.lost !== undefined) await page.goto(door.lost)
      let isIn = false
      const entering = goThrough(page, door).then(() => {
        isIn = true
      })
      // Two parts may have lacked the same file: what was said first had it fetched for both.
      const isDone = ({ isTold }: { readonly isTold: boolean }) => isIn && (!isTold || cut.size === 0)
      // Awaited below, once everything that it needs is there.
      entering.catch(() => undefined)
      for (;;) {
        let seen = await look(page)
        await expect
          .poll(
            async () => {
              seen = await look(page)
              return isDone(seen) || (seen.isTold && (cut.size > 0 || seen.retries > 0))
            },
            { intervals: [50, 100, 100, 250] },
          )
          .toBe(true)
        if (isDone(seen)) break
        expect(seen.isWhole || door.lost !== undefined).toBe(true)
        expect(seen.text).not.toMatch(BROKE)
        for (const name of cut) spared.add(name)
        cut.clear()
        if (seen.retries > 0) await retry(page)
        else if (door.again !== undefined && seen.text.includes(door.again.says)) await door.again.act(page)
      }
      await entering
      for (const name of spared) if (!arrived.has(name)) spared.delete(name)
    })
  }
  return arrived
}

const isArabic = (name: string) => name.startsWith('ar-')

test(
  'every lazy file that is missing is told by the part that it belongs to, the rest stays, and it comes when it is tried again',
  WIDE,
  async ({ page, context }) => {
    // Some fifty doors, most of which open at the second try.
    test.slow()
    await context.grantPermissions(['clipboard-write'])
    const arrived = await sweep(page, [...PUBLISHED, ...OWN_FILES])
    expect(arrived.size).toBeGreaterThan(150)
  },
)

test(
  'a collection under review, and the change of language, go on without every lazy file until it comes',
  WIDE,
  async ({ page }) => {
    test.slow()
    const arrived = await sweep(page, IN_REVIEW)
    for (const part of [
      /^ReviewBar-/,
      /^reviewActs-/,
      /^openByHand-|^ByHandDialog-/,
      /^ActorsDialog-/,
      /^AgainDialog-/,
      /^ar-/,
    ])
      expect(
        [...arrived].filter((name) => part.test(name)),
        String(part),
      ).not.toEqual([])
  },
)

test.describe('in Arabic', () => {
  test.use({ locale: 'ar' })

  test(
    'the texts of every lazy part that are missing are told, and come when they are tried again',
    WIDE,
    async ({ page }) => {
      test.slow()
      const arrived = await sweep(page, IN_ARABIC)
      expect([...arrived].filter(isArabic).length).toBeGreaterThan(20)
    },
  )

  test('a collection under review goes on without every lazy text until it comes', WIDE, async ({ page }) => {
    test.slow()
    const arrived = await sweep(page, IN_REVIEW_IN_ARABIC)
    for (const part of [/^ar-review-/, /^ar-gates-/, /^ar-articles-/])
      expect(
        [...arrived].filter((name) => part.test(name)),
        String(part),
      ).not.toEqual([])
  })
})
