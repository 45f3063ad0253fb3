import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chain } from '../../../src/domain/chain/chains.ts'
import { findChains } from '../../../src/domain/chain/chains.ts'
import type { REACHES } from '../../../src/domain/chain/reach.ts'
import { doubtOf } from '../../../src/domain/chain/reach.ts'
import type { VisibleRelation } from '../../../src/domain/filters/filters.ts'
import { graphOf, relationsArbitrary, ruleArbitrary, said, TYPES } from './saidRelations.ts'

/** Every chain without a repeated entity, by walking on from everyone everywhere. */
function everyChain(relations: readonly VisibleRelation[], from: string, to: string, rule: keyof typeof REACHES) {
  const pairCosts = new Map<string, number>()
  const direct = (a: string, b: string) => {
    const key = `${a} ${b}`
    const known = pairCosts.get(key)
    if (known !== undefined) return known
    const between = relations.filter(
      ({ relation: { source, target } }) => (source === a && target === b) || (source === b && target === a),
    )
    const costs = between.flatMap(({ relation, evidence }) => {
      const polarity = TYPES.find(({ id }) => id === relation.type)?.polarity
      if (polarity === 'neutral' || (rule === 'cooperation' && polarity !== 'cooperative')) return []
      const worst = rule === 'asserted' ? 0 : 2
      const doubts = evidence.map(({ stance }) => doubtOf(stance)).filter((doubt) => doubt <= worst)
      if (doubts.length === 0) return []
      const times = (doubt: number) => doubts.filter((one) => one === doubt).length
      const doubt = [2, 1, 0].reduce((most, next) => (times(next) > times(most) ? next : most))
      const sentences = evidence.filter(({ stance }) => doubtOf(stance) === doubt)
      const n = sentences.length + new Set(sentences.map(({ document }) => document)).size - 1
      return [(2 ** doubt * (n + 1)) / (2 * n)]
    })
    const cost = Math.min(Infinity, ...costs)
    pairCosts.set(key, cost)
    return cost
  }
  const everyone = [...new Set(relations.flatMap(({ relation }) => [relation.source, relation.target]))]
  const found: { readonly key: string; readonly cost: number; readonly hops: number }[] = []
  const walk = (path: readonly string[], cost: number) => {
    const last = path.at(-1) ?? ''
    if (last === to) {
      found.push({ key: path.join(' '), cost, hops: path.length - 1 })
      return
    }
    for (const next of everyone) {
      if (path.includes(next) || direct(last, next) === Infinity) continue
      walk([...path, next], cost + direct(last, next))
    }
  }
  if (from !== to && everyone.includes(from)) walk([from], 0)
  return found
}

describe('the chains of any graph', () => {
  it('are the cheapest and the shortest of all there are, each once, in order', () => {
    fc.assert(
      fc.property(relationsArbitrary, ruleArbitrary, fc.integer({ min: 1, max: 6 }), (relations, rule, most) => {
        const all = everyChain(relations, 'a', 'b', rule)
        const { chains, more } = findChains(graphOf(relations, rule), 'a', 'b', most)
        expect(chains.length).toBe(Math.min(most, all.length))
        expect(more).toBe(all.length > most)
        const [first] = chains
        if (first === undefined) return
        const keys = chains.map(({ entities }) => entities.join(' '))
        expect(new Set(keys).size).toBe(keys.length)
        for (const [at, chain] of chains.entries()) {
          expect(chain.cost).toBeCloseTo(all.find(({ key }) => key === keys[at])?.cost ?? -1, 9)
        }
        const costs = all.map(({ cost }) => cost).toSorted((p, q) => p - q)
        expect(first.best).toBe(true)
        expect(first.cost).toBeCloseTo(costs[0] ?? -1, 9)
        const hops = Math.min(...all.map((one) => one.hops))
        const least = Math.min(...all.filter((one) => one.hops === hops).map(({ cost }) => cost))
        const shortest = chains.filter((chain) => chain.shortest)
        if (most > 1 || first.links.length === hops) expect(shortest.length).toBe(1)
        for (const chain of shortest) {
          expect(chain.links.length).toBe(hops)
          expect(chain.cost).toBeCloseTo(least, 9)
        }
        // The others are the cheapest that are left.
        const others = chains.filter((chain) => !chain.best && !chain.shortest).map(({ cost }) => cost)
        expect(others).toEqual(others.toSorted((p, q) => p - q))
        const expected = costs.slice(0, others.length + 2)
        for (const cost of others) expect(cost).toBeLessThanOrEqual((expected.at(-1) ?? Infinity) + 1e-9)
      }),
      { numRuns: 400 },
    )
  })

  it('are the same in both directions', () => {
    fc.assert(
      fc.property(relationsArbitrary, ruleArbitrary, (relations, rule) => {
        const graph = graphOf(relations, rule)
        const costs = (chain: Chain | undefined) => [chain?.cost.toFixed(9), chain?.links.length]
        const [there, back] = [findChains(graph, 'a', 'b').chains, findChains(graph, 'b', 'a').chains]
        expect(costs(there.find(({ best }) => best))[0]).toEqual(costs(back.find(({ best }) => best))[0])
        expect(costs(there.find(({ shortest }) => shortest))).toEqual(costs(back.find(({ shortest }) => shortest)))
      }),
    )
  })
})

describe('a chain', () => {
  it('prefers one assertion to a shorter way through a hypothesis, and says both', () => {
    const relations = [
      said('a', 'b', ['hypothetical']),
      said('a', 'c', ['asserted']),
      said('c', 'b', ['asserted', 'asserted']),
    ]
    const { chains } = findChains(graphOf(relations), 'a', 'b')
    expect(chains.map(({ entities }) => entities.join(''))).toEqual(['acb', 'ab'])
    expect(chains.map(({ best, shortest }) => [best, shortest])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('is the best and the shortest at once where another is equal to it', () => {
    const relations = [
      said('a', 'e', ['asserted']),
      said('b', 'c', ['hypothetical', 'asserted']),
      said('b', 'd', ['hypothetical']),
      said('a', 'f', ['asserted', 'asserted']),
      said('c', 'f', ['hypothetical', 'asserted']),
      said('f', 'd', ['hypothetical']),
    ]
    const { chains } = findChains(graphOf(relations, 'any'), 'a', 'b')
    expect(chains.map(({ best, shortest }) => [best, shortest])).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it('is as weak as its least certain link, and of equal ones as the one with fewest sentences', () => {
    const relations = [
      said('a', 'c', ['asserted', 'asserted']),
      said('c', 'd', ['attributed', 'attributed']),
      said('d', 'e', ['attributed']),
      said('e', 'b', ['asserted']),
    ]
    expect(findChains(graphOf(relations), 'a', 'b').chains[0]?.weakest).toBe(2)
  })

  it('counts what is printed twice once', () => {
    const twice = said('a', 'b', ['asserted', 'asserted'])
    const copied = twice.evidence.map((one, i) => ({ ...one, document: `d${i}`, start: 0, end: 1 }))
    const [link] = findChains(graphOf([{ ...twice, evidence: copied }]), 'a', 'b').chains[0]?.links ?? []
    expect(link).toMatchObject({ sentences: 1, documents: 1, cost: 1 })
    expect(link?.evidence.length).toBe(2)
  })

  it('takes the best relation of two entities as their link, and counts the others', () => {
    const relations = [
      said('a', 'b', ['attributed']),
      said('b', 'a', ['asserted'], 'fights'),
      said('a', 'b', ['asserted', 'asserted', 'denied'], 'fights'),
    ]
    const [link] = findChains(graphOf(relations), 'a', 'b').chains[0]?.links ?? []
    expect(link?.relation.id).toBe('a-fights-b')
    expect(link).toMatchObject({ stance: 'asserted', sentences: 2, denied: 1, others: 2 })
    expect(link?.evidence.map(({ stance }) => stance)).toEqual(['asserted', 'asserted'])
  })

  it('is none from an entity to itself', () => {
    const relations = [said('a', 'a', ['asserted']), said('a', 'b', ['asserted'])]
    expect(findChains(graphOf(relations), 'a', 'a').chains).toEqual([])
  })
})
