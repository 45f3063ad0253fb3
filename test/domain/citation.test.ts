import { expect, it } from 'vitest'
import { citationText } from '../../src/domain/citation'

const citation = {
  quote: 'مالي تتسلم عشرات الطائرات الروسية والتركية',
  translation: 'Mali takes delivery of dozens of Russian and Turkish aircraft',
  publisher: 'الشرق الأوسط',
  title: '\u2067مالي تتسلم عشرات الطائرات\u2069',
  locator: '¶ 1, sentence 2',
  stance: 'Asserted',
  date: undefined,
  link: 'http://127.0.0.1/#relation',
}

it('has the sentence word for word on a line of its own, and where it stands', () => {
  const lines = citationText(citation).split('\n')
  expect(lines).toEqual([
    citation.quote,
    citation.translation,
    'الشرق الأوسط · مالي تتسلم عشرات الطائرات · ¶ 1, sentence 2 · Asserted',
    citation.link,
  ])
})

it('carries no invisible marks of direction, and no empty line', () => {
  const text = citationText({ ...citation, translation: undefined, date: '\u2066about 18 March 2023\u2069' })
  expect(text).not.toMatch(/[\u2066-\u2069]/)
  expect(text.split('\n')).toHaveLength(3)
})
