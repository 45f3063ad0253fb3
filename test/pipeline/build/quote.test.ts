import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Problems } from '../../../src/pipeline/read/sourcePlace.ts'
import { writeQuote } from '../../../src/domain/text/quotePlaces.ts'
import { locateQuote } from '../../../src/pipeline/build/quote.ts'

const at = { file: 'a.yaml', line: 1, column: 1 }

function locate(value: string, text: string): { words?: string; start?: number; code?: string } {
  const problems = new Problems()
  const span = locateQuote({ value, at }, text, problems)
  if (span === undefined) return { code: problems.found[0]?.code ?? '' }
  return { words: text.slice(span.start, span.end), start: span.start }
}

describe('a quote', () => {
  test('is found at its words, also at the very start', () => {
    expect(locate('مالي', 'مالي تتسلم')).toEqual({ words: 'مالي', start: 0 })
  })

  test('is found behind a prefix, and not inside another word', () => {
    expect(locate('مالي', 'الجيش المالي يدعم ماليين ولمالي')).toEqual({ words: 'مالي', start: 27 })
    expect(locate('Mali', 'Malian envoys in Mali’s capital')).toEqual({ words: 'Mali', start: 17 })
  })

  test('that is never a word of its own is found as a part of one', () => {
    expect(locate('مالي', 'الجيش المالي')).toEqual({ words: 'مالي', start: 8 })
  })

  test('that is there twice must say which', () => {
    expect(locate('مالي', 'مالي ومالي')).toEqual({ code: 'quote-ambiguous' })
    expect(locate('مالي#2', 'مالي ومالي')).toEqual({ words: 'مالي', start: 6 })
    expect(locate('مالي#3', 'مالي ومالي')).toEqual({ code: 'quote-number' })
  })

  test('may stand inside a word although it stands alone too, if it says so', () => {
    expect(locate('مالي#1*', 'المالي مالي')).toEqual({ words: 'مالي', start: 2 })
    expect(locate('مالي#1', 'المالي مالي')).toEqual({ words: 'مالي', start: 7 })
  })

  test('is written so that it leads back to its words, whatever they are', () => {
    const parts = fc.array(fc.constantFrom('مالي', 'و', 'المالي', '#2', '#1*', '*', ' ', '.', 'a', 'ّ'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), (all, from, length) => {
        const text = all.join('')
        const start = from % text.length
        const end = start + 1 + (length % (text.length - start))
        expect(locate(writeQuote({ start, end }, text), text)).toEqual({ words: text.slice(start, end), start })
      }),
    )
  })

  test('that is not there is answered by the nearest words there are', () => {
    const problems = new Problems()
    locateQuote({ value: 'آسيمي غويتا', at }, 'الرئيس عاصمي غويتا أمس', problems)
    expect(problems.found[0]?.params).toEqual({ quote: 'آسيمي غويتا', nearest: 'عاصمي غويتا' })
  })

  test('when found is always the words asked for', () => {
    const words = fc
      .array(fc.constantFrom('مالي', 'و', 'المالي', 'روسيا', '«', '»', ' ', '.', 'ّ'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, fc.constantFrom('مالي', 'روسيا', 'مالي روسيا', '« '), fc.nat(3), (text, quote, number) => {
        const found = locate(number === 0 ? quote : `${quote}#${number}`, text)
        expect(found.words ?? quote).toBe(quote)
        expect(found.code === undefined).toBe(found.start !== undefined)
      }),
    )
  })
})
