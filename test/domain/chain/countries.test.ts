import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findChains } from '../../../src/domain/chain/chains.ts'
import { linkGraph } from '../../../src/domain/chain/links.ts'
import { chainRelations } from '../../../src/domain/chain/question.ts'
import { REACHES } from '../../../src/domain/chain/reach.ts'
import { suggestPairs } from '../../../src/domain/chain/suggestions.ts'
import { widen } from '../../../src/domain/chain/widening.ts'
import { CHAIN_RULES } from '../../../src/domain/chain/chainRule.ts'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { matrixOf, pairCost } from './bruteForce.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)
const relations = visibleGraph(dataset, lookup, NO_FILTERS).relations
const countries = dataset.entities.filter(({ type }) => type === 'country').map(({ id }) => id)
const pairs = countries.flatMap((a, at) => countries.slice(at + 1).map((b) => [a, b] as const))

describe('a chain between every two countries', () => {
  it('is asked for all of them', () => {
    expect(pairs.length).toBe((countries.length * (countries.length - 1)) / 2)
    expect(pairs.length).toBeGreaterThan(100)
  })

  for (const rule of CHAIN_RULES) {
    const graph = linkGraph(relations, lookup, REACHES[rule])
    const found = pairs.map(([a, b]) => ({ a, b, chains: findChains(graph, a, b).chains }))

    it(`is the one that a brute-force search finds, or rightly none (${rule})`, () => {
      const costs = matrixOf(dataset, rule, (cost) => cost)
      const hops = matrixOf(dataset, rule, () => 1)
      const answers = { found: 0, none: 0 }
      for (const { a, b, chains } of found) {
        const [cost, hop] = [costs.between(a, b), hops.between(a, b)]
        if (cost === Infinity) {
          expect(chains, `${a} ${b}`).toEqual([])
          answers.none += 1
          continue
        }
        answers.found += 1
        expect(chains[0]?.best, `${a} ${b}`).toBe(true)
        expect(chains[0]?.cost, `${a} ${b}`).toBeCloseTo(cost, 9)
        const shortest = chains.find((chain) => chain.shortest)
        expect(shortest?.links.length, `${a} ${b}`).toBe(hop)
      }
      expect(answers.found + answers.none).toBe(pairs.length)
      expect(answers.found).toBeGreaterThan(30)
    })

    it(`joins up, by the best relation of each two, each said as the rule wants (${rule})`, () => {
      for (const { a, b, chains } of found) {
        expect(new Set(chains.map(({ entities }) => entities.join(' '))).size).toBe(chains.length)
        for (const { entities, links } of chains) {
          expect([entities[0], entities.at(-1)]).toEqual([a, b])
          expect(new Set(entities).size).toBe(entities.length)
          for (const [at, { relation, evidence, cost }] of links.entries()) {
            const ends = [entities[at] ?? '', entities[at + 1] ?? '']
            expect([relation.source, relation.target].toSorted()).toEqual(ends.toSorted())
            expect(cost).toBeCloseTo(pairCost(dataset, rule, ends[0] ?? '', ends[1] ?? ''), 9)
            expect(evidence.length).toBeGreaterThan(0)
            for (const { stance } of evidence) expect(stance).not.toBe('denied')
            if (rule === 'asserted') expect(evidence.every(({ stance }) => stance === 'asserted')).toBe(true)
            const { polarity } = lookup.relationType.get(relation.type) ?? {}
            if (rule === 'cooperation') expect(polarity).toBe('cooperative')
          }
        }
      }
    })
  }

  it('says for every two that a rule leaves apart what would connect them', () => {
    let apart = 0
    for (const rule of ['cooperation', 'asserted'] as const) {
      const graph = linkGraph(relations, lookup, REACHES[rule])
      for (const [from, to] of pairs) {
        if (findChains(graph, from, to, 1).chains.length > 0) continue
        apart += 1
        const widening = widen({ shown: relations, all: relations }, lookup, { from, to, rule })
        const anyway = findChains(linkGraph(relations, lookup, REACHES.any), from, to, 1).chains
        expect(widening?.chain.entities.length, `${from} ${to}`).toBeGreaterThan(1)
        if (anyway.length === 0) continue
        // Any relation is enough: no denial, no reporting and no filter has to be touched.
        expect(widening?.stances).not.toContain('denied')
        expect(widening?.breadth).not.toBe('all')
        expect(widening?.filters).toBe(false)
        if (rule === 'cooperation') expect(widening?.breadth).toBe('joining')
      }
    }
    expect(apart).toBeGreaterThan(10)
  })
})

describe('the relations to be lit on the graph', () => {
  it('are those of the chosen chain, in order', () => {
    const question = { from: 'united-states', to: 'mali', rule: 'any', chosen: 1 } as const
    const chain = findChains(linkGraph(relations, lookup, REACHES.any), 'united-states', 'mali').chains[1]
    expect(chain?.links.length).toBeGreaterThan(1)
    expect([...chainRelations(relations, lookup, question)]).toEqual(chain?.links.map(({ relation }) => relation.id))
  })

  it('are those of the first chain where the chosen one is no longer found, and none without a question', () => {
    const first = chainRelations(relations, lookup, { from: 'united-states', to: 'mali', rule: 'any', chosen: 0 })
    const lost = chainRelations(relations, lookup, { from: 'united-states', to: 'mali', rule: 'any', chosen: 99 })
    expect(first.size).toBeGreaterThan(1)
    expect(lost).toEqual(first)
    expect(chainRelations(relations, lookup, { from: 'mali', to: null, rule: 'any', chosen: 0 }).size).toBe(0)
    expect(chainRelations(relations, lookup, { from: 'mali', to: 'mali', rule: 'any', chosen: 0 }).size).toBe(0)
    expect(chainRelations(relations, lookup, { from: 'mali', to: 'atlantis', rule: 'any', chosen: 0 }).size).toBe(0)
  })
})

describe('the pairs that are suggested', () => {
  it('have no relation of their own, and a chain', () => {
    const graph = linkGraph(relations, lookup, REACHES.any)
    const suggested = suggestPairs(graph, dataset.entities)
    expect(suggested.length).toBe(3)
    for (const [a, b] of suggested) {
      const direct = relations.filter(({ relation }) => {
        const ends = new Set([relation.source, relation.target])
        return ends.has(a.id) && ends.has(b.id)
      })
      expect(
        direct.flatMap(
          ({ relation }) => linkGraph([{ relation, evidence: relation.evidence }], lookup, REACHES.any).entities,
        ),
      ).toEqual([])
      expect(findChains(graph, a.id, b.id, 1).chains.length).toBe(1)
    }
    expect(new Set(suggested.flat()).size).toBe(6)
  })
})
