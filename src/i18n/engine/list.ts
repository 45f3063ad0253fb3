import type { Language } from './translate.ts'
import { localeOf } from './translate.ts'

/** Making a formatter costs a thousand times what using it does. */
const numbers = new Map<Language, Intl.NumberFormat>()

/** A number with the language's grouping, in Western digits. */
export function formatNumber(language: Language, value: number): string {
  const format = numbers.get(language) ?? new Intl.NumberFormat(localeOf(language))
  numbers.set(language, format)
  return format.format(value)
}

/** "a, b and c". */
export const formatList = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items)

/** "a, b, c", for counts that stand beside each other. */
export const formatUnits = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'short' }).format(items)
