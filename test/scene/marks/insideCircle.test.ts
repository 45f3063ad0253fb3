import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaInside, linesInside } from '../../../src/scene/marks/insideCircle.ts'

const coordinate = fc.integer({ min: -50, max: 50 })
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 })
const disc = fc.record({ x: coordinate, y: coordinate, r: fc.integer({ min: 1, max: 60 }) })
const pathOf = (all: readonly (readonly [number, number])[], end: string) =>
  `M${all.map(([x, y]) => `${x},${y}`).join('L')}${end}`
const numbers = (d: string) =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

describe('a path inside a circle', () => {
  it('has no point outside', () => {
    fc.assert(
      fc.property(points, disc, (all, { x, y, r }) => {
        const cut = [
          ...numbers(areaInside(pathOf(all, 'Z'), { x, y, r })),
          ...numbers(linesInside(pathOf(all, ''), { x, y, r })),
        ]
        return cut.every(([px, py]) => Math.hypot(px - x, py - y) <= r + 0.01)
      }),
    )
  })

  it('is all of what lies inside, and nothing of what lies outside', () => {
    const square = 'M-1,-1L1,-1L1,1L-1,1Z'
    expect(numbers(areaInside(square, { x: 0, y: 0, r: 10 }))).toHaveLength(4)
    expect(areaInside(square, { x: 40, y: 0, r: 10 })).toBe('')
    expect(linesInside('M-20,0L20,0', { x: 0, y: 0, r: 10 })).toBe('M-10 0L10 0')
    expect(linesInside('M-20,11L20,11', { x: 0, y: 0, r: 10 })).toBe('')
  })

  it('fills the circle where an area covers it', () => {
    const cut = numbers(areaInside('M-90,-90L90,-90L90,90L-90,90Z', { x: 3, y: 4, r: 10 }))
    const area = cut.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = cut[(at + 1) % cut.length] ?? [0, 0]
      return sum + (x * nextY - nextX * y) / 2
    }, 0)
    expect(Math.abs(area)).toBeGreaterThan(0.99 * Math.PI * 100)
  })
})
