import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetPart } from '../../../src/domain/dataExport/dataPart.ts'
import type { Selected } from '../../../src/domain/dataExport/extent.ts'
import { selectedGraph, wholeGraph } from '../../../src/domain/dataExport/extent.ts'
import { pairOf } from '../../../src/domain/dataset/pair.ts'
import { verify } from '../../../src/domain/dataset/verification/verify.ts'
import { excerpt, wholeDataset } from '../../features/excerpt.ts'
import { aDataset } from '../aDataset.ts'

const whole = wholeGraph(wholeDataset, new Set())

describe('a part of a dataset', () => {
  it('is a dataset that passes verification, whatever is left of it', () => {
    const relations = wholeGraph(excerpt, new Set()).relations
    const entities = fc.subarray([...excerpt.entities], { maxLength: 8 })
    fc.assert(
      fc.property(fc.subarray([...relations], { maxLength: 30 }), entities, (some, more) => {
        const part = datasetPart(excerpt, {
          entities: more,
          relations: some.map(({ relation, evidence }) => ({ relation, evidence: evidence.slice(0, 1) })),
        })
        expect(verify(part)).toEqual([])
        expect(part.relations.map(({ id }) => id)).toEqual(some.map(({ relation }) => relation.id))
      }),
      { numRuns: 40 },
    )
  })

  it('keeps speakers, and only the documents and sources that it needs', () => {
    const [, attributed] = wholeGraph(aDataset(), new Set()).relations
    if (attributed === undefined) throw new Error('The sample has one relation only')
    const part = datasetPart(aDataset(), { entities: [], relations: [attributed] })
    expect(part.entities.map(({ id }) => id)).toEqual(['mali', 'minister', 'turkey'])
    const china = selectedGraph(whole, { kind: 'entities', ids: new Set(['china']) })
    const narrowed = datasetPart(wholeDataset, china)
    expect(narrowed.documents.length).toBeLessThan(wholeDataset.documents.length)
    expect(narrowed.questions).toBeUndefined()
  })
})

describe('the people of a part', () => {
  it('are those who reviewed what it holds', () => {
    const [first, second] = aDataset().relations
    if (first === undefined || second === undefined) throw new Error('The sample has too few relations')
    const by = (relation: typeof first, reviewedBy: string) => ({
      ...relation,
      evidence: relation.evidence.map((one) => ({ ...one, reviewedBy })),
    })
    const dataset = {
      ...aDataset(),
      agents: [
        { id: 'rules', name: 'Rules' },
        { id: 'person', name: 'Amina', person: true as const },
        { id: 'person-2', name: 'Omar', person: true as const },
      ],
      relations: [by(first, 'person'), by(second, 'person-2')],
    }
    const [, kept] = wholeGraph(dataset, new Set()).relations
    const part = datasetPart(dataset, { entities: [], relations: kept === undefined ? [] : [kept] })
    expect(part.agents?.map(({ name }) => name)).toEqual(['Rules', 'Omar'])
    expect(verify(part)).toEqual([])
  })
})

describe('the graph of an extent', () => {
  it('leaves out the evidence of withheld documents, and relations that rest on nothing else', () => {
    const [first] = wholeDataset.documents
    const { relations } = wholeGraph(wholeDataset, new Set([first?.id ?? '']))
    expect(relations.length).toBeLessThan(whole.relations.length)
    expect(relations.flatMap(({ evidence }) => evidence).some(({ document }) => document === first?.id)).toBe(false)
    expect(relations.every(({ evidence }) => evidence.length > 0)).toBe(true)
  })

  it.each<[string, Selected, (relation: { id: string; source: string; target: string }) => boolean]>([
    ['nothing', { kind: 'none' }, () => false],
    [
      'an entity',
      { kind: 'entities', ids: new Set(['mali']) },
      ({ source, target }) => [source, target].includes('mali'),
    ],
    [
      'several entities',
      { kind: 'entities', ids: new Set(['mali', 'russia', 'turkey']) },
      ({ source, target }) => [source, target].every((id) => ['mali', 'russia', 'turkey'].includes(id)),
    ],
    ['a pair', { kind: 'pair', id: 'mali|russia' }, (relation) => pairOf(relation) === 'mali|russia'],
    [
      'a relation',
      { kind: 'relation', id: 'russia-supplies-arms-mali' },
      ({ id }) => id === 'russia-supplies-arms-mali',
    ],
  ])('of %s has its relations with both ends', (_, selected, belongs) => {
    const { entities, relations } = selectedGraph(whole, selected)
    expect(relations).toEqual(whole.relations.filter(({ relation }) => belongs(relation)))
    const ids = entities.map(({ id }) => id)
    const ends = relations.flatMap(({ relation: { source, target } }) => [source, target])
    expect(ids).toEqual(expect.arrayContaining(ends))
    if (selected.kind === 'entities') expect(ids).toEqual(expect.arrayContaining([...selected.ids]))
  })
})
