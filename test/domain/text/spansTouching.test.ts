import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spansTouching } from '../../../src/domain/text/spans.ts'

it('finds what a look at every span finds', () => {
  const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 })), { maxLength: 30 })
  fc.assert(
    fc.property(lengths, fc.nat(300), fc.integer({ min: 1, max: 60 }), (steps, start, length) => {
      let at = 0
      const spans = steps.map(([gap, size]) => {
        const span = { start: at + gap, end: at + gap + size }
        at = span.end
        return span
      })
      const wanted = { start, end: start + length }
      expect(spansTouching(spans, wanted)).toEqual(
        spans.filter((one) => one.start < wanted.end && one.end > wanted.start),
      )
    }),
  )
})
