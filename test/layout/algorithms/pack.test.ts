import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack } from '../../../src/layout/algorithms/pack.ts'
import { contains, outlineAbout } from '../../../src/scene/marks/hull.ts'
import type { Point } from '../../../src/scene/marks/marks.ts'

const FRAME = { width: 1200, height: 800 }

const coordinate = fc.integer({ min: -900, max: 900 })
const one = fc.record({
  body: fc.record({
    r: fc.integer({ min: 12, max: 36 }),
    labelWidth: fc.integer({ min: 20, max: 140 }),
    labelHeight: fc.integer({ min: 14, max: 45 }),
  }),
  at: fc.record({ x: coordinate, y: coordinate }),
  group: fc.option(fc.integer({ min: 0, max: 4 })),
  isPinned: fc.constant(false),
})
const some = fc.array(one, { minLength: 1, maxLength: 20 })
/** Each run packs a graph: enough of them to find what one in twenty shows. */
const RUNS = { numRuns: 60 }

type Some = readonly {
  readonly body: { readonly r: number; readonly labelWidth: number; readonly labelHeight: number }
  readonly at: Point
  readonly group: number | null
  readonly isPinned: boolean
}[]

const packed = (all: Some) =>
  pack(
    all.map(({ body }) => body),
    all.map(({ at }) => at),
    all.map(({ group }) => group),
    new Set(all.flatMap(({ isPinned }, i) => (isPinned ? [i] : []))),
    FRAME,
  )

describe('packing groups', () => {
  it('leaves nobody in the hull of a group that is not theirs', () => {
    fc.assert(
      fc.property(some, (all) => {
        const places = packed(all)
        for (const group of new Set(all.map((each) => each.group))) {
          if (group === null) continue
          const discs = all.flatMap(({ body: { r }, group: own }, i) => {
            const place = places[i]
            return own === group && place !== undefined ? [{ ...place, r }] : []
          })
          const foreign = places.filter((_, i) => all[i]?.group !== group)
          if (discs.length < 2) continue
          const outline = outlineAbout(discs)
          expect(foreign.filter((place) => contains(outline, place))).toEqual([])
        }
      }),
      RUNS,
    )
  })

  it('moves each group as a whole', () => {
    fc.assert(
      fc.property(some, (all) => {
        const places = packed(all)
        const ways = new Map<number, Point>()
        for (const [i, { at, group }] of all.entries()) {
          const place = places[i]
          if (group === null || place === undefined) continue
          const way = { x: place.x - at.x, y: place.y - at.y }
          const other = ways.get(group) ?? way
          ways.set(group, other)
          expect(Math.hypot(way.x - other.x, way.y - other.y)).toBeLessThan(1e-6)
        }
      }),
      RUNS,
    )
  })

  it('leaves whoever is pinned where they are, with their group', () => {
    fc.assert(
      fc.property(some, fc.nat(), (all, pick) => {
        const chosen = pick % all.length
        const places = packed(all.map((each, i) => ({ ...each, isPinned: i === chosen })))
        expect(places[chosen]).toEqual(all[chosen]?.at)
      }),
      RUNS,
    )
  })
})
