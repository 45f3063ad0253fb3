import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Filters } from '../../../src/domain/filters/filters.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { entityRows, relationRows, sentenceRows } from '../../../src/domain/table/tableRows.ts'
import { dataset, lookup } from '../../scene/bundled.ts'
import { sentenceOracle } from '../evidence/sentenceOracle.ts'

/** Any filters over the real dataset. */
const filters = fc.record({
  category: fc.subarray(dataset.vocabulary.categories.map(({ id }) => id)),
  entityType: fc.subarray(dataset.vocabulary.entityTypes.map(({ id }) => id)),
  stance: fc.subarray(['asserted', 'attributed', 'hypothetical', 'denied']),
  document: fc.subarray(dataset.documents.map(({ id }) => id)),
})
const asFilters = (off: Record<'category' | 'entityType' | 'stance' | 'document', string[]>): Filters => ({
  ...NO_FILTERS,
  category: new Set(off.category),
  entityType: new Set(off.entityType),
  stance: new Set(off.stance),
  document: new Set(off.document),
})
const oracle = sentenceOracle(dataset)
const CERTAINTY = ['asserted', 'attributed', 'hypothetical', 'denied']

describe('rows of the visible graph', () => {
  it('count what a person would count by hand, whatever the filters', () => {
    fc.assert(
      fc.property(filters, (off) => {
        const graph = visibleGraph(dataset, lookup, asFilters(off))
        const relations = relationRows(graph, lookup)
        expect(relations.map(({ id }) => id)).toEqual(graph.relations.map(({ relation }) => relation.id))
        for (const row of relations) {
          const said = row.relation.evidence.filter(
            ({ stance, document }) => !off.stance.includes(stance) && !off.document.includes(document),
          )
          const certainty = said.map(({ stance }) => CERTAINTY.indexOf(stance))
          expect(row.evidence).toEqual(said)
          expect(row.sentences).toBe(oracle.count(said))
          expect(row.documents).toBe(new Set(said.map(({ document }) => document)).size)
          expect(row.publishers).toBe(new Set(said.map((one) => lookup.document.get(one.document)?.publisher)).size)
          expect(row.stance).toBe(oracle.stanceOf(said))
          expect(row.contested).toBe(certainty.includes(3) && Math.min(...certainty) < 3)
          expect([row.source.id, row.target.id]).toEqual([row.relation.source, row.relation.target])
        }
        for (const { id, entity, relations: count, sentences } of entityRows(graph, lookup)) {
          const own = relations.filter(({ relation }) => relation.source === id || relation.target === id)
          expect(count).toBe(own.length)
          expect(sentences).toBe(oracle.countOf(own))
          expect(entity).toBe(lookup.entity.get(id))
        }
      }),
      { numRuns: 25 },
    )
  })

  it('list each distinct sentence that visible evidence touches once, with everything that it and its copies support', () => {
    fc.assert(
      fc.property(filters, (off) => {
        const relations = relationRows(visibleGraph(dataset, lookup, asFilters(off)), lookup)
        const expected = dataset.documents.flatMap((document) =>
          document.sentences.flatMap(({ id, start, end }) => {
            const supports = relations.flatMap((row) =>
              row.evidence
                .filter((one) => one.document === document.id && one.start < end && one.end > start)
                .map((one) => `${row.id} ${row.relation.evidence.indexOf(one)}`),
            )
            const [words = ''] = oracle.wordsIn({ document: document.id, start, end })
            return supports.length === 0 ? [] : [{ id, words, supports }]
          }),
        )
        const firsts = expected.filter(({ words }, at) => expected.findIndex((one) => one.words === words) === at)
        const merged = firsts.map(({ id, words }) => ({
          id,
          supports: expected
            .filter((one) => one.words === words)
            .flatMap((one) => one.supports)
            .toSorted(),
        }))
        const rows = sentenceRows(relations, lookup)
        expect(
          rows.map(({ id, supports }) => ({
            id,
            supports: supports.map(({ row, evidence }) => `${row.id} ${evidence}`).toSorted(),
          })),
        ).toEqual(merged)
        expect(rows).toHaveLength(oracle.countOf(relations))
        expect(rows.map(({ place }) => place)).toEqual(rows.map((_, at) => at))
      }),
      { numRuns: 25 },
    )
  })

  it('say of a sentence the stance of most relations that it states, a tie being the weaker', () => {
    const relations = relationRows(visibleGraph(dataset, lookup, NO_FILTERS), lookup)
    for (const { stance, supports } of sentenceRows(relations, lookup)) {
      const stances = supports.map(({ row, evidence }) => row.relation.evidence[evidence]?.stance ?? '')
      const times = (of: string) => stances.filter((one) => one === of).length
      const affirming = CERTAINTY.filter((one) => one !== 'denied' && times(one) > 0)
      const most = Math.max(0, ...affirming.map(times))
      expect(stance).toBe(affirming.findLast((one) => times(one) === most) ?? 'denied')
    }
  })

  it('have no rows where nothing is visible', () => {
    const graph = visibleGraph(dataset, lookup, { ...NO_FILTERS, stance: new Set(CERTAINTY) })
    expect(relationRows(graph, lookup)).toEqual([])
    expect(entityRows(graph, lookup)).toEqual([])
    expect(sentenceRows([], lookup)).toEqual([])
  })
})
