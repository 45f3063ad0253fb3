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
  readonly actors: string
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
      name: 'the actors of a collection',
      enter: async (page) => {
        await page.keyboard.press('Escape')
        await page.keyboard.press('8')
      },
      shown: (page) => dialogNamed(page, words.actors),
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
  actors: 'Actors of this collection',
}

const ARABIC: Words = {
  add: 'أضف مقالاتك',
  paste: 'الصق نص مقال',
  read: 'اقرأ هذا النص',
  begin: 'ابدأ المراجعة',
  review: 'المراجعة',
  gates: 'فُحص قبلك',
  byHand: 'ترميز يدوي',
  actors: 'أطراف هذه المجموعة',
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
