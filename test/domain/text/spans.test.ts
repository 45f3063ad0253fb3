import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, fits, sliceOf, splitsCharacter } from '../../../src/domain/text/spans.ts'

const text = fc.string({ unit: fc.constantFrom('م', 'ّ', 'ً', '😀', 'a', ' ', '\n', 'é'.normalize('NFD')) })

describe('an offset', () => {
  test('between a letter and its vowel sign splits it', () => {
    expect([0, 1, 2, 3, 4].map((offset) => splitsCharacter('مسّ', offset))).toEqual([false, false, true, false, false])
  })

  test('between the halves of a surrogate pair splits it', () => {
    expect([0, 1, 2].map((offset) => splitsCharacter('😀', offset))).toEqual([false, true, false])
  })

  test('between graphemes never splits a character', () => {
    const graphemes = new Intl.Segmenter('ar')
    fc.assert(
      fc.property(text, (words) =>
        [...graphemes.segment(words)].every(
          ({ index }) => index === 0 || !splitsCharacter(words, index) || /^\p{M}/u.test(words.slice(index)),
        ),
      ),
    )
  })

  test('that splits nothing cuts a text into halves that are well formed', () => {
    fc.assert(
      fc.property(text, fc.nat(40), (words, offset) => {
        if (splitsCharacter(words, offset)) return
        for (const half of [words.slice(0, offset), words.slice(offset)])
          expect(() => encodeURIComponent(half)).not.toThrow()
      }),
    )
  })
})

describe('a span', () => {
  const span = fc.record({ start: fc.integer({ min: -5, max: 50 }), end: fc.integer({ min: -5, max: 50 }) })

  test('that fits a text covers exactly its length of it', () => {
    fc.assert(
      fc.property(
        text,
        span,
        (words, one) => !fits(one, words.length) || sliceOf(words, one).length === one.end - one.start,
      ),
    )
  })

  test('that fits in one that fits, fits', () => {
    fc.assert(
      fc.property(span, span, fc.nat(50), (outer, inner, length) => {
        if (fits(outer, length) && contains(outer, inner) && inner.start < inner.end)
          expect(fits(inner, length)).toBe(true)
      }),
    )
  })

  test('at the very start of a text fits it', () => {
    expect(fits({ start: 0, end: 1 }, 1)).toBe(true)
    expect(fits({ start: 0, end: 0 }, 1)).toBe(false)
  })
})
