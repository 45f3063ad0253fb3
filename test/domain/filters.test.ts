import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/dataset'
import { STANCES } from '../../src/domain/dataset'
import type { Facet, Filters } from '../../src/domain/filters'
import { FACETS, facetCounts, NO_FILTERS, visibleGraph } from '../../src/domain/filters'
import { known, lookupOf } from '../../src/domain/lookup'
import type { Passes } from '../../src/domain/view'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)
const { vocabulary, documents, relations } = dataset

const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  category: vocabulary.categories.map(({ id }) => id),
  entityType: vocabulary.entityTypes.map(({ id }) => id),
  stance: STANCES,
  document: documents.map(({ id }) => id),
}

const anyOf = (facet: Facet) => fc.subarray([...VALUES[facet]]).map((values) => new Set(values))
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  category: anyOf('category'),
  entityType: anyOf('entityType'),
  stance: anyOf('stance'),
  document: anyOf('document'),
  dates: fc.constant(null),
  undated: fc.boolean(),
  minSentences: fc.constant(1),
  minPublishers: fc.constant(1),
})

/** Nothing more, one document alone, or a part of the relations. */
const anyPasses: fc.Arbitrary<Passes | null> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...documents).map<Passes>(
    ({ id }) =>
      ({ document }) =>
        document === id,
  ),
  fc.subarray([...relations]).map<Passes>((some) => {
    const set = new Set(some)
    return (_, relation) => set.has(relation)
  }),
)

/** What is visible with the facet's own filter taken off, counted by the choice that each is. */
function countOneByOne(filters: Filters, passes: Passes | null, facet: Facet): Record<string, number> {
  const left = visibleGraph(dataset, lookup, { ...filters, [facet]: NO_FILTERS[facet] }, passes)
  const evidence = left.relations.flatMap((visible) => visible.evidence)
  const values = {
    category: () => left.relations.map(({ relation }) => known(lookup.relationType, relation.type).category),
    entityType: () => left.entities.map(({ type }) => type),
    stance: () => evidence.map(({ stance }) => stance),
    document: () => evidence.map(({ document }) => document),
  }[facet]()
  return Object.fromEntries(
    [...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]),
  )
}

describe('facetCounts', () => {
  it('counts what taking each facet’s own filter off would show', () => {
    fc.assert(
      fc.property(anyFilters, anyPasses, (filters, passes) => {
        const counts = facetCounts(dataset, lookup, filters, passes)
        for (const facet of FACETS) {
          expect(Object.fromEntries(counts[facet])).toEqual(countOneByOne(filters, passes, facet))
        }
      }),
    )
  })

  it('counts everything where nothing is filtered', () => {
    const counts = facetCounts(dataset, lookup, NO_FILTERS)
    const sum = (facet: Facet) => [...counts[facet].values()].reduce((total, one) => total + one, 0)
    const pieces = relations.flatMap(({ evidence }) => evidence).length
    expect([sum('category'), sum('stance'), sum('document')]).toEqual([relations.length, pieces, pieces])
  })
})

describe('visibleGraph', () => {
  it('leaves the relations whose category, ends and evidence pass, with that evidence alone, and their ends', () => {
    fc.assert(
      fc.property(anyFilters, anyPasses, (filters, passes) => {
        const graph = visibleGraph(dataset, lookup, filters, passes)
        const expected = relations.flatMap((relation) => {
          const types = [relation.source, relation.target].map((id) => known(lookup.entity, id).type)
          const hidden =
            types.some((type) => filters.entityType.has(type)) ||
            filters.category.has(known(lookup.relationType, relation.type).category)
          const evidence = relation.evidence.filter(
            (one) =>
              !filters.stance.has(one.stance) &&
              !filters.document.has(one.document) &&
              (passes?.(one, relation) ?? true),
          )
          return hidden || evidence.length === 0 ? [] : [{ relation, evidence }]
        })
        expect(graph.relations).toEqual(expected)
        const ends = new Set(expected.flatMap(({ relation: { source, target } }) => [source, target]))
        expect(graph.entities.map(({ id }) => id).toSorted()).toEqual([...ends].toSorted())
      }),
    )
  })
})
