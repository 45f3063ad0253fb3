import { describe, expect, it } from 'vitest'
import { FIGURE_OPERATORS } from '../../../../src/domain/dataset/dataset.ts'
import { LANGUAGES } from '../../../../src/domain/language/languages.ts'
import { figureText } from '../../../../src/features/evidence/card/figureText.ts'
import { fetchEveryWord } from '../../../i18n/everyWord.ts'
import { dataset, lookup } from '../../../scene/bundled.ts'

await fetchEveryWord()

const figure = { of: 'أكثر من 40 في المائة', unit: 'percent', value: 40 }

describe('a figure', () => {
  it.each([
    ['en', '>', 'more than 40 percent'],
    ['en', '>=', 'at least 40 percent'],
    ['en', '<', 'fewer than 40 percent'],
    ['en', '<=', '40 percent or fewer'],
    ['en', '~', 'about 40 percent'],
    ['ar', '>', 'أكثر من 40 في المائة'],
    ['ar', '<=', '40 في المائة أو أقل'],
  ] as const)('in %s with %s', (language, operator, text) => {
    expect(figureText({ ...figure, operator }, language, lookup).replace(/[\u2066-\u2069]/g, '')).toBe(text)
  })

  it.each([
    [1, 'جندي واحد'],
    [2, 'جنديان'],
    [3, '3 جنود'],
    [11, '11 جندياً'],
    [100, '100 جندي'],
  ])('of %d soldiers has the form that its number asks for', (value, text) => {
    expect(figureText({ of: 'جنود', unit: 'soldiers', value }, 'ar', lookup)).toBe(text)
  })

  it('of the bundled dataset has words in every language for its unit, and says what it measures', () => {
    const figures = dataset.relations.flatMap(({ evidence }) => evidence.flatMap((one) => one.figures ?? []))
    expect(figures.length).toBeGreaterThan(15)
    for (const one of figures) {
      for (const language of LANGUAGES) {
        expect(lookup.unit.get(one.unit)?.forms[language]?.other, one.unit).toBeDefined()
        expect(one.measures?.[language], one.of).toBeDefined()
      }
    }
    expect(figures.some(({ operator }) => operator !== undefined && FIGURE_OPERATORS.includes(operator))).toBe(true)
  })

  it('in a unit that the vocabulary lacks keeps the dataset’s own word', () => {
    const text = figureText({ of: '3 boats', unit: 'boats', value: 3 }, 'en', { ...lookup, unit: new Map() })
    expect(text.replace(/[\u2066-\u2069]/g, '')).toBe('3 boats')
  })
})
