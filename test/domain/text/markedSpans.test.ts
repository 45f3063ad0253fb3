import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedSpans, segmentsOf } from '../../../src/domain/text/markedSpans.ts'
import { sliceOf } from '../../../src/domain/text/spans.ts'

const aSpan = (longest: number) =>
  fc.tuple(fc.nat(longest), fc.nat(longest)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('segments of a marked text', () => {
  it('tile the text, and every character lies under its marks', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
        fc.array(aSpan(45), { maxLength: 5 }),
        (text, marks) => {
          const span = { start: 0, end: text.length }
          const segments = segmentsOf(span, marks)
          expect(segments.map((segment) => sliceOf(text, segment)).join('')).toBe(text)
          for (const segment of segments) {
            for (let at = segment.start; at < segment.end; at++) {
              expect(segment.marks).toEqual(marks.filter(({ start, end }) => start <= at && at < end))
            }
          }
        },
      ),
    )
  })

  it('tile any span of a document, also one that begins at 0 or holds no mark', () => {
    fc.assert(
      fc.property(aSpan(60), fc.array(aSpan(60), { maxLength: 5 }), (span, marks) => {
        const segments = segmentsOf(span, marks)
        let at = span.start
        for (const { start, end } of segments) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(span.end)
      }),
    )
  })

  it('splits a word that is object and trigger at once', () => {
    const marks = markedSpans({ object: { start: 4, end: 6, implied: true }, trigger: { start: 4, end: 9 } })
    expect(
      segmentsOf({ start: 0, end: 12 }, marks).map(({ start, end, marks: on }) => [
        start,
        end,
        on.map(({ name }) => name),
      ]),
    ).toEqual([
      [0, 4, []],
      [4, 6, ['object', 'trigger']],
      [6, 9, ['trigger']],
      [9, 12, []],
    ])
  })
})
