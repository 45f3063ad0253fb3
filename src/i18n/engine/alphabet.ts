import type { Language } from '../../domain/language/languages.ts'
import { profileOf } from '../../domain/language/languages.ts'

/**
 * Compares names as the dictionaries of a language order them: a leading article is ignored, and numbers are ordered by value.
 */
export function alphabetOf(language: Language): Pick<Intl.Collator, 'compare'> {
  const { locale, article } = profileOf(language)
  const collator = new Intl.Collator(locale, { numeric: true })
  const bare = (text: string) => text.replace(article, '')
  return { compare: (a, b) => collator.compare(bare(a), bare(b)) || collator.compare(a, b) }
}
