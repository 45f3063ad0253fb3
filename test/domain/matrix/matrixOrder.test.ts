import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { pairsOf } from '../../../src/domain/matrix/matrix.ts'
import { chosenEntities, defaultChoice, matrixTypes, MATRIX_ROWS } from '../../../src/domain/matrix/matrixChoice.ts'
import { matrixGroups } from '../../../src/domain/matrix/matrixOrder.ts'
import { sentenceOracle } from '../evidence/sentenceOracle.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)
const graph = visibleGraph(dataset, lookup, NO_FILTERS)
const states = dataset.entities.filter(({ type }) => type === 'country')
const groups = (entities = states, relations = graph.relations, blocs: readonly (readonly string[])[] | null = null) =>
  matrixGroups(entities, pairsOf(entities, relations, lookup), blocs, lookup).map((group) => group.map(({ id }) => id))

describe('the order of the matrix', () => {
  it('holds everyone once, whoever is asked for', () => {
    fc.assert(
      fc.property(fc.subarray([...dataset.entities]), (some) => {
        const placed = groups(some).flat()
        expect(placed.toSorted()).toEqual(some.map(({ id }) => id).toSorted())
      }),
      { numRuns: 40 },
    )
  })

  it('does not depend on the order of the relations', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...graph.relations], { minLength: graph.relations.length }), (shuffled) => {
        expect(groups(states, shuffled)).toEqual(groups())
      }),
      { numRuns: 20 },
    )
  })

  it('puts side by side those whom most binds, and divides nobody', () => {
    const [chain = []] = groups()
    const apart = (a: string, b: string) => Math.abs(chain.indexOf(a) - chain.indexOf(b))
    expect(apart('mali', 'russia')).toBe(1)
    expect(apart('turkey', 'burkina-faso')).toBe(1)
    expect(apart('china', 'russia')).toBeLessThan(apart('china', 'united-states'))
    expect(groups().length).toBeLessThanOrEqual(2)
  })

  it('is that of the blocs where the analysis has found some, and whoever is in none comes last', () => {
    const found = [
      ['russia', 'someone-not-in-the-matrix', 'mali'],
      ['france', 'united-states'],
    ]
    const ordered = groups(states, graph.relations, found)
    expect(ordered.slice(0, 2)).toEqual([
      ['russia', 'mali'],
      ['france', 'united-states'],
    ])
    const placed = new Set(ordered.slice(0, 2).flat())
    expect(ordered[2]).toEqual(states.map(({ id }) => id).filter((id) => !placed.has(id)))
  })

  it('puts those whom nothing binds last, in the dataset’s order', () => {
    const last = groups().at(-1) ?? []
    expect(last).toContain('brazil')
    expect(last).toEqual(states.map(({ id }) => id).filter((id) => last.includes(id)))
    expect(groups(states, [])).toEqual([states.map(({ id }) => id)])
  })
})

describe('who stands in the matrix', () => {
  it('is states where two are visible, else those of whom most is said', () => {
    expect(defaultChoice(matrixTypes(dataset, graph))).toEqual({ kind: 'type', type: 'country' })
    const hidden = visibleGraph(dataset, lookup, { ...NO_FILTERS, entityType: new Set(['country']) })
    expect(matrixTypes(dataset, hidden)).not.toContain('country')
    expect(defaultChoice(matrixTypes(dataset, hidden))).toEqual({ kind: 'mostDocumented' })
  })

  it('are those with the most visible sentences, or all of a type', () => {
    const { entities, left } = chosenEntities(graph, { kind: 'mostDocumented' }, lookup)
    expect(entities).toHaveLength(MATRIX_ROWS)
    expect(left).toBe(0)
    const told = (id: string) =>
      sentenceOracle(dataset).countOf(
        graph.relations.filter(({ relation }) => relation.source === id || relation.target === id),
      )
    const least = Math.min(...entities.map(({ id }) => told(id)))
    for (const { id } of graph.entities)
      if (!entities.some((one) => one.id === id)) expect(told(id)).toBeLessThanOrEqual(least)
    const people = chosenEntities(graph, { kind: 'type', type: 'person' }, lookup).entities
    expect(people).toEqual(graph.entities.filter(({ type }) => type === 'person'))
  })
})
