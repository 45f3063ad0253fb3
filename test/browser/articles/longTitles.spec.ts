import type { Locator } from '@playwright/test'
import { expect, test } from '../support/page.ts'
import { WIDE } from '../support/wide.ts'

const WORDS = {
  en: {
    more: 'More',
    add: 'Add your articles',
    paste: 'Paste the text of an article',
    read: 'Read this text',
    begin: 'Begin the review',
    title: 'Title',
    article: 'Read the article',
    kept: 'Collections in this browser',
    text: `Russia and China’s possible nuclear alliance raises American, European and Asian fears about the balance of deterrence in the coming decade

Russia supplied aircraft to Mali on Monday, the army said. China condemned the United States.`,
  },
  ar: {
    more: 'المزيد',
    add: 'أضف مقالاتك',
    paste: 'الصق نص مقال',
    read: 'اقرأ هذا النص',
    begin: 'ابدأ المراجعة',
    title: 'العنوان',
    article: 'اقرأ المقال',
    kept: 'مجموعات في هذا المتصفح',
    text: `لماذا يثير الحلف النووي الروسي الصيني المحتمل مخاوف الولايات المتحدة وحلفائها في أوروبا وآسيا على توازن الردع في العقد المقبل

روسيا تدعم مالي. وأدانت الصين الولايات المتحدة أمس.`,
  },
} as const

/** What of an element's content does not fit into it, or into the window, in pixels. */
const cutOff = (of: Locator) =>
  of.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect()
    return Math.max(
      element.scrollWidth - element.clientWidth,
      element.scrollHeight - element.clientHeight,
      -left,
      right - document.documentElement.clientWidth,
    )
  })

for (const locale of ['en', 'ar'] as const) {
  for (const width of [390, 320]) {
    test.describe(`${locale}, ${width} pixels`, () => {
      test.use({ locale, viewport: { width, height: 844 }, hasTouch: true, isMobile: true })

      test('long titles of articles and collections are whole', WIDE, async ({ app, page }) => {
        const w = WORDS[locale]
        const [title = ''] = w.text.split('\n')
        const menu = async (name: string) => {
          await page.getByRole('button', { name: w.more, exact: true }).tap()
          await page.getByRole('button', { name, exact: true }).tap()
        }
        await app.open()
        await menu(w.add)
        const dialog = page.getByRole('dialog', { name: w.add })
        await dialog.getByRole('textbox', { name: w.paste }).fill(w.text)
        await dialog.getByRole('button', { name: w.read }).tap()
        const field = dialog.getByRole('textbox', { name: w.title })
        await expect(field).toHaveValue(title)
        // Letters may reach a little below their line.
        expect(await cutOff(field)).toBeLessThanOrEqual(3)
        await field.press('Enter')
        await expect(field).toHaveValue(title)
        await dialog.getByRole('button', { name: w.begin }).tap()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
        await app.panel.getByRole('button', { name: /^(Close|أغلق)/ }).tap()

        await menu(w.article)
        const head = page.locator('[data-reader] header')
        await expect(head.getByRole('heading')).toHaveText(title)
        expect(await cutOff(head.getByRole('heading'))).toBeLessThanOrEqual(3)
        const boxes = await head.evaluate((element) =>
          [...element.querySelectorAll('button')].map((one) => {
            const { left, right } = one.getBoundingClientRect()
            return [Math.round(left), Math.round(right)] as const
          }),
        )
        const inOrder = boxes.toSorted(([a], [b]) => a - b)
        expect(inOrder.length).toBeGreaterThan(5)
        for (const [at, [left, right]] of inOrder.entries()) {
          expect(left).toBeGreaterThanOrEqual(inOrder[at - 1]?.[1] ?? 0)
          expect(right).toBeLessThanOrEqual(width)
        }

        await menu(w.add)
        const name = dialog.getByRole('region', { name: w.kept }).getByText(title, { exact: true })
        expect(await cutOff(name)).toBeLessThanOrEqual(3)
      })
    })
  }
}
