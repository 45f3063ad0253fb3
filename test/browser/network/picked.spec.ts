import type { Page } from '@playwright/test'
import { violations } from '../support/axe.ts'
import { expect, test } from '../support/page.ts'
import { onceIf } from '../support/wide.ts'

const WORDS = {
  en: {
    bar: 'Selected together',
    two: '2 selected',
    chain: 'Find chain',
    focus: 'Focus',
    unpick: 'Clear the selection',
  },
  ar: { bar: 'المحدَّد معاً', two: 'كيانان محدَّدان', chain: 'ابحث عن سلسلة', focus: 'ركّز', unpick: 'ألغِ التحديد' },
} as const

const place = (page: Page, id: string) =>
  page
    .getByRole('region', { name: /^(Actors and relations on the map|الأطراف والعلاقات على الخريطة)$/ })
    .locator(`[data-entity="${id}"]`)

async function shiftClick(page: Page, id: string): Promise<void> {
  const box = await place(page, id).boundingBox()
  if (box === null) throw new Error(`${id} is not on the map`)
  await page.keyboard.down('Shift')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.keyboard.up('Shift')
}

for (const [language, words] of Object.entries(WORDS)) {
  test(
    `several are selected on the map, acted on there and in the matrix (${language})`,
    onceIf(language === 'en'),
    async ({ app, page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('sanad.language', chosen), language)
      await app.open('/#v=1&view=map')
      await page.locator('[data-land="named"]').first().waitFor({ state: 'attached' })
      const rings = page.locator('main svg [data-layer="node"]:has([stroke="var(--marker)"])')
      const bar = page.getByRole('region', { name: words.bar })
      await shiftClick(page, 'russia')
      await expect(rings).toHaveCount(1)
      await shiftClick(page, 'china')
      await shiftClick(page, 'turkey')
      await expect(rings).toHaveCount(3)
      await shiftClick(page, 'turkey')
      await expect(rings).toHaveCount(2)
      await expect(bar.getByRole('status')).toHaveText(words.two)
      await expect(bar.getByRole('button', { name: words.chain })).toBeInViewport({ ratio: 1 })
      expect(await violations(page)).toEqual([])
      await bar.getByRole('button', { name: words.focus }).click()
      await expect(page).toHaveURL(/focus/)
      await page.keyboard.press('3')
      const heads = page.getByRole('rowheader', { selected: true })
      await expect(heads).toHaveCount(2)
      await heads.first().click({ modifiers: ['Shift'] })
      await expect(heads).toHaveCount(1)
      await bar.getByRole('button', { name: words.unpick }).click()
      await expect(heads).toHaveCount(0)
      await expect(bar).toBeHidden()
    },
  )
}
