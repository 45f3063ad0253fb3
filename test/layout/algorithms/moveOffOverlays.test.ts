import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveOffOverlays } from '../../../src/layout/algorithms/moveOffOverlays.ts'
import { boxContains } from '../../../src/scene/figure/boxes.ts'

const FRAME = { width: 1180, height: 800 }
const COVERED = [
  { x: 0, y: 700, width: 260, height: 100 },
  { x: 920, y: 670, width: 260, height: 130 },
]

const one = fc.record({
  body: fc.record({
    r: fc.integer({ min: 12, max: 36 }),
    labelWidth: fc.integer({ min: 20, max: 140 }),
    labelHeight: fc.integer({ min: 14, max: 45 }),
  }),
  at: fc.record({ x: fc.integer({ min: 0, max: FRAME.width }), y: fc.integer({ min: 0, max: FRAME.height }) }),
})
const some = fc.array(one, { minLength: 2, maxLength: 14 })

const uncovered = (all: readonly (typeof one extends fc.Arbitrary<infer One> ? One : never)[]) =>
  moveOffOverlays(
    { ...FRAME, bodies: all.map(({ body }) => body), links: [{ a: 0, b: 1, strands: 1 }] },
    all.map(({ at }) => at),
    COVERED,
  )

describe('taking bodies out from under what covers the frame', () => {
  it('leaves nobody there, neither disc nor label', () => {
    fc.assert(
      fc.property(some, (all) => {
        for (const [i, { x, y }] of uncovered(all).entries()) {
          const { r, labelHeight } = all[i]?.body ?? { r: 0, labelHeight: 0 }
          for (const point of [
            { x, y },
            { x: x - r, y },
            { x: x + r, y },
            { x, y: y + r + labelHeight },
          ]) {
            expect(COVERED.filter((box) => boxContains(box, point))).toEqual([])
          }
        }
      }),
      { numRuns: 15 },
    )
  })

  it('moves nobody who stands clear', () => {
    fc.assert(
      fc.property(some, (all) => {
        const clear = all.map((each) => ({ ...each, at: { x: each.at.x, y: Math.min(each.at.y, 550) } }))
        expect(uncovered(clear)).toEqual(clear.map(({ at }) => at))
      }),
      { numRuns: 30 },
    )
  })
})
