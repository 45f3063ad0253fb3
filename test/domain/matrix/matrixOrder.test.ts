import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { pairsOf } from '../../../src/domain/matrix/matrix.ts'
import { chosenEntities, defaultChoice, matrixTypes, TOLD } from '../../../src/domain/matrix/matrixChoice.ts'
import { blocsOf } from '../../../src/domain/matrix/matrixOrder.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)
const graph = visibleGraph(dataset, lookup, NO_FILTERS)
const states = dataset.entities.filter(({ type }) => type === 'country')
const blocs = (entities = states, relations = graph.relations) =>
  blocsOf(entities, pairsOf(entities, relations, lookup)).map((bloc) => bloc.map(({ id }) => id))

describe('the order of the matrix', () => {
  it('holds everyone once, whoever is asked for', () => {
    fc.assert(
      fc.property(fc.subarray([...dataset.entities]), (some) => {
        const placed = blocs(some).flat()
        expect(placed.toSorted()).toEqual(some.map(({ id }) => id).toSorted())
      }),
      { numRuns: 40 },
    )
  })

  it('does not depend on the order of the relations', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...graph.relations], { minLength: graph.relations.length }), (shuffled) => {
        expect(blocs(states, shuffled)).toEqual(blocs())
      }),
      { numRuns: 20 },
    )
  })

  it('puts the Sahel states together, China beside Russia, and not beside the United States', () => {
    const of = (id: string) => blocs().find((bloc) => bloc.includes(id))
    expect(of('mali')).toContain('burkina-faso')
    expect(of('china')).toContain('russia')
    expect(of('china')).not.toContain('united-states')
    expect(of('france')).not.toContain('mali')
  })

  it('puts those whom nothing binds last, in the dataset’s order', () => {
    const last = blocs().at(-1) ?? []
    expect(last).toContain('brazil')
    expect(last).toEqual(states.map(({ id }) => id).filter((id) => last.includes(id)))
    expect(blocs(states, [])).toEqual([states.map(({ id }) => id)])
  })
})

describe('who stands in the matrix', () => {
  it('is states where two are visible, else those of whom most is said', () => {
    expect(defaultChoice(matrixTypes(dataset, graph))).toEqual({ kind: 'type', type: 'country' })
    const hidden = visibleGraph(dataset, lookup, { ...NO_FILTERS, entityType: new Set(['country']) })
    expect(matrixTypes(dataset, hidden)).not.toContain('country')
    expect(defaultChoice(matrixTypes(dataset, hidden))).toEqual({ kind: 'told' })
  })

  it('are those with the most visible sentences, or all of a type', () => {
    const { entities, left } = chosenEntities(graph, { kind: 'told' })
    expect(entities).toHaveLength(TOLD)
    expect(left).toBe(0)
    const told = (id: string) =>
      graph.relations
        .filter(({ relation }) => relation.source === id || relation.target === id)
        .reduce((sum, { evidence }) => sum + evidence.length, 0)
    const least = Math.min(...entities.map(({ id }) => told(id)))
    for (const { id } of graph.entities)
      if (!entities.some((one) => one.id === id)) expect(told(id)).toBeLessThanOrEqual(least)
    const people = chosenEntities(graph, { kind: 'type', type: 'person' }).entities
    expect(people).toEqual(graph.entities.filter(({ type }) => type === 'person'))
  })
})
