import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Dataset } from '../../../../src/domain/dataset/dataset.ts'
import { relationEntries } from '../../../../src/domain/search/relationEntries.ts'
import { fold } from '../../../../src/domain/search/words/fold.ts'
import { foldJoined, foldOnce } from '../../../../src/domain/search/words/foldOnce.ts'
import { dataset, lookup } from '../../../scene/bundled.ts'

const TELLING = ['1', '000', '٣', ',', '.', '-', ' ', '\u00a0', 'L', 'é', '\u0301', 'ء', 'ـ', 'ى', 'ß', '’', 'ال']
const text = fc.array(fc.constantFrom(...TELLING), { maxLength: 8 }).map((parts) => parts.join(''))

it('texts that are folded one by one and joined are the same as their whole, folded', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      expect(foldJoined(texts, foldOnce())).toBe(fold(texts.join(' ')).trim())
    }),
  )
})

it('a text is folded once, however many relations name it', () => {
  const folded: string[] = []
  const folding = foldOnce((one) => {
    folded.push(one)
    return fold(one)
  })
  const fewer: Dataset = { ...dataset, relations: dataset.relations.slice(0, 50) }
  const once = [...relationEntries(fewer, lookup, folding)]
  const count = folded.length
  expect(new Set(folded).size).toBe(count)
  // The same relations again, under other ids, ask for nothing new.
  const again = { ...fewer, relations: fewer.relations.map((one) => ({ ...one, id: `again-${one.id}` })) }
  expect([...relationEntries(again, lookup, folding)].map(({ words }) => words)).toEqual(once.map(({ words }) => words))
  expect(folded).toHaveLength(count)
})
