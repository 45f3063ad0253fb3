import { expect, test } from 'vitest'
import { isLanguageTag } from '../../../src/domain/dataset/languageTag.ts'

test.each(['ar', 'en', 'pt-BR', 'zh-Hant-TW', 'ber', 'ar-u-nu-latn'])('%s is a language tag', (tag) => {
  expect(isLanguageTag(tag)).toBe(true)
})

test.each(['', 'a', 'arabic', 'ar_EG', 'ar-', 'x', '__proto__', 'en us'])('“%s” is none', (tag) => {
  expect(isLanguageTag(tag)).toBe(false)
})
