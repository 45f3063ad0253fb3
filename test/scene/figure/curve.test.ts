import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance, distanceTo, pointAt, reversed, upTo } from '../../../src/scene/figure/curve.ts'
import type { Curve } from '../../../src/scene/marks/marks.ts'
import { ribbon } from '../../../src/scene/figure/ribbon.ts'

const coordinate = fc.integer({ min: -1000, max: 1000 })
const point = fc.record({ x: coordinate, y: coordinate })
const curve: fc.Arbitrary<Curve> = fc.record({ from: point, control: point, to: point })
/** Hundredths: any number between 0 and 1 would mostly be too close to an end to tell a wrong curve from a right one. */
const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100)

describe('a curve', () => {
  it('cut at t ends where the whole is at t, and runs along the whole', () => {
    fc.assert(
      fc.property(curve, share, share, (whole, t, u) => {
        const part = upTo(whole, t)
        expect(distance(part.to, pointAt(whole, t))).toBeLessThan(1e-6)
        expect(distance(pointAt(part, u), pointAt(whole, t * u))).toBeLessThan(1e-6)
      }),
    )
  })

  it('reversed is the same line', () => {
    fc.assert(
      fc.property(curve, share, (line, t) => {
        expect(distance(pointAt(line, t), pointAt(reversed(line), 1 - t))).toBeLessThan(1e-6)
      }),
    )
  })

  it('is no distance from its own ends', () => {
    fc.assert(
      fc.property(curve, (line) => {
        expect(distanceTo(line, line.from)).toBeLessThan(1e-6)
      }),
    )
  })
})

describe('a ribbon', () => {
  const disc = (x: number, y: number) => ({ x, y, r: 24 })
  const bends = fc.double({ min: -0.34, max: 0.34, noNaN: true })

  it('has a strand for each width, all from one disc to the other', () => {
    fc.assert(
      fc.property(
        bends,
        fc.array(fc.double({ min: 1.2, max: 7, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (bend, widths) => {
          const [a, b] = [disc(0, 0), disc(300, 80)]
          const strands = ribbon(a, b, bend, widths)
          expect(strands).toHaveLength(widths.length)
          for (const strand of strands) {
            expect(distance(strand.from, a)).toBeCloseTo(27.5, 3)
            expect(distance(strand.to, b)).toBeCloseTo(27.5, 3)
          }
        },
      ),
    )
  })

  it('keeps its strands apart all the way', () => {
    fc.assert(
      fc.property(bends, (bend) => {
        const [first, second] = ribbon(disc(0, 0), disc(300, 80), bend, [2, 2])
        if (!first || !second) throw new Error('two widths make two strands')
        for (const t of [0, 0.25, 0.5, 0.75, 1]) expect(distanceTo(second, pointAt(first, t), 60)).toBeGreaterThan(3.2)
      }),
    )
  })
})
