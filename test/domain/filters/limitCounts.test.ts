import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateCounts, minimumCounts, undatedCount, yearsNamed } from '../../../src/domain/filters/limitCounts.ts'
import type { Filters } from '../../../src/domain/filters/filters.ts'
import { NO_FILTERS } from '../../../src/domain/filters/filters.ts'
import { dataset, lookup } from '../../scene/bundled.ts'
import { sentenceOracle } from '../evidence/sentenceOracle.ts'
import { oracleOf } from './filterOracle.ts'

const oracle = oracleOf(dataset)
const sentences = sentenceOracle(dataset)
const YEARS = ['2012', '2015', '2020', '2021', '2022', '2023', '2024', '2030', '2035']
const range = fc.record({ from: fc.option(fc.constantFrom(...YEARS)), to: fc.option(fc.constantFrom(...YEARS)) })
const filters: fc.Arbitrary<Filters> = fc
  .record({
    dates: fc.option(range),
    undated: fc.boolean(),
    minSentences: fc.integer({ min: 1, max: 3 }),
    stance: fc.subarray(oracle.choices('stance') as string[]).map((off) => new Set(off)),
    category: fc.subarray(oracle.choices('category') as string[]).map((off) => new Set(off)),
  })
  .map((some) => ({ ...NO_FILTERS, ...some }))
const seen = (chosen: Filters) => oracle.visible(chosen, () => true)
const pieces = (chosen: Filters) => seen(chosen).flatMap(({ evidence }) => evidence)

describe('what other choices would leave', () => {
  it('is, for dates, what they leave once chosen', () => {
    fc.assert(
      fc.property(filters, fc.array(range, { maxLength: 5 }), (chosen, ranges) => {
        expect(dateCounts(dataset, lookup, chosen, null, ranges)).toEqual(
          ranges.map((dates) => sentences.count(pieces({ ...chosen, dates }))),
        )
      }),
    )
  })

  it('is, for what bears no date, how much of it there is once it is kept', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        expect(undatedCount(dataset, lookup, chosen, null)).toBe(
          sentences.count(pieces({ ...chosen, undated: true }).filter(({ when }) => when === undefined)),
        )
      }),
    )
  })

  it('is, for a minimum, the relations that reach it', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom('minSentences', 'minPublishers'), (chosen, minimum) => {
        const counts = minimumCounts(dataset, lookup, chosen, null, minimum)
        for (let least = 1; least <= counts.length + 1; least += 1)
          expect(counts[least - 1] ?? 0).toBe(seen({ ...chosen, [minimum]: least }).length)
      }),
      { numRuns: 40 },
    )
  })

  it('counts the words of a picture that stands there twice once', () => {
    const [relation] = dataset.relations
    if (relation === undefined) throw new Error('The dataset is empty')
    const twice = { ...relation, evidence: [...relation.evidence, ...relation.evidence] }
    expect(minimumCounts({ ...dataset, relations: [twice] }, lookup, NO_FILTERS, null, 'minSentences')).toEqual(
      minimumCounts({ ...dataset, relations: [relation] }, lookup, NO_FILTERS, null, 'minSentences'),
    )
  })
})

it('the years that sentences name are those at both ends of what they date', () => {
  expect(yearsNamed(dataset)).toEqual(YEARS)
  const [relation] = dataset.relations
  const [evidence] = relation?.evidence ?? []
  if (relation === undefined || evidence === undefined) throw new Error('The dataset is empty')
  const whens = ['-0044-03-15', '201X', '1999/..', 'XXXX', 'Y17000']
  const data = { ...dataset, relations: [{ ...relation, evidence: whens.map((when) => ({ ...evidence, when })) }] }
  expect(yearsNamed(data)).toEqual(['-0044', '1999', '2010', '2019', 'Y17000'])
})
