import type { Language } from '../../domain/language/languages.ts'
import { profileOf } from '../../domain/language/languages.ts'

/** A cache: creating a formatter takes a thousand times as long as using it. */
const numbers = new Map<Language, Intl.NumberFormat>()

/** A number with the language's grouping, in Western digits. */
export function formatNumber(language: Language, value: number): string {
  const format = numbers.get(language) ?? new Intl.NumberFormat(profileOf(language).locale)
  numbers.set(language, format)
  return format.format(value)
}

const plurals = new Map<Language, Intl.PluralRules>()

/** The plural category of a number (CLDR): in Arabic, one of six. */
export function pluralCategory(language: Language, value: number): Intl.LDMLPluralRule {
  const rules = plurals.get(language) ?? new Intl.PluralRules(profileOf(language).locale)
  plurals.set(language, rules)
  return rules.select(value)
}

/** "a, b and c". */
export const formatList = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(profileOf(language).locale, { type: 'conjunction' }).format(items)

/** Joins counts that stand side by side: "a, b, c". */
export const formatUnits = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(profileOf(language).locale, { type: 'unit', style: 'short' }).format(items)

/** The name of a language in another language: "Arabic" in English. */
export const nameOfLanguage = (named: Language, language: Language): string =>
  new Intl.DisplayNames(profileOf(language).locale, { type: 'language' }).of(named) ?? profileOf(named).name
