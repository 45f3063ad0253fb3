import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocsOf, findBlocs } from '../../src/analysis/blocs.ts'
import type { Blocs } from '../../src/domain/analysis/findings.ts'
import type { Ties } from '../../src/domain/analysis/ties.ts'
import { signOf, tiesOf } from '../../src/domain/analysis/ties.ts'
import type { Dataset } from '../../src/domain/dataset/dataset.ts'
import { NO_FILTERS, visibleGraph } from '../../src/domain/filters/filters.ts'
import { lookupOf } from '../../src/domain/dataset/lookup.ts'
import { seededDataset } from '../bench/seededDataset.ts'
import { anySignedGraph, aSignedGraph } from '../domain/analysis/aSignedGraph.ts'

/** Newman's modularity as his definition has it, over all pairs: what the division gains over chance. */
function modularityOf({ ids, ties }: Ties, { blocs }: Blocs): number {
  const bonds = ties.filter((tie) => signOf(tie) === 'binds')
  const total = 2 * bonds.reduce((sum, { binding }) => sum + binding, 0)
  if (total === 0) return 0
  const degree = ids.map((_, at) =>
    bonds.reduce((sum, { a, b, binding }) => sum + (a === at || b === at ? binding : 0), 0),
  )
  let gain = 0
  for (const { members } of blocs) {
    for (const one of members) {
      for (const other of members) {
        const bond = bonds.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))
        gain += (bond?.binding ?? 0) - ((degree[one] ?? 0) * (degree[other] ?? 0)) / total
      }
    }
  }
  return gain / total
}

const bundled = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset

describe('blocs', () => {
  it('put every entity that something binds into exactly one, and the others aside', () => {
    fc.assert(
      fc.property(anySignedGraph, (ties) => {
        const { blocs, alone } = findBlocs(ties)
        const all = [...blocs.flatMap(({ members }) => members), ...alone]
        expect(all.toSorted((a, b) => a - b)).toEqual([...ties.ids.keys()])
        const bound = new Set(ties.ties.filter((tie) => signOf(tie) === 'binds').flatMap(({ a, b }) => [a, b]))
        expect(alone.filter((entity) => bound.has(entity))).toEqual([])
        expect(blocs.filter(({ members }) => members.length < 2)).toEqual([])
      }),
    )
  })

  it('are as modular as they say, and never worse than all in one', () => {
    fc.assert(
      fc.property(anySignedGraph, (ties) => {
        const found = findBlocs(ties)
        expect(found.modularity).toBeCloseTo(modularityOf(ties, found), 9)
        expect(found.modularity).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })

  it('come out the same each time', () => {
    fc.assert(
      fc.property(anySignedGraph, (ties) => {
        expect(findBlocs(ties)).toEqual(findBlocs(ties))
      }),
    )
  })

  it('are the two halves where two circles of friends share one thin bond', () => {
    const bonds = [0, 1].flatMap((half) =>
      [
        [0, 1],
        [0, 2],
        [0, 3],
        [1, 2],
        [1, 3],
        [2, 3],
      ].map(([a = 0, b = 0]) => [a + 4 * half, b + 4 * half, 3, 0] as const),
    )
    const { blocs } = findBlocs(aSignedGraph(8, [...bonds, [3, 4, 1, 0]]))
    expect(blocs.map(({ members }) => members.toSorted((a, b) => a - b))).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ])
    expect(blocs.flatMap(({ loose }) => loose)).toEqual([])
  })

  it('are not made by what divides, nor by a pair that is bound and divided', () => {
    const { blocs, alone } = findBlocs(
      aSignedGraph(4, [
        [0, 1, 0, 5],
        [1, 2, 9, 1],
        [2, 3, 1, 0],
      ]),
    )
    expect(blocs.map(({ members }) => members)).toEqual([[2, 3]])
    expect(alone).toEqual([0, 1])
  })

  it('stay the same whatever order the dataset is in', () => {
    const turned: Dataset = {
      ...bundled,
      entities: bundled.entities.toReversed(),
      relations: bundled.relations.toReversed(),
    }
    const [as, is] = [bundled, turned].map((dataset) => {
      const lookup = lookupOf(dataset)
      return blocsOf(visibleGraph(dataset, lookup, NO_FILTERS), lookup)
    })
    expect([...(is ?? [])]).toEqual([...(as ?? [])])
    expect(as?.get('mali')).toBe(as?.get('assimi-goita'))
    expect(as?.get('mali')).not.toBe(as?.get('united-states'))
  })

  it('bind nobody by a demand, a message or a bombing', () => {
    const lookup = lookupOf(bundled)
    const blocs = blocsOf(visibleGraph(bundled, lookup, NO_FILTERS), lookup)
    const rivals = ['isis', 'al-qaeda', 'jnim', 'signatory-groups']
    const shared = rivals.flatMap((a, at) =>
      rivals.slice(at + 1).flatMap((b) => (blocs.has(a) && blocs.get(a) === blocs.get(b) ? [`${a} ${b}`] : [])),
    )
    // JNIM follows al-Qaeda, as three articles say; nothing else binds two of these.
    expect(shared.filter((pair) => pair !== 'al-qaeda jnim')).toEqual([])
    expect(blocs.get('triple-bombing') ?? 'none').not.toBe(blocs.get('mali'))
  })

  it('say of a graph grown by chance that its members sit loosely', () => {
    const dataset = seededDataset('chance', 200, 1_000)
    const lookup = lookupOf(dataset)
    const { blocs } = findBlocs(tiesOf(visibleGraph(dataset, lookup, NO_FILTERS), lookup))
    const members = blocs.flatMap((bloc) => bloc.members).length
    expect(blocs.flatMap(({ loose }) => loose).length / members).toBeGreaterThan(0.8)
  })
})
