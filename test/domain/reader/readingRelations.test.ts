import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { known, lookupOf } from '../../../src/domain/dataset/lookup.ts'
import {
  categoriesOf,
  relationsOfSentence,
  relationsReadUpTo,
  sentenceAt,
  sentencesOfRelation,
  stepReading,
  supportsIn,
} from '../../../src/domain/reader/readingRelations.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)
const article = known(lookup.document, 'mali-aircraft')
const sentence = (words: string) => {
  const at = article.text.indexOf(words)
  const found = article.sentences.find(({ start, end }) => start <= at && at < end)
  if (found === undefined) throw new Error(`No sentence has ${words}`)
  return found
}

describe('what a sentence supports', () => {
  it('is all its evidence, each piece in the sentences that it spans and nowhere else', () => {
    for (const document of dataset.documents) {
      const supports = supportsIn(dataset, document)
      for (const relation of dataset.relations) {
        for (const evidence of relation.evidence.filter((one) => one.document === document.id)) {
          const telling = document.sentences.filter(({ duplicateOf }) => duplicateOf === undefined)
          const within = telling.filter(({ start, end }) => start < evidence.end && end > evidence.start)
          expect(within.length).toBeGreaterThan(0)
          for (const { id } of telling) {
            const here = supports.get(id)?.some((support) => support.evidence.includes(evidence)) ?? false
            expect(here).toBe(within.some((one) => one.id === id))
          }
        }
      }
    }
  })

  it('is the same read from the relation: both ways lead to one another', () => {
    for (const document of dataset.documents) {
      for (const one of document.sentences) {
        const relations = new Set(relationsOfSentence(dataset, document, one).map(({ relation }) => relation.id))
        for (const relation of dataset.relations) {
          const back = sentencesOfRelation(document, relation).some(({ id }) => id === one.id)
          expect(back).toBe(relations.has(relation.id))
        }
      }
    }
  })

  it('is for a repetition what the first printing supports', () => {
    const repeated = article.sentences.filter(({ duplicateOf }) => duplicateOf !== undefined)
    expect(repeated.length).toBeGreaterThan(3)
    for (const one of repeated) {
      const first = article.sentences.find(({ id }) => id === one.duplicateOf)
      if (first === undefined) throw new Error('A repetition of nothing')
      expect(relationsOfSentence(dataset, article, one)).toEqual(relationsOfSentence(dataset, article, first))
    }
    expect(relationsOfSentence(dataset, article, sentence('TT'))).toEqual([])
  })

  it('is counted by category, in the order of the vocabulary', () => {
    for (const one of article.sentences) {
      const supports = relationsOfSentence(dataset, article, one)
      const counts = categoriesOf(dataset, lookup, supports)
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(supports.length)
      const order = dataset.vocabulary.categories.map(({ id }) => id)
      expect(counts.map(({ category }) => category)).toEqual(
        order.filter((id) => counts.some(({ category }) => category === id)),
      )
    }
  })
})

describe('reading along', () => {
  it('has read what the sentences so far support, and never less than before', () => {
    for (const document of dataset.documents) {
      const read = new Set<string>()
      for (const one of document.sentences) {
        for (const { relation } of relationsOfSentence(dataset, document, one)) read.add(relation.id)
        expect(relationsReadUpTo(document, one.id, dataset)).toEqual(read)
      }
      const all = dataset.relations.filter(({ evidence }) => evidence.some((each) => each.document === document.id))
      expect(read).toEqual(new Set(all.map(({ id }) => id)))
    }
  })

  it('begins with nothing', () => {
    expect(relationsReadUpTo(article, null, dataset)).toEqual(new Set())
  })
})

describe('stepping through', () => {
  const walk = (step: 1 | -1, from: string | null) => {
    const seen: string[] = []
    for (let at = from; ;) {
      const next = stepReading(article, { sentence: at, span: null }, step)
      if (next === undefined) return seen
      seen.push(next.id)
      at = next.id
    }
  }
  const telling = article.sentences.filter(({ role, duplicateOf }) => role !== 'furniture' && duplicateOf === undefined)

  it('passes each sentence that says something new once, there and back', () => {
    const [first, ...rest] = telling.map(({ id }) => id)
    expect(sentenceAt(article, { sentence: null, span: null })?.id).toBe(first)
    expect(walk(1, null)).toEqual(rest)
    expect(walk(-1, rest.at(-1) ?? null)).toEqual([first, ...rest.slice(0, -1)].toReversed())
  })

  it('goes on from a repetition to what comes after it', () => {
    const repeated = article.sentences.findLast(({ duplicateOf }) => duplicateOf !== undefined)
    const next = stepReading(article, { sentence: repeated?.id ?? null, span: null }, 1)
    expect(next?.id).toBe(sentence('عرض الجيش في دولة مالي').id)
  })

  it('starts from the words that one came to see', () => {
    const start = article.text.indexOf('البلدين')
    const place = { sentence: null, span: { start, end: start + 7 } }
    expect(sentenceAt(article, place)?.id).toBe(sentence('عرض الجيش في دولة مالي').id)
    expect(stepReading(article, place, 1)?.id).toBe(sentence('واحتفى قادة الجيش').id)
    expect(stepReading(article, { sentence: 'not-there', span: null }, 1)?.id).toBe(telling[1]?.id)
  })
})
