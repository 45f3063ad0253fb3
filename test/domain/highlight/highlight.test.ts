import { describe, expect, it } from 'vitest'
import type { Facet } from '../../../src/domain/filters/filters.ts'
import { FACETS, NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { highlightBy } from '../../../src/domain/highlight/highlight.ts'
import { facetCounts } from '../../../src/domain/filters/facetCounts.ts'
import { dataset } from '../../features/renderApp.tsx'

const lookup = lookupOf(dataset)
const graph = visibleGraph(dataset, lookup, NO_FILTERS)
const counts = facetCounts(dataset, lookup, NO_FILTERS)
const others = (facet: Facet, value: string) =>
  new Set([...counts[facet].values.keys()].filter((other) => other !== value))
const idsOf = (of: readonly { readonly relation: { readonly id: string } }[]) =>
  new Set(of.map(({ relation }) => relation.id))

describe('what a choice stands for', () => {
  it.each(FACETS)('is what would be left with the other choices of %s switched off', (facet) => {
    expect(counts[facet].values.size).toBeGreaterThan(0)
    for (const value of counts[facet].values.keys()) {
      const left = visibleGraph(dataset, lookup, { ...NO_FILTERS, [facet]: others(facet, value) })
      const lit = highlightBy({ of: facet, value }, graph, lookup)
      expect(lit?.relations).toEqual(idsOf(left.relations))
    }
  })

  it('is every entity of a type, also those that only others are related to, and none by any other choice', () => {
    for (const value of counts.entityType.values.keys()) {
      const entities = new Set(graph.entities.filter(({ type }) => type === value).map(({ id }) => id))
      expect(entities.size).toBe(counts.entityType.values.get(value))
      expect(highlightBy({ of: 'entityType', value }, graph, lookup)?.entities).toEqual(entities)
    }
    expect(highlightBy({ of: 'stance', value: 'denied' }, graph, lookup)?.entities.size).toBe(0)
  })

  it('is what a minimum leaves, and what rests on sentences without a date', () => {
    const two = visibleGraph(dataset, lookup, { ...NO_FILTERS, minSentences: 2 })
    expect(highlightBy({ of: 'minSentences', value: '2' }, graph, lookup)?.relations).toEqual(idsOf(two.relations))
    const undated = graph.relations.filter(({ evidence }) => evidence.some(({ when }) => when === undefined))
    expect(undated.length).toBeLessThan(graph.relations.length)
    expect(highlightBy({ of: 'undated', value: '' }, graph, lookup)?.relations).toEqual(idsOf(undated))
  })

  it('is nothing where no relation has it, or where the filters have taken it away', () => {
    expect(highlightBy({ of: 'minPublishers', value: '2' }, graph, lookup)).toBeNull()
    const without = visibleGraph(dataset, lookup, { ...NO_FILTERS, category: new Set(['military']) })
    expect(highlightBy({ of: 'category', value: 'military' }, without, lookup)).toBeNull()
  })
})
