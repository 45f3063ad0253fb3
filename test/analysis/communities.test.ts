import { describe, expect, it } from 'vitest'
import { communitiesOf } from '../../src/analysis/communities.ts'

/** All pairs of some nodes. */
const clique = (...nodes: readonly number[]) =>
  nodes.flatMap((a, at) => nodes.slice(at + 1).map((b) => ({ a, b, weight: 2 })))

describe('communities', () => {
  const weights = [...clique(0, 2, 4, 6), ...clique(1, 3, 5), { a: 4, b: 5, weight: 1 }]

  it('are those who have more to do with one another, the largest first, and each alone whom nothing joins', () => {
    const found = communitiesOf(9, weights).map((members) => members.toSorted((p, q) => p - q))
    expect(found).toEqual([[0, 2, 4, 6], [1, 3, 5], [7], [8]])
  })

  it('are the same each time', () => {
    expect(communitiesOf(9, weights)).toEqual(communitiesOf(9, weights))
  })

  it('are single nodes where nothing joins any', () => {
    expect(communitiesOf(3, [])).toEqual([[0], [1], [2]])
  })
})
