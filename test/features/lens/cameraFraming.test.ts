import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cameraFraming } from '../../../src/features/lens/cameraFraming.ts'

const camera = fc.record({
  zoom: fc.double({ min: 0.1, max: 3, noNaN: true }),
  pan: fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) }),
})
const place = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -3000, max: 3000 }) })
const frame = fc.record({
  x: fc.nat(400),
  y: fc.nat(100),
  width: fc.integer({ min: 300, max: 1500 }),
  height: fc.integer({ min: 300, max: 900 }),
})

describe('a camera that frames places', () => {
  it('shows every place in the frame, in its middle, and no larger than is of use', () => {
    fc.assert(
      fc.property(camera, fc.array(place, { minLength: 1 }), frame, (before, places, area) => {
        const after = cameraFraming(before, places, area)
        if (after === null) throw new Error('There are places')
        const seen = places.map(({ x, y }) => ({
          x: ((x - before.pan.x) / before.zoom) * after.zoom + after.pan.x,
          y: ((y - before.pan.y) / before.zoom) * after.zoom + after.pan.y,
        }))
        expect(after.zoom).toBeLessThanOrEqual(1.15)
        for (const [axis, start, size] of [
          ['x', area.x, area.width],
          ['y', area.y, area.height],
        ] as const) {
          const values = seen.map((one) => one[axis])
          const [least, most] = [Math.min(...values), Math.max(...values)]
          expect(least).toBeGreaterThanOrEqual(start - 0.01)
          expect(most).toBeLessThanOrEqual(start + size + 0.01)
          expect((least + most) / 2).toBeCloseTo(start + size / 2, 3)
        }
      }),
    )
  })

  it('is none without places', () => {
    expect(cameraFraming({ zoom: 1, pan: { x: 0, y: 0 } }, [], { x: 0, y: 0, width: 9, height: 9 })).toBeNull()
  })
})
