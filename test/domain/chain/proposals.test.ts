import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chain } from '../../../src/domain/chain/chains.ts'
import { findChains } from '../../../src/domain/chain/chains.ts'
import { widen } from '../../../src/domain/chain/widening.ts'
import type { Evidence } from '../../../src/domain/dataset/dataset.ts'
import type { VisibleRelation } from '../../../src/domain/filters/filters.ts'
import { graphOf, lookup, relationsArbitrary, ruleArbitrary, said } from './saidRelations.ts'

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
