import { expect } from 'vitest'
import { answer } from '../../src/domain/chain/question.ts'
import { lookupOf } from '../../src/domain/dataset/lookup.ts'
import { NO_FILTERS, visibleGraph } from '../../src/domain/filters/filters.ts'
import { VIEWS } from '../../src/domain/permalink/viewState.ts'
import { dataset, relation, wordsInSeed } from '../browser/support/page.ts'
import { decode } from '../browser/support/decodePng.ts'
import { colours } from '../browser/support/pixels.ts'
import { inFirefox, journey } from './journey.ts'

const arms = relation('russia', 'supplies-arms', 'mali')
const QUOTES = 'aside blockquote[lang="ar"]'

inFirefox()

for (const language of ['en', 'ar'] as const) {
  journey(
    `${language}: the picture is there, and a click on a line opens its sentences as the article has them`,
    `/#lang=${language}`,
    async ({ sanad }) => {
      expect(await sanad.page.$eval('html', ({ dir }) => dir)).toBe(language === 'en' ? 'ltr' : 'rtl')
      await sanad.clickOn(arms.id)
      await expect.poll(() => sanad.texts(QUOTES)).toEqual(arms.evidence.map(wordsInSeed))
      await sanad.find('aside h2', language === 'en' ? /Russia.*supplies arms to.*Mali/ : /روسيا.*مالي/)
    },
  )

  journey(`${language}: each of the five views is a picture of its own`, `/#lang=${language}`, async ({ sanad }) => {
    const seen = new Set<string>()
    const switches = `[role="group"][aria-label="${language === 'en' ? 'View' : 'طريقة العرض'}"] button`
    await expect.poll(() => sanad.count(switches)).toBe(VIEWS.length)
    // Beside the legend, below the bar.
    const clip = { x: language === 'en' ? 240 : 20, y: 110, width: 1180, height: 780 }
    for (const [at, button] of (await sanad.page.$$(switches)).entries()) {
      await button.click()
      await expect.poll(() => button.evaluate((one) => one.getAttribute('aria-pressed'))).toBe('true')
      // What a view needs is fetched when it is first asked for; until then, the view before it or blank paper is there.
      const inkOfNewPicture = async () => {
        const png = await sanad.page.screenshot({ clip, encoding: 'base64' })
        if (seen.has(png)) return 0
        const picture = decode(Buffer.from(png, 'base64'))
        const ink = 1 - colours(picture, 0, picture.height).commonest
        if (ink > 0.03) seen.add(png)
        return ink
      }
      await expect.poll(inkOfNewPicture, { message: `share of ink in the ${VIEWS[at]}` }).toBeGreaterThan(0.03)
      const wider = await sanad.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wider, `how far the ${VIEWS[at]} is wider than the window`).toBeLessThanOrEqual(0)
    }
  })
}

for (const [language, query] of [
  ['en', 'russia supplies arms to mali'],
  ['ar', 'روسيا تسليح مالى'],
] as const) {
  journey(`${language}: a search by keyboard alone opens the sentences`, `/#lang=${language}`, async ({ sanad }) => {
    await sanad.page.keyboard.down('Control')
    await sanad.press('k')
    await sanad.page.keyboard.up('Control')
    const isInField = () => sanad.page.evaluate(() => document.activeElement?.getAttribute('role'))
    await expect.poll(isInField).toBe('combobox')
    await sanad.page.keyboard.type(query)
    await sanad.page.waitForSelector('[role="option"][aria-selected="true"] mark')
    await sanad.press('Enter')
    await expect.poll(() => sanad.texts(QUOTES)).toEqual(arms.evidence.map(wordsInSeed))
  })
}

const [first] = arms.evidence
if (first === undefined) throw new Error('Nothing says that Russia supplies arms to Mali')

journey(
  'ar: the reader opens at a sentence, in sight',
  `/#lang=ar&read=${first.document}&words=${first.start}-${first.end}`,
  async ({ sanad }) => {
    await expect.poll(async () => (await sanad.texts('[data-marked]')).join('')).toBe(wordsInSeed(first))
    const isInSight = () =>
      sanad.page.$eval('[data-marked]', (mark) => {
        const { top, bottom } = mark.getBoundingClientRect()
        return top > 0 && bottom < window.innerHeight
      })
    await expect.poll(isInSight).toBe(true)
  },
)

journey(
  'en: a chain of evidence has a sentence for each link',
  '/#lang=en&chain=united-states~mali',
  async ({ sanad }) => {
    const lookup = lookupOf(dataset)
    const { relations } = visibleGraph(dataset, lookup, NO_FILTERS)
    const [chain] = answer(relations, lookup, { from: 'united-states', to: 'mali', rule: 'any' }).chains
    if (chain === undefined) throw new Error('There is no chain from the United States to Mali')
    await sanad.find('section', 'Chain of evidence')
    const quotes = () => sanad.texts('article blockquote[lang="ar"]')
    await expect.poll(quotes).toEqual(chain.links.map(({ evidence: [one] }) => one && wordsInSeed(one)))
  },
)
