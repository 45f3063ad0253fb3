import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithOffsets, unfold } from '../../../../src/domain/search/words/fold.ts'
import { dataset } from '../../../features/renderApp.tsx'

describe('folding', () => {
  it.each([
    ['أ إ آ ٱ', 'ا ا ا ا'],
    ['مصطفى', 'مصطفي'],
    ['القاهرة', 'القاهره'],
    ['مؤتمر', 'موتمر'],
    ['مسائل', 'مسايل'],
    ['إجراءات', 'اجراات'],
    ['رُوسِيَّا', 'روسيا'],
    ['روســيا', 'روسيا'],
    ['\u2067روسيا\u2069', 'روسيا'],
    ['ﻻ ﷲ', 'لا الله'],
    ['کابل', 'كابل'],
    ['٢٠١٥ ۲۰۱۵', '2015 2015'],
    ['Goïta, TRAORÉ', 'goita traore'],
    ['Mali’s  «army» is', 'malis army is'],
    ['Łódź Straße', 'lodz strasse'],
    ['3,708 and 1.000.000', '3708 and 1000000'],
    ['١٬٥٠٠', '1500'],
    ['2,5 or 12,34 or 1,0000', '2 5 or 12 34 or 1 0000'],
    ['L-39, TB-2 and 2019-2020', 'l39 tb2 and 2019 2020'],
  ])('%s is searched as %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  const script = fc.constantFrom(
    ...'أإآٱاىيةهؤئءبتـ\u064b\u064e\u0651\u0654\u2067\u2069\u200f ٢۵.«»-…½ﻻﷺ',
    ...'aéÉßİıﬁ  1’',
    'e\u0301',
    '\u{1d538}',
  )
  const text = fc.oneof(
    fc.array(script).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
    fc.string(),
  )

  it('is the same with and without the way back, and folds no further', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = foldWithOffsets(original)
        expect(folded.text).toBe(fold(original))
        expect(fold(folded.text)).toBe(folded.text)
        expect([folded.starts.length, folded.ends.length]).toEqual([folded.text.length, folded.text.length])
      }),
    )
  })

  it('any range of the folded text is cut from the original as words that fold to it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const folded = foldWithOffsets(original)
        if (folded.text === '') return
        const [start, last] = [a % folded.text.length, b % folded.text.length].toSorted((x, y) => x - y) as [
          number,
          number,
        ]
        const range = { start, end: last + 1 }
        const back = unfold(folded, range)
        const again = fold(original.slice(back.start, back.end))
        // A character that folds to several comes whole.
        expect(again).toContain(folded.text.slice(range.start, range.end).trim())
        const isWhole = folded.starts[start] !== folded.starts[start - 1] && folded.ends[last] !== folded.ends[last + 1]
        if (isWhole) expect(again.trim()).toBe(folded.text.slice(range.start, range.end).trim())
      }),
      { numRuns: 500 },
    )
  })

  it('finds its way back in every sentence of the articles', () => {
    for (const document of dataset.documents) {
      for (const { start, end } of document.sentences) {
        const original = document.text.slice(start, end)
        const folded = foldWithOffsets(original)
        for (let at = 0; at + 7 < folded.text.length; at += 5) {
          const { start: from, end: to } = unfold(folded, { start: at, end: at + 7 })
          expect(fold(original.slice(from, to)).trim()).toBe(folded.text.slice(at, at + 7).trim())
        }
      }
    }
  })
})
