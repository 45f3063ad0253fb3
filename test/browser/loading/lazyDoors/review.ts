import type { Page } from '@playwright/test'
import { dataset } from '../../support/page.ts'
import type { Door } from './door.ts'
import { dialogNamed, press, state } from './door.ts'

const article = dataset.documents.filter(({ kind }) => kind === 'article')[1]

/** What the doors of a review are called. */
interface Words {
  readonly add: string
  readonly paste: string
  readonly read: string
  readonly begin: string
  readonly review: string
  readonly gates: string
  readonly byHand: string
  readonly next: string
  readonly actors: string
  readonly again: string
  readonly annotationFiles: RegExp
}

const reviewNamed = (name: string) => (page: Page) => page.getByRole('region', { name, exact: true })

/**
 * Through a collection of the user's own: it is brought, reviewed, annotated, and in the end the page is in the other language. The
 * address of each is that of the collection, which only the page knows.
 */
const through = (words: Words): readonly Door[] => {
  const bar = reviewNamed(words.review)
  return [
    // Keys count once the page listens.
    state('network'),
    {
      name: 'a review of articles',
      address: '/#v=1',
      enter: async (page) => {
        await page.keyboard.press('z')
        const articles = dialogNamed(page, words.add)
        await articles.getByRole('textbox', { name: words.paste }).fill(article?.text ?? '')
        await articles.getByRole('button', { name: words.read }).click()
        await articles.getByRole('button', { name: words.begin }).click()
      },
      shown: bar,
    },
    {
      name: 'the checks of a proposal',
      shown: (page) => bar(page).getByRole('region', { name: words.gates }).and(page.locator('[aria-busy=false]')),
    },
    {
      name: 'a decision',
      enter: press('a'),
      shown: (page) =>
        bar(page)
          .getByRole('status')
          .filter({ hasText: /(^|\D)1(\D|$)/ }),
    },
    { name: 'annotating by hand', enter: press('b'), shown: (page) => dialogNamed(page, words.byHand) },
    {
      name: 'annotating the next sentence by hand',
      enter: (page) => dialogNamed(page, words.byHand).getByRole('button', { name: words.next }).click(),
      shown: (page) => dialogNamed(page, words.byHand).getByRole('option').first(),
    },
    {
      name: 'the actors of a collection',
      enter: async (page) => {
        await page.keyboard.press('Escape')
        await page.keyboard.press('8')
      },
      shown: (page) => dialogNamed(page, words.actors),
    },
    {
      name: 'the articles read again',
      enter: async (page) => {
        await page.keyboard.press('Escape')
        await page.keyboard.press('7')
      },
      // What came of it, in place of how far it is.
      shown: (page) => dialogNamed(page, words.again).getByRole('status').filter({ visible: true }).first(),
    },
    {
      name: 'saving annotation files',
      enter: async (page) => {
        await page.keyboard.press('Escape')
        await page.keyboard.press('w')
        await page.getByRole('dialog').getByRole('radio', { name: words.annotationFiles }).check()
      },
      shown: (page) => page.getByRole('dialog').getByRole('radio', { name: words.annotationFiles, checked: true }),
    },
  ]
}

const ENGLISH: Words = {
  add: 'Add your articles',
  paste: 'Paste the text of an article',
  read: 'Read this text',
  begin: 'Begin the review',
  review: 'Review',
  gates: 'Checked before you',
  byHand: 'Annotate by hand',
  next: 'Next sentence',
  actors: 'Actors of this collection',
  again: 'Read the articles again',
  annotationFiles: /^Annotation files/,
}

const ARABIC: Words = {
  add: 'أضف مقالاتك',
  paste: 'الصق نص مقال',
  read: 'اقرأ هذا النص',
  begin: 'ابدأ المراجعة',
  review: 'المراجعة',
  gates: 'فُحص قبلك',
  byHand: 'ترميز يدوي',
  next: 'الجملة التالية',
  actors: 'أطراف هذه المجموعة',
  again: 'اقرأ المقالات من جديد',
  annotationFiles: /^ملفات الترميز/,
}

/** A collection under review, and the change of language in the middle of it. */
export const IN_REVIEW: readonly Door[] = [
  ...through(ENGLISH),
  {
    name: 'the other language',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('l')
    },
    shown: reviewNamed(ARABIC.review),
  },
  {
    name: 'and back',
    enter: press('l'),
    shown: reviewNamed(ENGLISH.review),
  },
]

export const IN_REVIEW_IN_ARABIC: readonly Door[] = through(ARABIC)
