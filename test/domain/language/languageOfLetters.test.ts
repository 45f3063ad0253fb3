import { expect, it } from 'vitest'
import { languageOfLetters } from '../../../src/domain/language/languageOfLetters.ts'

it.each([
  ['العالم العربي', 'ar'],
  ['«20 طائرة» L-39', 'ar'],
  ['L-39 «طائرة»', 'en'],
  ['Traoré', 'en'],
  ['20 – 2024 ⁨⁩', undefined],
  ['Россия', undefined],
])('tells the language of "%s" by its first letter', (text, language) => {
  expect(languageOfLetters(text)).toBe(language)
})
