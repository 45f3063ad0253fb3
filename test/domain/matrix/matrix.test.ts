import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { STANCES } from '../../../src/domain/dataset/dataset.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { HALVES, pairsOf } from '../../../src/domain/matrix/matrix.ts'
import { sentenceOracle } from '../evidence/sentenceOracle.ts'
import { pairKey } from '../../../src/domain/dataset/pair.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)
const oracle = sentenceOracle(dataset)
const polarity = new Map(dataset.vocabulary.relationTypes.map((type) => [type.id, type.polarity]))
const POLARITY_OF = { binding: 'cooperative', dividing: 'conflictual' }

const words = (evidence: readonly Evidence[]) =>
  new Set(evidence.map(({ document, start, end }) => JSON.stringify([document, start, end]))).size

/** Filters that switch some stances and documents off. */
const someFilters = fc
  .record({
    stance: fc.subarray([...STANCES]),
    document: fc.subarray(dataset.documents.map(({ id }) => id)),
  })
  .map(({ stance, document }) => ({ ...NO_FILTERS, stance: new Set(stance), document: new Set(document) }))

describe('the cells of the matrix', () => {
  it('hold what a search by brute force finds for each pair, whatever is filtered', () => {
    const states = dataset.entities.filter(({ type }) => type === 'country')
    fc.assert(
      fc.property(someFilters, fc.shuffledSubarray(states, { minLength: 2 }), (filters, entities) => {
        const { relations } = visibleGraph(dataset, lookup, filters)
        const pairs = pairsOf(entities, relations, lookup)
        for (const a of entities) {
          for (const b of entities) {
            if (a.id === b.id) continue
            const all = relations.filter(
              ({ relation: { source, target } }) =>
                (source === a.id && target === b.id) || (source === b.id && target === a.id),
            )
            const pair = pairs.get(pairKey(a.id, b.id))
            expect(pair?.relations.length ?? 0).toBe(all.length)
            for (const half of HALVES) {
              const evidence = all
                .filter(({ relation }) => polarity.get(relation.type) === POLARITY_OF[half])
                .flatMap((one) => one.evidence)
              const cell = pair?.[half] ?? null
              expect(cell?.sentences ?? 0).toBe(words(evidence))
              if (cell === null) continue
              expect(cell.stance).toBe(oracle.stanceOf(evidence))
              const denied = evidence.filter(({ stance }) => stance === 'denied').length
              expect(cell.contested).toBe(denied > 0 && denied < evidence.length)
              const counts = cell.relations.map((one) => words(one.evidence))
              expect(counts).toEqual(counts.toSorted((x, y) => y - x))
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('part a cell’s sentences by category, the largest first', () => {
    const pairs = pairsOf(dataset.entities, visibleGraph(dataset, lookup, NO_FILTERS).relations, lookup)
    const cells = [...pairs.values()].flatMap(({ binding, dividing }) => [binding ?? [], dividing ?? []].flat())
    expect(cells.some(({ marks }) => marks.length > 1)).toBe(true)
    for (const { marks, relations } of cells) {
      expect(new Set(marks.map(({ category }) => category))).toEqual(
        new Set(relations.map(({ relation }) => lookup.relationType.get(relation.type)?.category)),
      )
      const counts = marks.map(({ sentences }) => sentences)
      expect(counts).toEqual(counts.toSorted((x, y) => y - x))
    }
  })

  it('put who reports on whom in neither half, and still call it stated', () => {
    const neutral = dataset.relations.filter(({ type }) => polarity.get(type) === 'neutral')
    expect(neutral.length).toBeGreaterThan(0)
    const pairs = pairsOf(
      dataset.entities,
      neutral.map((relation) => ({ relation, evidence: relation.evidence })),
      lookup,
    )
    expect(pairs.size).toBeGreaterThan(0)
    for (const { binding, dividing, relations } of pairs.values()) {
      expect([binding, dividing]).toEqual([null, null])
      expect(relations.length).toBeGreaterThan(0)
    }
  })
})
