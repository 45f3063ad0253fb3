import { expect, it } from 'vitest'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { search } from '../../../src/domain/search/search.ts'
import { createSearchIndex } from '../../../src/domain/search/searchIndex.ts'
import { seededDataset } from '../../bench/seededDataset.ts'

const dataset = seededDataset('letters', 400, 2_500, { sentencesEach: 1 })
const index = createSearchIndex(dataset, lookupOf(dataset))
const LIMITS = { entities: 10, relations: 10, sentences: 10 }

/** A list that counts how often one of its items is read. */
function counted<Item>(items: readonly Item[]) {
  const reads = { count: 0 }
  const list = new Proxy(items, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads.count += 1
      return Reflect.get(target, key) as unknown
    },
  })
  return { reads, list }
}

it('one letter in a large dataset finds whose names begin with it, without reading statements or sentences', () => {
  const [relations, sentences] = [counted(index.relations), counted(index.sentences)]
  const records = index.lexicon.records.map((some) => ({ ...counted(some), own: some.filter(isEntity).length }))
  const lexicon = { ...index.lexicon, records: records.map(({ list }) => list) }
  const found = search({ ...index, lexicon, relations: relations.list, sentences: sentences.list }, 'ا', LIMITS)
  expect(found.entities.total).toBeGreaterThan(0)
  expect([found.relations.total, found.sentences.total]).toEqual([0, 0])
  expect([relations.reads.count, sentences.reads.count]).toEqual([0, 0])
  expect(records.some(({ reads }) => reads.count > 0)).toBe(true)
  // Of each word, its entities, and one record more to see that it is none: however many sentences have the word.
  expect(records.filter(({ reads, own }) => reads.count > own + 1)).toEqual([])
})

it('two letters find statements and sentences too', () => {
  const found = search(index, 'ال', LIMITS)
  expect(found.sentences.total).toBeGreaterThan(0)
})

function isEntity(record: number): boolean {
  return record < index.entities.length
}
