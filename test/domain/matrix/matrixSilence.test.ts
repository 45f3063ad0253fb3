import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset, Entity, Sentence } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { pairKey } from '../../../src/domain/dataset/pair.ts'
import { silenceOf, togetherOf } from '../../../src/domain/matrix/matrixSilence.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset

const isIn = ({ mentions }: Entity, document: string, { start, end }: Sentence) =>
  mentions.some((one) => one.document === document && start <= one.start && one.end <= end)

describe('the sentences that mention both of a pair', () => {
  it.each([
    ['all documents', () => true],
    ['one document', (id: string) => id === dataset.documents[0]?.id],
  ] as const)('are those that a search by brute force finds, in %s', (_, reads) => {
    const together = togetherOf(dataset, dataset.entities, ({ id }) => reads(id), lookupOf(dataset))
    let pairs = 0
    for (const [at, a] of dataset.entities.entries()) {
      for (const b of dataset.entities.slice(at + 1)) {
        const words = dataset.documents
          .filter(({ id }) => reads(id))
          .flatMap(({ id, sentences }) =>
            sentences.filter((one) => isIn(a, id, one) && isIn(b, id, one)).map((one) => one.duplicateOf ?? one.id),
          )
        const found = together.get(pairKey(a.id, b.id)) ?? []
        expect(found.map(({ sentence }) => sentence.duplicateOf ?? sentence.id)).toEqual([...new Set(words)])
        if (found.length > 0) pairs += 1
        for (const { mentions } of found) {
          expect(new Set(mentions.map(({ entity }) => entity))).toEqual(new Set([a.id, b.id]))
        }
      }
    }
    expect(pairs).toBe(together.size)
    expect(pairs).toBeGreaterThan(0)
  })
})

describe('the silence of a pair', () => {
  const [some] = [...togetherOf(dataset, dataset.entities, () => true, lookupOf(dataset)).values()]

  it('is broken by what is stated, and never claimed of what filters hide', () => {
    expect(silenceOf(true, true, [])).toBe('stated')
    expect(silenceOf(false, true, some ?? [])).toBe('hidden')
    expect(silenceOf(false, false, some ?? [])).toBe('together')
    expect(silenceOf(false, false, [])).toBe('never')
  })
})
