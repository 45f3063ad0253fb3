import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canvasLimit, fitToLimit } from '../../../src/graph/export/canvasLimit.ts'

const side = fc.integer({ min: 100, max: 6000 })
const limit = fc.constantFrom(
  canvasLimit({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156', maxTouchPoints: 0 }),
  canvasLimit({ userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0)', maxTouchPoints: 5 }),
)

describe('a picture and the canvas it must fit', () => {
  it('fits at the largest scale that is named, and no picture that fits is over the limit', () => {
    fc.assert(
      fc.property(side, side, fc.double({ min: 0.5, max: 40, noNaN: true }), limit, (width, height, scale, most) => {
        const measured = fitToLimit(width, height, scale, most)
        expect(fitToLimit(width, height, measured.largestScale, most).fits).toBe(true)
        if (measured.fits) {
          expect(Math.max(measured.width, measured.height)).toBeLessThanOrEqual(most.side)
          expect(measured.width * measured.height).toBeLessThanOrEqual(most.area)
        } else expect(measured.largestScale).toBeLessThanOrEqual(scale)
      }),
    )
  })

  it('knows an iPad that says it is a Mac', () => {
    const userAgent = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/19 Safari'
    expect(canvasLimit({ userAgent, maxTouchPoints: 5 }).area).toBe(16_777_216)
    expect(canvasLimit({ userAgent, maxTouchPoints: 0 }).area).toBe(268_435_456)
  })
})
