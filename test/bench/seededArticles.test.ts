import { expect, it } from 'vitest'
import { copyIndex } from '../../src/domain/text/copyIndex.ts'
import { seededArticle } from './seededArticles.ts'

it('generates articles of about a thousand words that are the same every time and unlike each other', () => {
  const { add } = copyIndex()
  for (let at = 0; at < 50; at += 1) {
    const text = seededArticle(at)
    expect(seededArticle(at)).toBe(text)
    expect(text.split(/\s+/).length).toBeGreaterThan(800)
    expect(add(`${at}`, text)).toBeUndefined()
  }
})
