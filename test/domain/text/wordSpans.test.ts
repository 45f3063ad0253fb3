import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameWithin, wholeWords, wordSpans } from '../../../src/domain/text/wordSpans.ts'

const ARABIC = 'عرض الجيش في دولة مالي 20 طائرة عسكرية روسية، والصين أيضاً.'
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const wordsOf = (text: string, language: string) =>
  wordSpans(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end))

describe('the words of a text', () => {
  it('are whole words in Arabic, with their vowel signs and without punctuation', () => {
    expect(wordsOf(ARABIC, 'ar')).toEqual([
      'عرض',
      'الجيش',
      'في',
      'دولة',
      'مالي',
      '20',
      'طائرة',
      'عسكرية',
      'روسية',
      'والصين',
      'أيضاً',
    ])
  })

  it('count from the start of the text, whatever part is asked for', () => {
    const text = 'One. Mali’s army said so.'
    const [first] = wordSpans(text, { start: 5, end: text.length }, 'en')
    expect(first && text.slice(first.start, first.end)).toBe('Mali’s')
  })

  it('contain every choice within them, and no choice splits one', () => {
    const words = wordSpans(ARABIC, { start: 0, end: ARABIC.length }, 'ar')
    const offset = fc.nat({ max: ARABIC.length })
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const chosen = wholeWords(words, { start: Math.min(a, b), end: Math.max(a, b) })
        if (chosen === undefined) return
        expect(words.some(({ start }) => start === chosen.start)).toBe(true)
        expect(words.some(({ end }) => end === chosen.end)).toBe(true)
        for (const { start, end } of words) expect(chosen.start <= start || chosen.start >= end).toBe(true)
      }),
    )
  })
})

describe('a choice that begins or ends inside a word', () => {
  const words = wordSpans(ARABIC, { start: 0, end: ARABIC.length }, 'ar')

  it('takes the whole word', () => {
    const inside = spanOf(ARABIC, 'جيش في دو')
    expect(wholeWords(words, inside)).toEqual(spanOf(ARABIC, 'الجيش في دولة'))
  })

  it('is none where it touches no word', () => {
    expect(wholeWords(words, spanOf(ARABIC, '،'))).toBeUndefined()
  })
})

describe('the name within chosen words', () => {
  it('leaves out what Arabic writes onto it', () => {
    expect(nameWithin(ARABIC, spanOf(ARABIC, 'والصين'), new Set(['الصين']))).toEqual(spanOf(ARABIC, 'الصين'))
  })

  it('leaves out the possessive ending of English', () => {
    const text = 'Mali’s army'
    expect(nameWithin(text, spanOf(text, 'Mali’s'), new Set(['Mali']))).toEqual(spanOf(text, 'Mali'))
  })

  it('is all of them if no name stands there, even where one is part of a word', () => {
    const text = 'وزير'
    expect(nameWithin(text, spanOf(text, 'وزير'), new Set(['ير']))).toEqual(spanOf(text, 'وزير'))
    expect(nameWithin(text, spanOf(text, 'وزير'), new Set(['روسيا']))).toEqual(spanOf(text, 'وزير'))
  })
})
