const PRIMARY = /^[a-z]{2,3}(?:-|$)/i

/** Whether a text is a well-formed BCP 47 language tag with a language of two or three letters. */
export function isLanguageTag(tag: string): boolean {
  if (/^[a-z]{2}$/.test(tag)) return true
  if (!PRIMARY.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
