import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { known, lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { locate, positionIn } from '../../../src/domain/evidence/locator.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)
const article = known(lookup.document, 'mali-aircraft')
const find = (words: string) => {
  const start = article.text.indexOf(words)
  return { start, end: start + words.length }
}

describe('where a sentence stands', () => {
  it('says headline and caption for what stands above the text', () => {
    expect(locate(article, find('مالي تتسلم'))).toEqual({ role: 'headline' })
    expect(locate(article, find('ملك بريطانيا'))).toEqual({ role: 'caption' })
  })

  it('counts paragraphs and the sentences in them from 1', () => {
    expect(locate(article, find('عرض الجيش في دولة مالي'))).toEqual({ role: 'body', paragraph: 1, sentence: 1 })
    expect(locate(article, find('واحتفى قادة الجيش'))).toEqual({ role: 'body', paragraph: 2, sentence: 1 })
  })

  it('finds a place for all evidence', () => {
    for (const { evidence } of dataset.relations) {
      for (const one of evidence) {
        const place = locate(known(lookup.document, one.document), one)
        expect(place).toBeDefined()
        if (place?.role === 'body') expect(place.paragraph).toBeGreaterThan(0)
      }
    }
  })

  it('knows nothing of a span between sentences', () => {
    expect(locate(article, { start: 42, end: 43 })).toBeUndefined()
  })
})

describe('how far down an article a sentence stands', () => {
  it('runs from the first to the last, repeated captions uncounted', () => {
    expect(positionIn(article, find('مالي تتسلم')).at).toBe(1)
    const last = article.sentences.findLast(({ role, duplicateOf }) => role === 'body' && duplicateOf === undefined)
    const position = positionIn(article, last ?? { start: 0, end: 0 })
    expect(position.at).toBe(position.of)
    expect(position.of).toBeLessThan(article.sentences.length)
  })
})
