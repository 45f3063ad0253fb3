import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { isolate } from '../../src/i18n/engine/translate.ts'

const isolated = (text: string) => `\u2068${text}\u2069`

describe('a text inside another one', () => {
  it.each([
    ['en', 'Mali'],
    ['en', 'about August 2022'],
    ['en', 'L-39 (2)'],
    ['ar', 'مالي'],
    ['ar', '3 جمل'],
    ['ar', '2023'],
  ] as const)('needs no isolate where it runs the same way (%s, %s)', (language, text) => {
    expect(isolate(text, language)).toBe(text)
  })

  it.each([
    ['en', 'مالي'],
    ['en', 'The word مالي'],
    ['en', '\u202etxt.exe'],
    ['ar', 'Mali'],
    ['ar', 'بيرقدار (TB2)'],
    ['ar', '2012 – 2015'],
    ['ar', '…'],
  ] as const)('is isolated where it could run the other way (%s, %s)', (language, text) => {
    expect(isolate(text, language)).toBe(isolated(text))
  })

  it('is never changed otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'ar'), (text, language) => {
        expect([text, isolated(text)]).toContain(isolate(text, language))
      }),
    )
  })
})
