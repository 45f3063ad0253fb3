import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Disc } from '../../../../src/scene/figure/ribbon.ts'
import { circleAbout, CROWD, crowdsOf, representatives } from '../../../../src/features/map/picture/crowd.ts'
import { separateDiscs } from '../../../../src/features/map/picture/separateDiscs.ts'

const discs = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 400 }),
    r: fc.integer({ min: 6, max: 30 }),
  }),
  { maxLength: 24 },
)
const apart = (a: Disc, b: Disc) => Math.hypot(a.x - b.x, a.y - b.y)

/** Whoever reaches whom over touching discs, by Warshall's algorithm. */
function reachable(all: readonly Disc[], gap: number): readonly (readonly boolean[])[] {
  const reach = all.map((a) => all.map((b) => apart(a, b) < a.r + b.r + gap))
  for (const k of all.keys()) {
    for (const i of all.keys()) {
      for (const j of all.keys()) if (reach[i]?.[k] && reach[k]?.[j] && reach[i]) reach[i][j] = true
    }
  }
  return reach
}

describe('crowds', () => {
  it('are the groups that touch, as brute force finds them, the largest first', () => {
    fc.assert(
      fc.property(discs, fc.integer({ min: 0, max: 12 }), (all, gap) => {
        const groups = new Map(
          reachable(all, gap).map((row) => {
            const members = row.flatMap((isIn, at) => (isIn ? [at] : []))
            return [members.join(), members]
          }),
        )
        const expected = [...groups.values()].filter(({ length }) => length >= CROWD)
        const found = crowdsOf(all, gap)
        const sorted = (list: readonly (readonly number[])[]) => list.map((one) => one.join()).toSorted()
        expect(sorted(found)).toEqual(sorted(expected))
        const sizes = found.map(({ length }) => length)
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      }),
    )
  })

  it('lie within the circle about them', () => {
    fc.assert(
      fc.property(discs, (all) => {
        fc.pre(all.length > 0)
        const circle = circleAbout(all)
        for (const disc of all) expect(apart(disc, circle)).toBeLessThanOrEqual(circle.r + 1e-9)
      }),
    )
  })

  it('have foremost members: the largest, nobody hidden by another, nobody left out who had room', () => {
    fc.assert(
      fc.property(discs, (all) => {
        const kept = representatives(all)
        const hides = (a: Disc, b: Disc) => apart(a, b) < 0.6 * (a.r + b.r)
        for (const [i, a] of all.entries()) {
          const larger = [...kept].some((j) => j !== i && all[j] !== undefined && hides(a, all[j]) && all[j].r >= a.r)
          expect(kept.has(i)).toBe(!larger)
        }
      }),
    )
  })
})

describe('setting apart', () => {
  it('moves nobody who touches nobody', () => {
    fc.assert(
      fc.property(discs, (all) => {
        const at = separateDiscs(all, () => 4)
        // Whoever is free both before and where the others have gone.
        const free = (i: number) =>
          all.every((other, j) => j === i || (all[i] !== undefined && apart(all[i], other) >= all[i].r + other.r + 200))
        for (const [i, disc] of all.entries()) if (free(i)) expect(at[i]).toEqual({ x: disc.x, y: disc.y })
      }),
    )
  })

  it('parts a few, also of one place, and the larger moves less', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 6, max: 30 }), { minLength: 2, maxLength: 5 }), (radii) => {
        const all = radii.map((r) => ({ x: 100, y: 100, r }))
        const at = separateDiscs(all, () => 4)
        for (const [i, a] of at.entries()) {
          for (const [j, b] of at.entries()) {
            if (j >= i) continue
            const least = (radii[i] ?? 0) + (radii[j] ?? 0) + 4
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.93 * least)
          }
        }
      }),
    )
    const [small, large] = separateDiscs(
      [
        { x: 0, y: 0, r: 8 },
        { x: 10, y: 0, r: 30 },
      ],
      () => 0,
    )
    expect(Math.abs(small?.x ?? 0)).toBeGreaterThan(Math.abs((large?.x ?? 0) - 10))
  })
})
