import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankByCentrality } from '../../src/analysis/centrality.ts'
import type { Ties } from '../../src/domain/analysis/ties.ts'
import { signOf } from '../../src/domain/analysis/ties.ts'
import { anySignedGraph, aSignedGraph } from '../domain/analysis/aSignedGraph.ts'

/** Every shortest way between two over what only binds, found by walking all ways that never turn back. */
function shortestWays({ ties }: Ties, from: number, to: number): readonly (readonly number[])[] {
  const bonds = ties.filter((tie) => signOf(tie) === 'binds')
  let ways: number[][] = [[from]]
  const seen = new Set([from])
  while (ways.length > 0) {
    const found = ways.filter((way) => way.at(-1) === to)
    if (found.length > 0) return found
    ways = ways.flatMap((way) =>
      bonds
        .flatMap(({ a, b }) => (a === way.at(-1) ? [b] : b === way.at(-1) ? [a] : []))
        .filter((next) => !seen.has(next))
        .map((next) => [...way, next]),
    )
    for (const way of ways) seen.add(way.at(-1) ?? from)
  }
  return []
}

describe('who stands in the middle', () => {
  it('is between as many pairs as walking every shortest way says', () => {
    fc.assert(
      fc.property(anySignedGraph, (ties) => {
        const between = ties.ids.map(() => 0)
        for (const from of ties.ids.keys()) {
          for (let to = from + 1; to < ties.ids.length; to += 1) {
            const ways = shortestWays(ties, from, to)
            for (const way of ways)
              for (const at of way.slice(1, -1)) between[at] = (between[at] ?? 0) + 1 / ways.length
          }
        }
        for (const { entity, betweenness: found } of rankByCentrality(ties))
          expect(found).toBeCloseTo(between[entity] ?? 0, 9)
      }),
    )
  })

  it('counts with how many others one is bound, divided, or both', () => {
    const standings = rankByCentrality(
      aSignedGraph(5, [
        [0, 1, 2, 0],
        [0, 2, 0, 7],
        [0, 3, 1, 1],
      ]),
    )
    expect(standings.map(({ entity }) => entity)).toEqual([0, 1, 2, 3])
    expect(standings[0]).toEqual({ entity: 0, binds: 1, divides: 1, mixed: 1, betweenness: 0 })
    expect(standings.find(({ entity }) => entity === 3)).toMatchObject({ binds: 0, divides: 0, mixed: 1 })
  })

  it('puts whoever joins two halves before whoever has more ties', () => {
    const standings = rankByCentrality(
      aSignedGraph(7, [
        [0, 1, 1, 0],
        [0, 2, 1, 0],
        [1, 2, 1, 0],
        [2, 3, 1, 0],
        [3, 4, 1, 0],
        [4, 5, 1, 0],
        [4, 6, 1, 0],
        [5, 6, 1, 0],
        [0, 6, 0, 1],
      ]),
    )
    expect(standings[0]).toMatchObject({ entity: 3, betweenness: 9 })
  })
})
