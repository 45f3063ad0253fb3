import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitBox } from '../../../src/scene/camera/camera.ts'

describe('the whole view', () => {
  it('holds the box, touches two of its sides and is in the middle, a tall one at the top', () => {
    const size = fc.integer({ min: 50, max: 3000 })
    fc.assert(
      fc.property(size, size, size, size, (width, height, w, h) => {
        const box = { x: 10, y: -20, width, height }
        const { zoom, pan } = fitBox(box, { width: w, height: h })
        const [left, top] = [box.x * zoom + pan.x, box.y * zoom + pan.y]
        expect(left).toBeCloseTo(w - (left + width * zoom), 6)
        expect(top).toBeCloseTo(height > width ? 0 : h - (top + height * zoom), 6)
        expect(Math.min(left, top)).toBeCloseTo(0, 6)
      }),
    )
  })
})
