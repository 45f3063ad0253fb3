import type { LanguageTag, Localised } from '../dataset/dataset.ts'

/** Returns a text in the wanted language, or in the first one available. */
export function inLanguage(
  texts: Localised,
  language: LanguageTag,
): { readonly text: string; readonly language: LanguageTag } {
  const wanted = texts[language]
  if (wanted !== undefined) return { text: wanted, language }
  const first = Object.keys(texts)[0] ?? ''
  return { text: texts[first] ?? '', language: first }
}
