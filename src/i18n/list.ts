import type { Language } from './translate'
import { localeOf } from './translate'

/** A number with the language's grouping, in Western digits. */
export const formatNumber = (language: Language, value: number): string =>
  new Intl.NumberFormat(localeOf(language)).format(value)

/** "a, b and c". */
export const formatList = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items)

/** "a, b, c", for counts that stand beside each other. */
export const formatUnits = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'short' }).format(items)
