import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Evidence, Relation } from '../../../src/domain/dataset/dataset.ts'
import { facetCounts } from '../../../src/domain/filters/facetCounts.ts'
import type { Facet, Filters } from '../../../src/domain/filters/filters.ts'
import { FACETS, isFiltered, NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { dataset } from '../../scene/bundled.ts'
import { sentenceOracle } from '../evidence/sentenceOracle.ts'
import { oracleOf } from './filterOracle.ts'

const WHENS = ['2012', '2015-02', '2019/2021', '../2014', '2020-12-31', '2022/..', '2023-03~', '2018?']

/** The same articles by three publishers, with many more dates with sentences that stand there twice, and with proposals. */
const varied: Dataset = {
  ...dataset,
  documents: dataset.documents.map((one, at) => ({ ...one, publisher: ['A', 'B', 'C, D'][at % 3] ?? '' })),
  relations: dataset.relations.map((relation, at) => ({
    ...relation,
    evidence: [
      ...relation.evidence,
      ...(at % 4 === 0 ? relation.evidence : []),
      ...(at % 3 === 0 ? (dataset.relations[at + 1]?.evidence ?? []) : []),
    ].map((one, index): Evidence => {
      const when = (at + index) % 2 === 0 ? WHENS[(at + index) % WHENS.length] : one.when
      const review =
        index % 9 === 1
          ? { review: 'proposed' as const, putOff: true as const }
          : index % 3 === 1
            ? { review: 'proposed' as const }
            : index % 5 === 0
              ? { review: 'accepted' as const }
              : {}
      return when === undefined ? { ...one, ...review } : { ...one, ...review, when }
    }),
  })),
}

const DATES = ['2012', '2014', '2015-02', '2019', '2020-12-31', '2023', '2023-04-18', '2030', '2035']
const dates = fc.option(
  fc
    .tuple(fc.option(fc.constantFrom(...DATES)), fc.option(fc.constantFrom(...DATES)))
    .map(([from, to]) => ({ from, to })),
)

/** Filters as they are found: a few choices off, or all but a few, in some of the facets. */
const anyFilters = (choices: (facet: Facet) => readonly string[]): fc.Arbitrary<Filters> => {
  const off = (facet: Facet) => {
    const all = choices(facet)
    const few = fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3 })
    return fc.oneof(
      { weight: 3, arbitrary: fc.constant(new Set<string>()) },
      { weight: 3, arbitrary: few.map((values) => new Set(values)) },
      { weight: 1, arbitrary: few.map((values) => new Set(all.filter((value) => !values.includes(value)))) },
    )
  }
  const facets = {
    category: off('category'),
    entityType: off('entityType'),
    stance: off('stance'),
    review: off('review'),
    document: off('document'),
    relationType: off('relationType'),
    polarity: off('polarity'),
    publisher: off('publisher'),
    speaker: off('speaker'),
  }
  const minimum = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 4 }))
  return fc.record({ ...facets, dates, undated: fc.boolean(), minSentences: minimum, minPublishers: minimum })
}

/** Nothing more, one document alone, or a part of the relations. */
const anyPasses = ({ documents, relations }: Dataset) =>
  fc.oneof(
    fc.constant(null),
    fc.constantFrom(...documents).map(
      ({ id }) =>
        ({ document }: Evidence) =>
          document === id,
    ),
    fc.subarray([...relations]).map((some) => {
      const set = new Set(some)
      return (_: Evidence, relation: Relation) => set.has(relation)
    }),
  )

describe.each([
  ['the real dataset', dataset],
  ['a dataset of several publishers and many dates', varied],
])('filters over %s', (_, data) => {
  const lookup = lookupOf(data)
  const oracle = oracleOf(data)
  const filters = anyFilters(oracle.choices)
  const everything = () => true

  it('leave what a naive reading of the whole dataset leaves', () => {
    fc.assert(
      fc.property(filters, anyPasses(data), (chosen, passes) => {
        const graph = visibleGraph(data, lookup, chosen, passes)
        const expected = oracle.visible(chosen, passes ?? everything)
        expect(graph.relations).toEqual(expected)
        expect(graph.entities.map(({ id }) => id).toSorted()).toEqual([...oracle.entities(expected)].toSorted())
      }),
    )
  })

  it('count for every choice what is seen of it once it is on', () => {
    fc.assert(
      fc.property(filters, anyPasses(data), (chosen, passes) => {
        const counts = facetCounts(data, lookup, chosen, passes)
        const now = oracle.visible(chosen, passes ?? everything)
        for (const facet of FACETS) {
          const expected = oracle.choices(facet).flatMap((value) => {
            const off = new Set(chosen[facet])
            const seen = off.delete(value) ? oracle.visible({ ...chosen, [facet]: off }, passes ?? everything) : now
            const count = oracle.count(seen, facet, value)
            return count === 0 ? [] : [[value, count]]
          })
          expect(Object.fromEntries(counts[facet].values)).toEqual(Object.fromEntries(expected))
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('filters', () => {
  const lookup = lookupOf(dataset)

  it('count everything where nothing is filtered', () => {
    const counts = facetCounts(dataset, lookup, NO_FILTERS)
    const sum = (facet: Facet) => counts[facet].total
    const sentences = sentenceOracle(dataset).countOf(dataset.relations)
    const relations = dataset.relations.length
    expect(FACETS.map(sum)).toEqual([
      relations,
      dataset.entities.length,
      sentences,
      sentences,
      sentences,
      relations,
      relations,
      sentences,
      sentences,
    ])
  })

  it('are counted without asking again what each sentence is, who published it and of what kind a relation is', () => {
    let asked = 0
    const heard = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> => {
      const copy = new Map(map)
      const { get } = copy
      copy.get = (key) => {
        asked += 1
        return get.call(copy, key)
      }
      return copy
    }
    const listening = {
      ...lookup,
      document: heard(lookup.document),
      entity: heard(lookup.entity),
      relationType: heard(lookup.relationType),
      sentenceNumbers: (...passage: Parameters<typeof lookup.sentenceNumbers>) => {
        asked += 1
        return lookup.sentenceNumbers(...passage)
      },
    }
    facetCounts(dataset, listening, NO_FILTERS)
    expect(asked).toBeGreaterThan(dataset.relations.length)
    asked = 0
    const [document] = dataset.documents
    for (const part of [{ category: new Set(['military']) }, { document: new Set([document?.id ?? '']) }])
      facetCounts(dataset, listening, { ...NO_FILTERS, ...part })
    // The types of those at the ends of what is left.
    expect(asked).toBeLessThanOrEqual(2 * dataset.entities.length)
    asked = 0
    expect(visibleGraph(dataset, listening, NO_FILTERS).relations).toHaveLength(dataset.relations.length)
    expect(asked).toBe(0)
  })

  it('leave what an interval or a vague date may be, and nothing undated unless that is kept', () => {
    const whens = (from: string | null, to: string | null, undated = false) =>
      visibleGraph(dataset, lookup, { ...NO_FILTERS, dates: { from, to }, undated }).relations.flatMap(({ evidence }) =>
        evidence.map(({ when }) => when),
      )
    expect(new Set(whens('2016', '2019'))).toEqual(new Set(['2015/..', '2012/..']))
    expect(whens('2030', null)).toEqual(expect.arrayContaining(['2030', '2035~', '2015/..']))
    expect(whens(null, '2014')).toEqual(['2012/..'])
    expect(whens('2016', '2019', true).filter((when) => when === undefined).length).toBeGreaterThan(300)
    expect(whens('2020', '2015')).not.toContain('2020')
  })

  it('know when something is filtered', () => {
    expect(isFiltered(NO_FILTERS)).toBe(false)
    expect(isFiltered({ ...NO_FILTERS, undated: true })).toBe(false)
    for (const some of [{ dates: { from: '2020', to: null } }, { minSentences: 2 }, { minPublishers: 2 }])
      expect(isFiltered({ ...NO_FILTERS, ...some })).toBe(true)
    for (const facet of FACETS) expect(isFiltered({ ...NO_FILTERS, [facet]: new Set(['x']) })).toBe(true)
  })
})
