import { describe, expect, it } from 'vitest'
import { isNear } from '../../../../src/domain/search/words/distance.ts'
import { phoneticKeysOf } from '../../../../src/domain/search/words/phoneticKeys.ts'
import { coresOf, withoutArticle, wordsOf } from '../../../../src/domain/search/words/words.ts'

describe('words', () => {
  it('stand where they say', () => {
    const text = ' mali and  russia'
    expect(wordsOf(text).map((word) => [word.text, text.slice(word.start, word.end)])).toEqual([
      ['mali', 'mali'],
      ['and', 'and'],
      ['russia', 'russia'],
    ])
  })

  it.each([
    ['وللجيش', ['للجيش', 'جيش']],
    ['والجيش', ['الجيش', 'جيش']],
    ['بالجيش', ['الجيش', 'جيش']],
    ['كالصين', ['الصين', 'صين']],
    ['ومالي', ['مالي']],
    ['لمالي', ['مالي']],
    ['فبوركينا', ['بوركينا', 'وركينا']],
    ['مالي', []],
    ['الي', []],
    ['walid', []],
  ])('%s may be %s with something written onto it', (word, cores) => {
    expect(coresOf(word)).toEqual(cores)
  })

  it('lose their article, and nothing else', () => {
    expect(['الصين', 'والصين', 'للصين', 'بوركينا', 'كمرا', 'الي'].map(withoutArticle)).toEqual([
      'صين',
      'صين',
      'صين',
      'بوركينا',
      'كمرا',
      'الي',
    ])
  })
})

describe('names by their consonants', () => {
  const share = (one: string, other: string) => {
    const skeletons = new Set(phoneticKeysOf(one).map(({ consonants }) => consonants))
    return phoneticKeysOf(other).some(({ consonants }) => skeletons.has(consonants))
  }

  it.each([
    ['goita', 'غويتا'],
    ['ghoita', 'غويتا'],
    ['kamara', 'كمرا'],
    ['camara', 'كامارا'],
    ['erdogan', 'اردوغان'],
    ['gaddafi', 'القذافي'],
    ['qadhafi', 'القذافي'],
    ['khaled', 'خالد'],
    ['jamal', 'جمال'],
    ['gamal', 'جمال'],
    ['charles', 'تشارلز'],
    ['tchad', 'تشاد'],
    ['ouagadougou', 'واغادوغو'],
    ['oumar', 'عمر'],
    ['fatima', 'فاطمه'],
    ['cimbala', 'سيمبالا'],
    ['sergei', 'سيرغي'],
    ['husayn', 'حسين'],
    ['hussein', 'حسين'],
    ['putin', 'بوتين'],
    ['poutine', 'بوتين'],
    ['traore', 'تراوري'],
    ['yemen', 'اليمن'],
  ])('%s is %s', (latin, arabic) => {
    expect(share(latin, arabic)).toBe(true)
  })

  it('are nothing to go by with one consonant', () => {
    expect([...phoneticKeysOf('wa'), ...phoneticKeysOf('شي')]).toEqual([])
  })

  it.each([
    ['mali', 'روسيا'],
    ['putin', 'لافروف'],
    ['camara', 'سيمبالا'],
  ])('%s is not %s', (latin, arabic) => {
    expect(share(latin, arabic)).toBe(false)
  })
})

describe('a slip of the hand', () => {
  it.each([
    ['russsia', 'russia', 1, true],
    ['rusia', 'russia', 1, true],
    ['rissia', 'russia', 1, true],
    ['rsusia', 'russia', 1, true],
    ['rusi', 'russia', 1, true],
    ['ukrani', 'ukrainian', 1, true],
    ['rsisua', 'russia', 1, false],
    ['china', 'russia', 2, false],
  ])('%s for the beginning of %s, with %i allowed: %s', (typed, word, most, near) => {
    expect(isNear(typed, word, most)).toBe(near)
  })
})
