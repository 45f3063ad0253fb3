import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inLanguage } from '../../../src/domain/language/inLanguage.ts'
import { isolated, isRtlText, monogram, wrapLabel } from '../../../src/scene/marks/lettering.ts'

describe('a label', () => {
  it('is broken at spaces only: its lines joined are the label', () => {
    const words = fc.array(fc.stringMatching(/^[a-zء-ي]{1,14}$/u), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(words, (parts) => {
        expect(wrapLabel(parts.join(' ')).join(' ')).toBe(parts.join(' '))
      }),
    )
  })

  it('is broken into lines of about one length', () => {
    expect(wrapLabel('Mali peace agreement of 2015')).toEqual(['Mali peace', 'agreement of 2015'])
    expect(wrapLabel('روسيا')).toEqual(['روسيا'])
  })

  it('falls back to a language there is', () => {
    expect(inLanguage({ ar: 'مالي' }, 'en')).toEqual({ text: 'مالي', language: 'ar' })
  })

  it('is isolated in its own direction', () => {
    expect(isolated('NATO وتركيا', true)).toBe('\u2067NATO وتركيا\u2069')
    expect(isolated('Mali', false)).toBe('\u2066Mali\u2069')
  })
})

describe('the direction of a label', () => {
  it.each([
    ['مالي (Mali)', 'en', true],
    ['«تنظيم القاعدة» (JNIM).', 'en', true],
    ['NATO وتركيا', 'ar', true],
    ['NATO وتركيا', 'en', false],
    ['Mali', 'en', false],
  ])('%s in %s is right to left: %s', (text, language, rtl) => expect(isRtlText(text, language)).toBe(rtl))
})

describe('a monogram', () => {
  it.each([
    ['Vladimir Putin', 'VP'],
    ['El Hadj El Housseini Traoré', 'ET'],
    ['Charles III', 'CI'],
    ['فلاديمير بوتين', 'ف\u2009ب'],
    ['الحاج الحسيني تراوري', 'ح\u2009ت'],
    ['Xi', 'X'],
  ])('of %s is %s', (name, letters) => expect(monogram(name)).toBe(letters))
})
