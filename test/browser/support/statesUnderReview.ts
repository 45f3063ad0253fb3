import type { Page } from '@playwright/test'
import type { State } from './states.ts'

const bar = (page: Page) => page.getByRole('region', { name: /^(Review|المراجعة)$/ })
const dialogNamed = (page: Page, name: RegExp) => page.getByRole('dialog', { name })
const byHand = (page: Page) => dialogNamed(page, /^(Annotate by hand|ترميز يدوي)$/)
const press = (key: string) => (page: Page) => page.keyboard.press(key)

/** Every state of a collection under review that is looked at as a whole, each from the one before; a new one belongs here. */
export const UNDER_REVIEW: readonly State[] = [
  {
    name: 'review',
    enter: async (page) => {
      await page.keyboard.press('y')
      // A phone shows what is rarer when asked.
      const more = bar(page).locator('details').first()
      await bar(page).getByRole('status').waitFor()
      if ((await more.count()) > 0) await more.evaluate((details: HTMLDetailsElement) => (details.open = true))
    },
    shown: (page) => bar(page).getByRole('region').and(page.locator('[aria-busy=false]')),
  },
  {
    name: 'review, with a decision put off',
    enter: press('p'),
    shown: (page) =>
      bar(page)
        .getByRole('status')
        .filter({ hasText: /put off|وأُجِّل/ }),
  },
  { name: 'annotating by hand', enter: press('b'), shown: byHand },
  {
    name: 'annotating by hand, the next sentence',
    enter: async (page) => {
      await page.keyboard.press('b')
      await byHand(page)
        .getByRole('button', { name: /^(Next sentence|الجملة التالية)$/ })
        .click()
      await byHand(page).getByRole('option').first().click()
    },
    shown: (page) => byHand(page).getByRole('region', { name: /^(The chosen words|الكلمات المختارة)$/ }),
  },
  {
    name: 'the actors of a collection',
    enter: press('8'),
    shown: (page) =>
      dialogNamed(page, /^(Actors of this collection|أطراف هذه المجموعة)$/)
        .getByRole('list')
        .first(),
  },
  {
    name: 'the articles read again',
    enter: press('7'),
    shown: (page) =>
      dialogNamed(page, /^(Read the articles again|اقرأ المقالات من جديد)$/)
        .getByRole('region')
        .getByRole('listitem')
        .first(),
  },
  {
    name: 'save annotation files',
    enter: async (page) => {
      await page.keyboard.press('w')
      await page
        .getByRole('dialog')
        .getByRole('radio', { name: /^(Annotation files|ملفات الترميز)/ })
        .check()
    },
    shown: (page) => page.getByRole('dialog').getByRole('region').first(),
  },
  {
    name: 'add articles',
    enter: press('z'),
    shown: (page) => dialogNamed(page, /^(Add your articles|أضف مقالاتك)$/).getByRole('textbox'),
  },
]
