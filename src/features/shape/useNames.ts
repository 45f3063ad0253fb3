import { inLanguage } from '../../domain/language/inLanguage.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { profileOf } from '../../domain/language/languages.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** The maximum number of names in a sentence. */
const MOST = 2

/** Names entities: the first few, and the number of the others. */
export function useNames(entities: Iterable<string>): string {
  const w = useWords('shape')
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const all = [...entities].flatMap((id) => lookup.entity.get(id) ?? [])
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const named = all.slice(0, MOST).map(({ labels }) => inLanguage(labels, language).text)
  const more = all.length - named.length
  return more > 0 ? w('more', { names: named.join(profileOf(language).comma), count: more }) : list.format(named)
}
