import { describe, expect, it } from 'vitest'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { overviewLayout } from '../../../src/layout/compute/overviewLayout.ts'
import { dataset, lookup, overview } from '../../scene/overview/large.ts'

const { ids, x, y, community, communities, width, height } = overview

describe('the places of an overview', () => {
  it('are there for everybody who has a relation, once', () => {
    const joined = new Set(dataset.relations.flatMap(({ source, target }) => [source, target]))
    expect(ids.toSorted()).toEqual([...joined].toSorted())
    expect(communities.flatMap(({ members }) => members).toSorted((p, q) => p - q)).toEqual([...ids.keys()])
    for (const [at, { members }] of communities.entries())
      for (const member of members) expect(community[member]).toBe(at)
  })

  it('lie within the circle of their community, the circles on the page and apart from one another', () => {
    for (const { members, x: cx, y: cy, r } of communities)
      for (const member of members) expect(Math.hypot((x[member] ?? NaN) - cx, (y[member] ?? NaN) - cy)).toBeLessThan(r)
    for (const [at, one] of communities.entries()) {
      for (const [low, high] of [
        [one.x - one.r, one.x + one.r - width],
        [one.y - one.r, one.y + one.r - height],
      ] as const) {
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(0)
      }
      for (const other of communities.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r)
    }
  })

  it('leave room for a disc between two neighbours, for all but a few', () => {
    let close = 0
    for (const { members } of communities) {
      for (const [at, p] of members.entries())
        for (const q of members.slice(at + 1))
          if (Math.hypot((x[p] ?? 0) - (x[q] ?? 0), (y[p] ?? 0) - (y[q] ?? 0)) < 70) close += 1
    }
    expect(close).toBeLessThan(ids.length / 50)
  })

  it('are sorted by how well entities are documented, and the same each time', () => {
    const degrees = ids.map((id) => lookup.relationsOf.get(id)?.length ?? 0)
    expect(degrees).toEqual(degrees.toSorted((p, q) => q - p))
    expect(overviewLayout(dataset, lookupOf(dataset))).toEqual(overview)
  })

  it('gather small groups that nothing joins to others', () => {
    const [first, ...others] = dataset.relations
    // Twenty pairs of their own beside one relation of everybody else.
    const alone = { ...dataset, relations: others.filter((_, at) => at % 70 === 0).concat(first ?? []) }
    const found = overviewLayout(alone, lookupOf(alone))
    const joined = new Set(alone.relations.flatMap(({ source, target }) => [source, target]))
    expect(found.communities.flatMap(({ members }) => members)).toHaveLength(joined.size)
    expect(found.communities.filter(({ members }) => members.length < 4).length).toBeLessThanOrEqual(1)
  })
})
