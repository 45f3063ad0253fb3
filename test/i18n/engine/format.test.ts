import { describe, expect, it } from 'vitest'
import { formatEdtf } from '../../../src/i18n/engine/format.ts'
import { formatList, formatNumber } from '../../../src/i18n/engine/list.ts'
import { fetchEveryWord } from '../everyWord.ts'

await fetchEveryWord()

describe('formatEdtf', () => {
  it.each([
    ['2023-03~', 'about March 2023', 'نحو مارس 2023'],
    ['2023-03-18~', 'about 18 March 2023', 'نحو 18 مارس 2023'],
    ['2012', '2012', '2012'],
    ['2024-11?', 'perhaps November 2024', 'ربما نوفمبر 2024'],
    ['2023%', 'perhaps about 2023', 'ربما نحو 2023'],
    ['201X', '2010s', 'عقد 2010–2019'],
    ['19XX', 'the 1900s', 'القرن الـ20'],
    ['2023-21', 'spring 2023', 'ربيع 2023'],
    ['1985-04-XX', 'April 1985', 'أبريل 1985'],
    ['2012/2015', '2012 – 2015', '2012 – 2015'],
    ['2012/..', 'from 2012', 'منذ 2012'],
    ['../2012', 'until 2012', 'حتى 2012'],
    ['0622', '622 AD', '622 م'],
    ['0044-03-15', '15 March 44 AD', '15 مارس 44 م'],
    ['-0043-03-15~', 'about 15 March 44 BC', 'نحو 15 مارس 44 ق.م'],
    ['0000', '1 BC', '1 ق.م'],
    ['Y-17000', '17001 BC', '17001 ق.م'],
    ['XXXX', 'at an unknown date', 'في تاريخ غير معروف'],
  ])('says %s', (edtf, english, arabic) => {
    expect(formatEdtf('en', edtf)).toBe(english)
    expect(formatEdtf('ar', edtf)).toBe(arabic)
  })

  it('shows as written what it has no words for', () => {
    expect(formatEdtf('en', 'Y-17000000')).toBe('Y-17000000')
  })
})

it('groups numbers and joins lists by language', () => {
  expect([formatNumber('en', 12_345), formatNumber('ar', 12_345)]).toEqual(['12,345', '12,345'])
  expect(formatList('en', ['a', 'b', 'c'])).toBe('a, b and c')
  expect(formatList('ar', ['أ', 'ب'])).toBe('أ وب')
})
