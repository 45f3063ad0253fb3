import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listOf } from '../../../src/app/list/listOf.ts'
import { tiesOf } from '../../../src/domain/analysis/ties.ts'
import type { Dataset, Document } from '../../../src/domain/dataset/dataset.ts'
import { STANCES } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { pairKey } from '../../../src/domain/dataset/pair.ts'
import { countSentencesOf } from '../../../src/domain/evidence/countSentences.ts'
import { documentationOf } from '../../../src/domain/evidence/documentation.ts'
import { facetCounts } from '../../../src/domain/filters/facetCounts.ts'
import { undatedCount } from '../../../src/domain/filters/limitCounts.ts'
import type { Filters, VisibleRelation } from '../../../src/domain/filters/filters.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { compareLenses, lensExtent, lensChoices } from '../../../src/domain/lens/lensComparison.ts'
import { halfOf, pairsOf } from '../../../src/domain/matrix/matrix.ts'
import { countPassages, pairGroups } from '../../../src/domain/pair/pairSentences.ts'
import { relationsOfPair } from '../../../src/domain/pair/relationsOfPair.ts'
import { createSearchIndex } from '../../../src/domain/search/searchIndex.ts'
import { entityRows, relationRows, sentenceRows } from '../../../src/domain/table/tableRows.ts'
import { timelineOf } from '../../../src/domain/timeline/timelineEvents.ts'
import { entityColumns } from '../../../src/features/table/grid/entityColumns.tsx'
import { relationColumns } from '../../../src/features/table/grid/relationColumns.tsx'
import { sentencesIn } from '../../../src/features/timeline/sentencesIn.ts'
import { contentsOf } from '../../../src/graph/export/contents.ts'
import { NO_HULLS } from '../../../src/graph/drawing/hullLayer.ts'
import { badgeText } from '../../../src/scene/figure/boxes.ts'
import { figureOf } from '../../../src/scene/figure/figureOf.ts'
import { dataset as bundled, plan } from '../../scene/bundled.ts'
import { fetchEveryWord } from '../../i18n/everyWord.ts'
import { oracleOf } from '../filters/filterOracle.ts'
import { sentenceOracle } from './sentenceOracle.ts'

const [first] = bundled.documents
if (first === undefined) throw new Error('The dataset is empty')
/** The first article once more, with other white space between its words. */
const reprint: Document = {
  ...first,
  id: 'reprint',
  text: first.text.replaceAll(' ', '\n'),
  sentences: first.sentences.map(({ id, start, end, role }) => ({ id: `reprint-${id}`, start, end, role })),
}
/** The real dataset, with copies in a reprint and with pieces of two sentences. */
const dataset: Dataset = {
  ...bundled,
  documents: [...bundled.documents, reprint],
  relations: bundled.relations.map((relation, at) => ({
    ...relation,
    evidence: relation.evidence.flatMap((one) => {
      const sentences = bundled.documents.find(({ id }) => id === one.document)?.sentences ?? []
      const next = sentences.find(({ start }) => start >= one.end)
      return [
        one,
        ...(one.document === first.id && at % 2 === 0 ? [{ ...one, document: reprint.id }] : []),
        ...(next !== undefined && at % 5 === 0 ? [{ ...one, end: next.end }] : []),
      ]
    }),
  })),
}
const lookup = lookupOf(dataset)
const oracle = oracleOf(dataset)
const { count, countOf } = sentenceOracle(dataset)
const index = createSearchIndex(dataset, lookup)

const off = (facet: Parameters<typeof oracle.choices>[0], maxLength: number) =>
  fc.subarray([...oracle.choices(facet)], { maxLength }).map((some) => new Set(some))
const years = fc.option(fc.constantFrom('2012', '2015', '2020', '2023', '2024', '2030'))
const filters: fc.Arbitrary<Filters> = fc
  .record({
    category: off('category', 4),
    entityType: off('entityType', 3),
    relationType: off('relationType', 12),
    stance: off('stance', 2),
    document: off('document', 3),
    speaker: off('speaker', 5),
    dates: fc.option(fc.record({ from: years, to: years }), { freq: 3 }),
    undated: fc.boolean(),
    minSentences: fc.constantFrom(1, 1, 2, 3),
  })
  .map((some) => ({ ...NO_FILTERS, ...some }))

/** Where so many are visible, by pair. */
function byPair(relations: readonly VisibleRelation[]): ReadonlyMap<string, VisibleRelation[]> {
  const pairs = new Map<string, VisibleRelation[]>()
  for (const one of relations) {
    const key = pairKey(one.relation.source, one.relation.target)
    pairs.set(key, [...(pairs.get(key) ?? []), one])
  }
  return pairs
}

const about = (relations: readonly VisibleRelation[], id: string) =>
  countOf(relations.filter(({ relation: { source, target } }) => source === id || target === id))

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

await fetchEveryWord()

describe('one count of sentences, under any filters,', () => {
  const holds = (check: (chosen: Filters, seen: readonly VisibleRelation[]) => void) =>
    fc.assert(
      fc.property(filters, (chosen) =>
        check(
          chosen,
          oracle.visible(chosen, () => true),
        ),
      ),
      { numRuns: 20, examples: [[NO_FILTERS]] },
    )

  it('is on the strands and badges of the network, and in the words below its picture', () => {
    holds((chosen, seen) => {
      const graph = visibleGraph(dataset, lookup, chosen)
      const figure = figureOf({ graph, lookup, arrangement: plan.all, moved: new Map(), language: 'en' })
      for (const strand of figure.strands) {
        const { relations, badge, stance, sentences } = strand
        const denying = relations.flatMap(({ evidence }) => evidence.filter((one) => one.stance === 'denied'))
        expect(sentences).toBe(badge === null ? count(denying) : countOf(relations))
        expect(badge !== null || stance === 'denied').toBe(true)
        for (const one of relations) {
          expect(one.sentences).toBe(count(one.evidence))
          if (badge !== null) expect(badgeText(strand, one)?.count).toBe(String(count(one.evidence)))
        }
        if (badge !== null && sentences > 1) expect(badgeText(strand)?.count).toBe(String(countOf(relations)))
      }
      const drawn = new Set(figure.strands.flatMap(({ relations }) => relations.map(({ relation }) => relation.id)))
      const contents = contentsOf(figure, NO_HULLS, lookup)
      expect(contents.sentences).toBe(countOf(seen.filter(({ relation }) => drawn.has(relation.id))))
    })
  })

  it('is the number of a pair in the network, the matrix, its page and the table', () => {
    holds((chosen, seen) => {
      const graph = visibleGraph(dataset, lookup, chosen)
      const figure = figureOf({ graph, lookup, arrangement: plan.all, moved: new Map(), language: 'ar' })
      const matrix = pairsOf(graph.entities, graph.relations, lookup)
      const rows = relationRows(graph, lookup)
      const strands = byPair(
        figure.strands.flatMap((strand) => (strand.badge === null ? [] : strand.relations.slice(0, 1))),
      )
      for (const [key, relations] of byPair(seen)) {
        const [a = '', b = ''] = key.split('|')
        if (a === b) continue
        const expected = countOf(relations)
        const pair = matrix.get(key)
        expect(pair?.sentences, key).toBe(expected)
        for (const half of ['binding', 'dividing'] as const) {
          const own = relations.filter(({ relation }) => halfOf(lookup, relation.type) === half)
          expect(pair?.[half]?.sentences ?? 0, key).toBe(countOf(own))
        }
        expect(
          countSentencesOf(
            rows.filter(({ relation }) => pairKey(relation.source, relation.target) === key),
            lookup,
          ),
        ).toBe(expected)
        const groups = pairGroups(relationsOfPair(graph.relations, key), 'document', lookup)
        expect(countPassages(groups, lookup), key).toBe(expected)
        if (strands.get(key)?.length !== 1) continue
        const [only] = figure.strands.filter(
          ({ badge, relations: [{ relation }] }) => badge !== null && pairKey(relation.source, relation.target) === key,
        )
        expect(only?.sentences, key).toBe(expected)
      }
    })
  })

  it('is in the table, its outline and what is saved of it', () => {
    const said = <Row>(columns: readonly { readonly id: string; text(row: Row): string }[], row: Row) =>
      columns.find(({ id }) => id === 'sentences')?.text(row)
    holds((chosen, seen) => {
      const graph = visibleGraph(dataset, lookup, chosen)
      const rows = relationRows(graph, lookup)
      expect(rows.map((row) => said(relationColumns('en', lookup), row))).toEqual(
        seen.map(({ evidence }) => String(count(evidence))),
      )
      for (const row of entityRows(graph, lookup)) {
        expect(said(entityColumns('ar'), row)).toBe(String(about(seen, row.id)))
      }
      expect(sentenceRows(rows, lookup)).toHaveLength(countOf(seen))
    })
  })

  it('is in the legend, for each choice and under its heading', () => {
    holds((chosen, seen) => {
      const counts = facetCounts(dataset, lookup, chosen)
      for (const facet of ['stance', 'document', 'publisher', 'speaker'] as const) {
        for (const value of oracle.choices(facet)) {
          if (chosen[facet].has(value)) continue
          expect(counts[facet].values.get(value) ?? 0).toBe(oracle.count(seen, facet, value))
        }
        if (chosen[facet].size === 0) expect(counts[facet].total).toBe(countOf(seen))
      }
      expect(counts.category.total).toBe(sum([...counts.category.values.values()]))
    })
  })

  it('is on the timeline and its strip, and in the filter of dates', () => {
    holds((chosen, seen) => {
      const { events, undated } = timelineOf(visibleGraph(dataset, lookup, chosen).relations, lookup)
      const evidence = seen.flatMap((one) => one.evidence)
      expect(sentencesIn(events, lookup)).toBe(count(evidence.filter(({ when }) => when !== undefined)))
      expect(sentencesIn(undated, lookup)).toBe(count(evidence.filter(({ when }) => when === undefined)))
      const kept = oracle.visible({ ...chosen, undated: true }, () => true).flatMap((one) => one.evidence)
      expect(undatedCount(dataset, lookup, chosen, null)).toBe(count(kept.filter(({ when }) => when === undefined)))
    })
  })

  it('is above the panel, in the list and in the notices', () => {
    holds((chosen, seen) => {
      const graph = visibleGraph(dataset, lookup, chosen)
      for (const { relation, evidence } of graph.relations) {
        const found = seen.find((one) => one.relation === relation)
        expect(documentationOf(evidence, lookup).sentences).toBe(count(found?.evidence ?? []))
      }
      expect(lensExtent(graph.relations, lookup)).toEqual({ relations: seen.length, sentences: countOf(seen) })
      const told = listOf(graph, lookup).map(({ entity }) => about(seen, entity.id))
      expect(told).toEqual(told.toSorted((a, b) => b - a))
      for (const { relations } of listOf(graph, lookup)) {
        const counts = relations.map(({ evidence }) => count(evidence))
        expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      }
    })
  })

  it('is what the analysis weighs', () => {
    holds((chosen, seen) => {
      const { ids, ties } = tiesOf(visibleGraph(dataset, lookup, chosen), lookup)
      const pairs = byPair(seen)
      for (const { a, b, binding, dividing } of ties) {
        const all = pairs.get(pairKey(ids[a] ?? '', ids[b] ?? '')) ?? []
        const side = (half: 'binding' | 'dividing') =>
          count(
            all
              .filter(({ relation }) => halfOf(lookup, relation.type) === half)
              .flatMap(({ evidence }) =>
                evidence.filter(({ stance, tense }) => STANCES.indexOf(stance) < 2 && tense !== 'past'),
              ),
          )
        expect([binding, dividing]).toEqual([side('binding'), side('dividing')])
      }
    })
  })
})

describe('one count of sentences, of the whole dataset,', () => {
  const all = dataset.relations.map((relation) => ({ relation, evidence: relation.evidence }))

  it('is in the search', () => {
    for (const { entity, sentences } of index.entities) expect(sentences, entity.id).toBe(about(all, entity.id))
    for (const { relation, sentences } of index.relations) expect(sentences, relation.id).toBe(count(relation.evidence))
  })

  it('is in the comparison of two voices', () => {
    const [one, other] = lensChoices(dataset, lookup, 'speaker')
    if (one === undefined || other === undefined) throw new Error('The dataset has too few speakers')
    const says = (lens: { readonly id: string }) =>
      all.flatMap(({ evidence }) => evidence.filter(({ attributedTo = '*' }) => attributedTo === lens.id))
    expect(one.sentences).toBe(count(says(one.lens)))
    const { onlyFirst, both } = compareLenses(dataset, lookup, one.lens, other.lens)
    for (const compared of [...onlyFirst, ...both]) {
      expect(lensExtent([compared], lookup).sentences).toBe(count([...compared.first, ...compared.second]))
    }
  })
})
