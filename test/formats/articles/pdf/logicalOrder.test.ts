import { describe, expect, it } from 'vitest'
import { logicalOrder } from '../../../../src/formats/articles/pdf/logicalOrder.ts'

const read = (drawn: string, direction: 'rtl' | 'ltr', afterArabic = false) => {
  const units = [...drawn]
  return logicalOrder(units, direction, afterArabic)
    .order.map((at) => units[at])
    .join('')
}
/** Arabic words as they stand on a line. */
const drawn = (text: string) => [...text].toReversed().join('')

describe('the reading order of a line', () => {
  it.each([
    ['words', drawn('مالي تسلمت الطائرات.'), 'مالي تسلمت الطائرات.'],
    ['a number', `${drawn(' طائرة')}12${drawn('تسلمت ')}`, 'تسلمت 12 طائرة'],
    ['a decimal number', `${drawn(' مليار')}12.5${drawn('نحو ')}`, 'نحو 12.5 مليار'],
    ['a date, whose parts stand apart after Arabic', `18-03-2023 ${drawn('في')}`, 'في 2023-03-18'],
    ['a percentage', `%40${drawn('أي ')}`, 'أي 40%'],
    [
      'a Latin name of two words',
      `${drawn(' باعت')}Baykar Technologies${drawn('شركة ')}`,
      'شركة Baykar Technologies باعت',
    ],
    ['a number after a Latin word', `${drawn(' طائرة')}Bayraktar 2${drawn('من ')}`, 'من Bayraktar 2 طائرة'],
    ['Arabic digits', `(١-٣) ${drawn('المادة')}`, 'المادة )٣-١('],
  ])('of a paragraph from right to left: %s', (_, line, text) => {
    expect(read(line, 'rtl')).toBe(text)
  })

  it('of a paragraph from left to right turns its Arabic words', () => {
    expect(read(`The word ${drawn('الجيش المالي')} means army.`, 'ltr')).toBe('The word الجيش المالي means army.')
    expect(read('Plain English, 12 words.', 'ltr')).toBe('Plain English, 12 words.')
  })

  it('takes each unit once', () => {
    const line = `1,2 ${drawn('أ')}(b) 3/4 c${drawn('د')}-5`
    for (const direction of ['rtl', 'ltr'] as const)
      expect(logicalOrder([...line], direction, true).order.toSorted((a, b) => a - b)).toEqual(
        [...line].map((_, at) => at),
      )
  })
})
