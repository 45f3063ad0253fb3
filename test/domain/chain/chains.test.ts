import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chain } from '../../../src/domain/chain/chains.ts'
import { findChains } from '../../../src/domain/chain/chains.ts'
import { costOf, linkGraph } from '../../../src/domain/chain/links.ts'
import { doubtOf, REACHES } from '../../../src/domain/chain/reach.ts'
import { widen } from '../../../src/domain/chain/widening.ts'
import type { Dataset, Evidence, Relation, Sentence, Stance } from '../../../src/domain/dataset/dataset.ts'
import { STANCES } from '../../../src/domain/dataset/dataset.ts'
import type { VisibleRelation } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { aDataset } from '../aDataset.ts'

const TYPES = [
  { id: 'helps', category: 'aid', polarity: 'cooperative' },
  { id: 'fights', category: 'war', polarity: 'conflictual' },
  { id: 'writes-of', category: 'attribution', polarity: 'neutral' },
] as const

const labels = { en: '…', ar: '…' }
/** Each letter of a document is a sentence. */
const letters = (id: string) =>
  [0, 1, 2, 3].map((at): Sentence => ({ id: `${id}-${at}`, start: at, end: at + 1, role: 'body' }))
const sample = aDataset()
const base: Dataset = {
  ...sample,
  documents: ['d0', 'd1', 'd2', 'd3'].flatMap((id) =>
    sample.documents.slice(0, 1).map((one) => ({ ...one, id, text: 'abcd', sentences: letters(id) })),
  ),
  vocabulary: {
    entityTypes: [],
    categories: TYPES.map(({ category, polarity }) => ({ id: category, labels, polarity })),
    relationTypes: TYPES.map((type) => ({ ...type, labels, kind: 'state', joins: { source: [], target: [] } })),
  },
}
const lookup = lookupOf(base)

/** A relation that is said once for each of the stances, each time in a document of its own or all in one. */
function said(
  source: string,
  target: string,
  stances: readonly Stance[],
  type = 'helps',
  spread = false,
): VisibleRelation {
  const evidence = stances.map((stance, i) => ({ document: `d${spread ? i : 0}`, start: i, end: i + 1, stance }))
  const relation: Relation = { id: `${source}-${type}-${target}`, source, target, type, evidence }
  return { relation, evidence }
}

const graphOf = (relations: readonly VisibleRelation[], rule: keyof typeof REACHES = 'any') =>
  linkGraph(relations, lookup, REACHES[rule])

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

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const relationArbitrary = fc
  .record({
    source: name,
    target: name,
    type: fc.constantFrom(...TYPES.map(({ id }) => id)),
    stances: fc.array(fc.constantFrom(...STANCES), { minLength: 1, maxLength: 4 }),
    spread: fc.boolean(),
  })
  .map(({ source, target, type, stances, spread }) => said(source, target, stances, type, spread))
const relationsArbitrary = fc.uniqueArray(relationArbitrary, { selector: ({ relation }) => relation.id, maxLength: 16 })
const ruleArbitrary = fc.constantFrom('any', 'cooperation', 'asserted')

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

  it('are none only where a widening, or nothing at all, connects the two', () => {
    fc.assert(
      fc.property(relationsArbitrary, ruleArbitrary, (relations, rule) => {
        if (findChains(graphOf(relations, rule), 'a', 'b', 1).chains.length > 0) return
        const widening = widen({ shown: relations, all: relations }, lookup, { from: 'a', to: 'b', rule })
        const widest = linkGraph(relations, lookup, { until: 'denied', breadth: 'all', proposals: false })
        expect(widening === undefined).toBe(findChains(widest, 'a', 'b', 1).chains.length === 0)
        if (widening === undefined) return
        expect(widening.filters).toBe(false)
        expect(widening.stances.length > 0 || widening.breadth !== null).toBe(true)
        // Each stance that it says is needed is needed: without the last there is no chain.
        const last = widening.stances.at(-1)
        const without = relations.map(({ relation, evidence }) => ({
          relation,
          evidence: evidence.filter(({ stance }) => stance !== last),
        }))
        if (last === undefined) return
        const kept = linkGraph(without, lookup, {
          until: 'denied',
          breadth: widening.breadth ?? REACHES[rule].breadth,
          proposals: false,
        })
        expect(findChains(kept, 'a', 'b', 1).chains.length === 0 || last !== 'denied').toBe(true)
      }),
    )
  })
})

/** The same relations with proposals beside what is reviewed, and others that are only proposed. */
const underReview = relationsArbitrary.chain((relations) =>
  fc
    .tuple(
      ...relations.map(({ evidence }) =>
        fc.array(fc.boolean(), { minLength: evidence.length, maxLength: evidence.length }),
      ),
    )
    .map((proposed) =>
      relations.map(({ relation }, at): VisibleRelation => {
        const evidence = relation.evidence.map((one, i): Evidence =>
          proposed[at]?.[i] === true ? { ...one, review: 'proposed' } : one,
        )
        return { relation: { ...relation, evidence }, evidence }
      }),
    ),
)
const onlyReviewed = (relations: readonly VisibleRelation[]) =>
  relations.map(({ relation, evidence }) => ({
    relation,
    evidence: evidence.filter(({ review }) => review === undefined),
  }))

describe('chains over proposals', () => {
  const costs = (chains: readonly Chain[]) => chains.map(({ entities, cost }) => [entities.join(' '), cost.toFixed(9)])

  it('are those of what was reviewed, as if nothing had been proposed, unless they are widened', () => {
    fc.assert(
      fc.property(underReview, ruleArbitrary, (relations, rule) => {
        const found = findChains(graphOf(relations, rule), 'a', 'b').chains
        expect(costs(found)).toEqual(costs(findChains(graphOf(onlyReviewed(relations), rule), 'a', 'b').chains))
        for (const { links } of found)
          for (const { evidence } of links) expect(evidence.every(({ review }) => review === undefined)).toBe(true)
      }),
    )
  })

  it('are offered with proposals only where they are needed, and then say so', () => {
    const relations = [said('a', 'c', ['asserted']), said('c', 'b', ['attributed'])]
    const [first, second] = relations
    if (first === undefined || second === undefined) throw new Error('There are two relations')
    const proposed = second.evidence.map((one): Evidence => ({ ...one, review: 'proposed' }))
    const shown = [first, { relation: { ...second.relation, evidence: proposed }, evidence: proposed }]
    expect(findChains(graphOf(shown), 'a', 'b').chains).toEqual([])
    expect(findChains(graphOf(shown, 'proposed'), 'a', 'b').chains).toHaveLength(1)
    expect(widen({ shown, all: shown }, lookup, { from: 'a', to: 'b', rule: 'any' })?.proposals).toBe(true)
    expect(
      widen({ shown: relations, all: relations }, lookup, { from: 'a', to: 'b', rule: 'asserted' })?.proposals,
    ).toBe(false)
  })
})

describe('what a link costs', () => {
  it('is less with more sentences, less still with more documents, and never half as little', () => {
    expect(costOf('asserted', 1, 1)).toBe(1)
    expect(costOf('asserted', 2, 1)).toBe(0.75)
    expect(costOf('asserted', 2, 2)).toBeCloseTo(2 / 3)
    expect(costOf('asserted', 1000, 10)).toBeGreaterThan(0.5)
  })

  it('puts one assertion before any number of claims, and one claim before any number of hypotheses', () => {
    expect(costOf('asserted', 1, 1)).toBeLessThan(costOf('attributed', 500, 7))
    expect(costOf('attributed', 1, 1)).toBeLessThan(costOf('hypothetical', 500, 7))
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

  it('never walks a denial, nor who writes about whom, and says that they would connect', () => {
    const denied = [said('a', 'b', ['denied'])]
    expect(findChains(graphOf(denied), 'a', 'b').chains).toEqual([])
    expect(widen({ shown: denied, all: denied }, lookup, { from: 'a', to: 'b', rule: 'any' })).toMatchObject({
      stances: ['denied'],
      breadth: null,
    })
    const written = [said('w', 'a', ['asserted'], 'writes-of'), said('w', 'b', ['asserted'], 'writes-of')]
    expect(findChains(graphOf(written), 'a', 'b').chains).toEqual([])
    expect(widen({ shown: written, all: written }, lookup, { from: 'a', to: 'b', rule: 'any' })).toMatchObject({
      stances: [],
      breadth: 'all',
    })
  })

  it('says when the filters hide what would connect', () => {
    const all = [said('a', 'b', ['asserted'])]
    expect(widen({ shown: [], all }, lookup, { from: 'a', to: 'b', rule: 'asserted' })).toMatchObject({
      stances: [],
      breadth: null,
      filters: true,
    })
    expect(widen({ shown: all, all }, lookup, { from: 'a', to: 'z', rule: 'any' })).toBeUndefined()
  })

  it('is none from an entity to itself', () => {
    const relations = [said('a', 'a', ['asserted']), said('a', 'b', ['asserted'])]
    expect(findChains(graphOf(relations), 'a', 'a').chains).toEqual([])
  })
})
