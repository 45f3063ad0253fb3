import fc from 'fast-check'
import { expect, it } from 'vitest'
import { difference } from '../../../src/domain/text/difference.ts'
import { sliceOf } from '../../../src/domain/text/spans.ts'

it('is the words that were changed, whole', () => {
  const found = difference('وهذه ليست المرة الأولى', 'وهذه كانت المرة الأولى')
  expect(found && sliceOf('وهذه ليست المرة الأولى', found.before)).toBe('ليست')
  expect(found && sliceOf('وهذه كانت المرة الأولى', found.after)).toBe('كانت')
  expect(difference('a', 'a')).toBeNull()
})

it('leaves the same on both sides, of any two texts', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const found = difference(before, after)
      expect(found === null).toBe(before === after)
      if (found === null) return
      expect(before.slice(0, found.before.start)).toBe(after.slice(0, found.after.start))
      expect(before.slice(found.before.end)).toBe(after.slice(found.after.end))
      expect(sliceOf(before, found.before)).not.toBe(sliceOf(after, found.after))
    }),
  )
})
