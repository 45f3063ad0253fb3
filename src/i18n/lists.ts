import type { Language } from './language'
import { localeOf } from './language'

/** Joins parts by commas, as the language writes them: "3 asserted, 1 attributed". */
export function commaList(language: Language, parts: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language), { type: 'unit', style: language === 'ar' ? 'long' : 'short' }).format(parts)
}
