import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Disc } from '../../../src/scene/figure/ribbon.ts'
import type { Point } from '../../../src/scene/marks/marks.ts'
import { contourOf } from '../../../src/scene/statedGroups/contour.ts'
import { statedOutline } from '../../../src/scene/statedGroups/statedOutline.ts'

type Lines = readonly (readonly Point[])[]

/** Whether a point is inside closed lines, by the number of lines that a ray to the right of it crosses. */
function isInside(lines: Lines, { x, y }: Point): boolean {
  let crossings = 0
  for (const line of lines) {
    for (const [i, a] of line.entries()) {
      const b = line.at(i - 1) ?? a
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) crossings += 1
    }
  }
  return crossings % 2 === 1
}

const rim = ({ x, y, r }: Disc): readonly Point[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
    const angle = (eighth * Math.PI) / 4
    return { x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) }
  })

const disc: fc.Arbitrary<Disc> = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 700 }),
  r: fc.integer({ min: 10, max: 36 }),
})

/** Discs that stand clear of each other, as the discs of a picture do. */
const apart = fc.array(disc, { minLength: 3, maxLength: 16 }).map((discs) =>
  discs.reduce<readonly Disc[]>((kept, one) => {
    const isClear = kept.every(({ x, y, r }) => Math.hypot(x - one.x, y - one.y) > r + one.r + 34)
    return isClear ? [...kept, one] : kept
  }, []),
)

describe('the contour of a field', () => {
  it('is one line around each part, on which the field is nearly 0', () => {
    const field = ({ x, y }: Point) => Math.min(Math.hypot(x - 50, y - 50) - 30, Math.hypot(x - 150, y - 50) - 20)
    const lines = contourOf(field, { x: 0, y: 0, width: 200, height: 100 }, 5)
    expect(lines).toHaveLength(2)
    for (const point of lines.flat()) expect(Math.abs(field(point))).toBeLessThan(0.5)
    expect(isInside(lines, { x: 50, y: 50 })).toBe(true)
    expect(isInside(lines, { x: 100, y: 50 })).toBe(false)
  })

  it('has a line around a hole too', () => {
    const ring = ({ x, y }: Point) => Math.abs(Math.hypot(x - 50, y - 50) - 25) - 8
    const lines = contourOf(ring, { x: 0, y: 0, width: 100, height: 100 }, 4)
    expect(lines).toHaveLength(2)
    expect(isInside(lines, { x: 50, y: 50 })).toBe(false)
    expect(isInside(lines, { x: 75, y: 50 })).toBe(true)
  })
})

describe('the outline around the members of a group', () => {
  it('has every member inside, whole, and nobody else', () => {
    fc.assert(
      fc.property(apart, fc.integer({ min: 2, max: 4 }), (discs, count) => {
        const [members, others] = [discs.slice(0, count), discs.slice(count)]
        fc.pre(members.length >= 2)
        const lines = statedOutline(members, others)
        for (const one of members) for (const point of [one, ...rim(one)]) expect(isInside(lines, point)).toBe(true)
        for (const one of others) for (const point of [one, ...rim(one)]) expect(isInside(lines, point)).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  it('is one convex line where nobody is in between', () => {
    const [a, b] = [
      { x: 100, y: 100, r: 20 },
      { x: 300, y: 100, r: 20 },
    ]
    const lines = statedOutline([a, b], [{ x: 200, y: 300, r: 20 }])
    expect(lines).toHaveLength(1)
    expect(isInside(lines, { x: 200, y: 130 })).toBe(true)
  })

  it('passes someone who stands in between, in one line', () => {
    const members = [
      { x: 100, y: 100, r: 20 },
      { x: 300, y: 100, r: 20 },
    ]
    const between = { x: 200, y: 100, r: 20 }
    const lines = statedOutline(members, [between])
    expect(lines).toHaveLength(1)
    expect(isInside(lines, between)).toBe(false)
    expect(isInside(lines, { x: 200, y: 62 }) || isInside(lines, { x: 200, y: 138 })).toBe(true)
  })
})
