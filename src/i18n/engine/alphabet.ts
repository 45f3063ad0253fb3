import type { Language } from '../../domain/language/languages.ts'
import { profileOf } from '../../domain/language/languages.ts'

/**
 * The alphabetical order of a language as its dictionaries have it: an article at the beginning of a name does not count, and
 * numbers are ordered by their value.
 */
export function alphabetOf(language: Language): Pick<Intl.Collator, 'compare'> {
  const { locale, article } = profileOf(language)
  const collator = new Intl.Collator(locale, { numeric: true })
  const bare = (text: string) => text.replace(article, '')
  return { compare: (a, b) => collator.compare(bare(a), bare(b)) || collator.compare(a, b) }
}
