import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanced, firstLow } from '../../../src/scene/poster/columns.ts'

const heights = fc.array(fc.double({ min: 1, max: 400, noNaN: true }), { minLength: 1, maxLength: 9 })
const count = fc.integer({ min: 1, max: 5 })

/** The height of the highest column. */
const highest = (all: readonly number[], columns: readonly number[]) =>
  Math.max(...columns.map((column) => all.reduce((sum, height, at) => sum + (columns[at] === column ? height : 0), 0)))

/** Every way to put some things one after the other into at most so many columns. */
function* ways(length: number, most: number): Generator<readonly number[]> {
  if (length === 0) return yield []
  for (const rest of ways(length - 1, most)) {
    const last = rest.at(-1) ?? 0
    yield [...rest, last]
    if (rest.length > 0 && last + 1 < most) yield [...rest, last + 1]
  }
}

describe('columns', () => {
  it('keep the order, are no more than wanted, and could not be lower', () => {
    fc.assert(
      fc.property(heights, count, (all, most) => {
        const columns = balanced(all, most)
        expect(columns).toHaveLength(all.length)
        for (const [at, column] of columns.entries()) {
          const before = columns[at - 1] ?? 0
          expect(column === before || column === before + 1).toBe(true)
        }
        expect(columns.at(-1)).toBeLessThan(most)
        const least = Math.min(...[...ways(all.length, most)].map((way) => highest(all, way)))
        expect(highest(all, columns)).toBeLessThanOrEqual(least + 1.01)
      }),
    )
  })

  it('are as few as make a drawing low enough, or as many as there can be', () => {
    const drawn = (number: number) => ({ number, height: 1000 / number })
    expect(firstLow(6, 1000, drawn).number).toBe(1)
    expect(firstLow(6, 340, drawn).number).toBe(3)
    expect(firstLow(6, 10, drawn).number).toBe(6)
  })
})
