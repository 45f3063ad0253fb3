import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findChains } from '../../../src/domain/chain/chains.ts'
import { linkGraph } from '../../../src/domain/chain/links.ts'
import { REACHES } from '../../../src/domain/chain/reach.ts'
import { widen } from '../../../src/domain/chain/widening.ts'
import { graphOf, lookup, relationsArbitrary, ruleArbitrary, said } from './saidRelations.ts'

describe('the chains of any graph', () => {
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

describe('a chain', () => {
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
})
