import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Divided } from '../../../src/domain/analysis/balance.ts'
import { balanceOf, BALANCE_RULES, DIVIDED, isBalanced, MOST_TRIADS } from '../../../src/domain/analysis/balance.ts'
import type { Ties } from '../../../src/domain/analysis/ties.ts'
import { signOf } from '../../../src/domain/analysis/ties.ts'
import { anySignedGraph, aSignedGraph } from './aSignedGraph.ts'

/** Looks at every three of them, as the definition has it. */
function byBruteForce({ ids, ties }: Ties) {
  const tie = (a: number, b: number) => ties.find((one) => one.a === a && one.b === b)
  const counts: Record<Divided, number> = { 0: 0, 1: 0, 2: 0, 3: 0 }
  const triads: { members: number[]; divided: Divided; least: number; sentences: number }[] = []
  let mixed = 0
  for (let a = 0; a < ids.length; a += 1) {
    for (let b = a + 1; b < ids.length; b += 1) {
      for (let c = b + 1; c < ids.length; c += 1) {
        const sides = [tie(a, b), tie(a, c), tie(b, c)].flatMap((side) => side ?? [])
        if (sides.length < 3) continue
        const signs = sides.map(signOf)
        if (signs.includes('mixed')) {
          mixed += 1
          continue
        }
        const divided = DIVIDED.find((count) => count === signs.filter((sign) => sign === 'divides').length) ?? 0
        counts[divided] += 1
        const sentences = sides.map(({ binding, dividing }) => binding + dividing)
        const all = sentences.reduce((sum, count) => sum + count, 0)
        triads.push({ members: [a, b, c], divided, least: Math.min(...sentences), sentences: all })
      }
    }
  }
  return { counts, triads, mixed }
}

const byMembers = (x: { readonly members: readonly number[] }, y: { readonly members: readonly number[] }) =>
  x.members.join().localeCompare(y.members.join())

describe('structural balance', () => {
  it('finds the triads that brute force over every three finds, once each', () => {
    fc.assert(
      fc.property(anySignedGraph, (ties) => {
        const found = balanceOf(ties)
        const wanted = byBruteForce(ties)
        expect(found.counts).toEqual(wanted.counts)
        expect(found.mixed).toBe(wanted.mixed)
        expect(found.triads.toSorted(byMembers)).toEqual(wanted.triads.toSorted(byMembers))
      }),
      { numRuns: 200 },
    )
  })

  it('puts first what is documented best at its weakest pair', () => {
    fc.assert(
      fc.property(anySignedGraph, (ties) => {
        const { triads } = balanceOf(ties)
        for (const [at, next] of triads.slice(1).entries())
          expect(next.least).toBeLessThanOrEqual(triads[at]?.least ?? 0)
      }),
    )
  })

  it('is the sign of the product by the classical rule; the weak rule lets three enemies be', () => {
    const product = (divided: Divided) => (-1) ** divided
    for (const divided of DIVIDED) expect(isBalanced(divided, 'classical')).toBe(product(divided) === 1)
    expect(DIVIDED.filter((divided) => !isBalanced(divided, 'weak'))).toEqual([1])
    expect(BALANCE_RULES).toHaveLength(2)
  })

  it('lists only so many of a kind, and those that are documented best', () => {
    const count = 24
    const pairs = Array.from({ length: count }, (_, b) => Array.from({ length: b }, (_, a) => [a, b] as const)).flat()
    const { counts, triads } = balanceOf(
      aSignedGraph(
        count,
        pairs.map(([a, b]) => [a, b, 0, 1 + Math.min(a, b)] as const),
      ),
    )
    expect(counts[3]).toBe((count * (count - 1) * (count - 2)) / 6)
    expect(triads).toHaveLength(MOST_TRIADS)
    expect(triads[0]?.members).toEqual([count - 3, count - 2, count - 1])
    const listed = new Set(triads.map(({ members }) => members.join()))
    expect(listed.size).toBe(MOST_TRIADS)
  })
})
