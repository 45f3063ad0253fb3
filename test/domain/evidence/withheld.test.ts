import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { viewTest } from '../../../src/domain/filters/viewLimits.ts'
import { isAllWithheld, withheldOf } from '../../../src/domain/evidence/withheld.ts'
import { dataset } from '../../features/renderApp.tsx'
import { sentenceOracle } from './sentenceOracle.ts'

const lookup = lookupOf(dataset)
const ids = dataset.documents.map(({ id }) => id)
const view = { lens: null, flagged: new Set<never>(), flagView: 'all', scope: null } as const
const someDocuments = fc.subarray(ids).map((some) => new Set(some))

describe('what is withheld', () => {
  it('is drawn in no view: what is left of the graph rests on none of the documents', () => {
    fc.assert(
      fc.property(someDocuments, (withheld) => {
        const passes = viewTest({ ...view, withheld }, lookup.document)
        const left = visibleGraph(dataset, lookup, NO_FILTERS, passes).relations
        expect(left.flatMap(({ evidence }) => evidence).some(({ document }) => withheld.has(document))).toBe(false)
        const { documents, gone, weakened } = withheldOf(dataset, withheld, lookup)
        expect(left).toHaveLength(dataset.relations.length - gone)
        expect(left.filter(({ relation, evidence }) => evidence.length < relation.evidence.length)).toHaveLength(
          weakened,
        )
        const lost = documents.flatMap(({ evidence }) => evidence)
        const all = dataset.relations.flatMap(({ evidence }) => evidence)
        expect(lost.length + left.flatMap(({ evidence }) => evidence).length).toBe(all.length)
      }),
    )
  })

  it('is everything exactly when no relation is left', () => {
    fc.assert(
      fc.property(someDocuments, (withheld) => {
        const { gone } = withheldOf(dataset, withheld, lookup)
        expect(isAllWithheld(dataset, withheld)).toBe(gone === dataset.relations.length)
      }),
      { examples: [[new Set(ids)], [new Set()]] },
    )
    expect(isAllWithheld({ relations: [] }, new Set(ids))).toBe(false)
  })

  it('is counted by sentences, each once, and listed by article and place', () => {
    const [first = ''] = ids
    const { documents, sentences } = withheldOf(dataset, new Set([first]), lookup)
    expect(documents.map(({ document }) => document.id)).toEqual([first])
    const listed = documents[0]?.evidence ?? []
    expect(sentences).toBe(sentenceOracle(dataset).count(listed.map(({ evidence }) => evidence)))
    expect(sentences).toBeLessThan(listed.length)
    for (const { relation, evidence, at } of listed) expect(relation.evidence[at]).toBe(evidence)
  })

  it('is nothing where all texts are as they were', () => {
    expect(viewTest({ ...view, withheld: new Set() }, lookup.document)).toBeNull()
    expect(withheldOf(dataset, new Set(), lookup)).toEqual({ documents: [], sentences: 0, gone: 0, weakened: 0 })
  })
})
