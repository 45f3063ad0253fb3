import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src/domain/search/words/fold.ts'
import { rootOf, stemOf } from '../../../../src/domain/search/words/stems.ts'

const stems = (words: string) => new Set(fold(words).trim().split(' ').map(stemOf))

describe('the forms of a word', () => {
  it.each([
    'kill kills killed killing',
    'constructor constructors',
    'strike strikes striking struck',
    'break breaks broke broken breaking',
    'supply supplies supplied supplying',
    'plan plans planned planning',
    'say said saying',
    'attack attacks attacked',
    'modernise modernises modernized modernizing modernization modernisations',
    'defense defence',
    'labor labour labors',
    'تسلّمت تتسلم يتسلم',
    'تسلّح يسلّح',
    'علاقة علاقات علاقتها العلاقات',
    'روسيا روسي الروسية روسية',
    'أوكرانيا أوكرانية الأوكراني',
    'مسيّرة مسيّرات المسيّرة',
    'قتل يقتل تقتل',
  ])('%s have one stem', (words) => expect(stems(words).size).toBe(1))

  it.each([
    'army arms',
    'mali malian',
    'crisis cries',
    'class clash',
    'seize seis',
    'door dour',
    'مالي مالك',
    'قوات قتل',
  ])('%s have two', (words) => expect(stems(words).size).toBe(2))

  it('of an Arabic root are found where no stem is', () => {
    expect(rootOf(fold('قطعت'))).toBe(rootOf(fold('قطيعة')))
    expect(rootOf(fold('تسليح'))).toBe(rootOf(fold('يسلّح')))
    expect(rootOf('break')).toBeNull()
  })

  it('are none of a short word, nor of a number', () => {
    expect(['tb', '2015', 'l39'].map(stemOf)).toEqual([null, null, null])
  })
})
