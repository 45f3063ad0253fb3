import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { relation, wordsInSeed } from '../browser/support/page.ts'
import { decode } from '../browser/support/decodePng.ts'
import { colours } from '../browser/support/pixels.ts'
import { inFirefox, journey } from './journey.ts'

const arms = relation('russia', 'supplies-arms', 'mali')
const [first] = arms.evidence.map(wordsInSeed)

inFirefox()

for (const [language, legend, military, filtered] of [
  ['en', 'Legend and filters', /^Military/, 'What is filtered'],
  ['ar', 'مفتاح الرسم والتصفية', /^شأن عسكري/, 'التصفية الحالية'],
] as const) {
  journey(
    `${language}: a category is switched off, and undo brings it back`,
    `/#lang=${language}`,
    async ({ sanad }) => {
      await sanad.click(`[aria-label="${legend}"] [role="checkbox"]`, military)
      await expect.poll(() => sanad.isDrawn(arms.id)).toBe(false)
      await sanad.find('section', filtered)
      await sanad.page.keyboard.down('Control')
      await sanad.press('z')
      await sanad.page.keyboard.up('Control')
      await expect.poll(() => sanad.isDrawn(arms.id)).toBe(true)
    },
  )
}

journey('language and theme switch, and are remembered', '/', async ({ sanad }) => {
  const root = () => sanad.page.$eval('html', ({ lang, dir, dataset }) => [lang, dir, dataset['theme']].join(' '))
  expect(await root()).toBe('en ltr light')
  await sanad.click('button', /العربية/)
  await sanad.click('button', /(المظهر )?(ال)?(داكن|ليلي)/)
  await expect.poll(root).toBe('ar rtl dark')
  await sanad.page.reload()
  await sanad.ready()
  expect(await root()).toBe('ar rtl dark')
})

for (const [language, open, save] of [
  ['en', /^Export/, /^Save PNG/],
  ['ar', /^صدّر/, /^احفظ PNG/],
] as const) {
  journey(`${language}: a PNG is saved, and is not blank`, `/#lang=${language}`, async ({ sanad, downloads }) => {
    const before = new Set(readdirSync(downloads))
    await sanad.click('button', open)
    await sanad.click('dialog button', save)
    const saved = () => readdirSync(downloads).filter((name) => !before.has(name))
    // While it arrives, another file stands beside it.
    await expect.poll(saved).toEqual([expect.stringMatching(/\.png$/)])
    const path = join(downloads, saved()[0] ?? '')
    await expect.poll(() => existsSync(path) && readFileSync(path).subarray(-8, -4).toString('latin1')).toBe('IEND')
    const png = readFileSync(path)
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1A\n')
    const picture = decode(png)
    const { count, commonest } = colours(picture, 0, picture.height)
    expect(count).toBeGreaterThan(200)
    expect(commonest).toBeLessThan(0.97)
  })
}

journey('a sentence is copied with its citation', `/#lang=en&relation=${arms.id}`, async ({ sanad }) => {
  await sanad.click('aside article button', /^Cite$/)
  await expect.poll(() => sanad.page.evaluate(() => navigator.clipboard.readText())).toContain(first)
  expect(await sanad.page.evaluate(() => navigator.clipboard.readText())).toMatch(/Asharq Al-Awsat/)
})

journey(
  'a permalink opens what it names',
  `/#v=1&lang=en&relation=${arms.id}&off.category=economy`,
  async ({ sanad }) => {
    await expect.poll(() => sanad.texts('aside blockquote[lang="ar"]')).toEqual(arms.evidence.map(wordsInSeed))
    const economy = await sanad.find('[aria-label="Legend and filters"] [role="checkbox"]', /^Economy/)
    expect(await economy.evaluate((one) => one.getAttribute('aria-checked'))).toBe('false')
  },
)

journey('the address is the view: a reload keeps it, and the way back leaves it', '/#lang=en', async ({ sanad }) => {
  const address = () => sanad.page.evaluate(() => location.href)
  const quotes = () => sanad.texts('aside blockquote[lang="ar"]')
  await sanad.click('[aria-label="Legend and filters"] [role="checkbox"]', /^Economy/)
  await expect.poll(address).toMatch(/off\.category=economy/)
  await sanad.clickOn(arms.id)
  await expect.poll(address).toMatch(new RegExp(`relation=${arms.id}.*off\\.category=economy`))
  await expect.poll(quotes).toEqual(arms.evidence.map(wordsInSeed))
  const kept = await address()
  await sanad.page.reload()
  await sanad.ready()
  await expect.poll(quotes).toEqual(arms.evidence.map(wordsInSeed))
  expect(await address()).toBe(kept)
  await sanad.page.goBack()
  await expect.poll(quotes).toEqual([])
})
