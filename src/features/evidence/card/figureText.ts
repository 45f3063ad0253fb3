import type { Figure } from '../../../domain/dataset/dataset.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { isolate } from '../../../i18n/engine/translate.ts'
import { formatNumber, pluralCategory } from '../../../i18n/engine/list.ts'
import { wordsIn } from '../../../i18n/engine/words.ts'
import type { Lookup } from '../../../domain/dataset/lookup.ts'

/**
 * A figure with its operator and unit: "more than 40 percent". The unit's words are those of the vocabulary; a unit that it
 * lacks is written as in the dataset.
 */
export function figureText({ value, unit, operator }: Figure, language: Language, { unit: units }: Lookup): string {
  const forms = units.get(unit)?.forms[language]
  const category = pluralCategory(language, value)
  const words = forms?.[category] ?? forms?.other ?? isolate(unit, language)
  // In a language with a dual, the words for one and for two say their number.
  const saysNumber = forms?.two !== undefined && (category === 'one' || category === 'two')
  const amount = saysNumber ? words : `${formatNumber(language, value)} ${words}`
  return operator === undefined ? amount : wordsIn('evidence', language)(`figure.${operator}`, { amount })
}
