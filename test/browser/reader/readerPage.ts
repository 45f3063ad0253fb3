import type { Page } from '@playwright/test'
import { known, lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { supportsIn } from '../../../src/domain/reader/readingRelations.ts'
import { dataset } from '../support/page.ts'

/** The article that most of these tests read. */
export const article = known(lookupOf(dataset).document, 'mali-aircraft')
/** What each of its sentences supports. */
export const supports = supportsIn(dataset, article)

function sentenceOf(beginning: string) {
  const found = article.sentences.find(({ start, end }) => article.text.slice(start, end).startsWith(beginning))
  if (found === undefined) throw new Error(`No sentence of the article begins with ${beginning}`)
  return found
}
/** A sentence of many relations, far down the article. */
export const talks = sentenceOf('وتشهد العلاقات')

export const AT_TALKS = `/#v=1&read=${article.id}&sentence=${talks.id}`
export const reader = (page: Page) => page.getByRole('complementary', { name: /^(Article|المقال)$/ })
export const sentence = (page: Page, id: string) => page.locator(`[data-sentence="${id}"]`)
/** The sentence that is read. */
export const current = (page: Page) => page.locator('[data-sentence][aria-current="true"]')
