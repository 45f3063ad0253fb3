import { describe, expect, it } from 'vitest'
import { categoryGlyph, GLYPH_BOX } from '../../../src/scene/marks/glyphs.ts'
import { circle } from '../../../src/scene/marks/shapes.ts'
import { pathBounds } from '../../../src/scene/svg/pathBounds.ts'

describe('the box around path data', () => {
  it.each([
    ['M1 2L5 9z', { x: 1, y: 2, width: 4, height: 7 }],
    ['m1 2 4 7', { x: 1, y: 2, width: 4, height: 7 }],
    ['M1-2h4v9H.5', { x: 0.5, y: -2, width: 4.5, height: 9 }],
    ['M0 0L9 9zl-3 2', { x: -3, y: 0, width: 12, height: 9 }],
    ['M0 0Q5 8 10 0t10 0', { x: 0, y: -8, width: 20, height: 16 }],
  ])('%s', (d, box) => {
    expect(pathBounds(d)).toEqual(box)
  })

  it('reads the flags of an arc that no space follows', () => {
    const box = pathBounds('M10 10a2 2 0 013 4')
    expect(box.x).toBeLessThanOrEqual(10)
    expect(box.x + box.width).toBeGreaterThanOrEqual(13)
    expect(box.y + box.height).toBeGreaterThanOrEqual(14)
    expect(box.width).toBeLessThan(20)
  })

  it('holds a circle, and is not much larger than a glyph', () => {
    const round = pathBounds(circle(10))
    expect(round.x).toBeLessThanOrEqual(-10)
    expect(round.y + round.height).toBeGreaterThanOrEqual(10)
    for (const category of ['military', 'conflict', 'economy', 'leadership']) {
      const { x, y, width, height } = pathBounds(categoryGlyph(category))
      expect(Math.max(width, height), category).toBeLessThan(3 * GLYPH_BOX)
      expect(Math.min(x, y), category).toBeGreaterThan(-GLYPH_BOX)
    }
  })
})
