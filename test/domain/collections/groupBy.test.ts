import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupBy } from '../../../src/domain/collections/groupBy.ts'

it('keeps keys in the order of their first items, and items in their own order', () => {
  const groups = groupBy(['Mali', 'Russia', 'Malta', 'Turkey', 'Rwanda'], (name) => name[0])
  expect([...groups]).toEqual([
    ['M', ['Mali', 'Malta']],
    ['R', ['Russia', 'Rwanda']],
    ['T', ['Turkey']],
  ])
})

it('puts every item into exactly one group, that of its key', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000)), fc.integer({ min: 1, max: 9 }), (numbers, size) => {
      const groups = groupBy(numbers, (one) => one % size)
      expect([...groups.values()].flat().toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b))
      for (const [key, members] of groups) expect(members.every((one) => one % size === key)).toBe(true)
    }),
  )
})
