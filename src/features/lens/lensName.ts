import type { Lens } from '../../domain/lens/lens.ts'
import { OWN_VOICE } from '../../domain/lens/lens.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { nameInSentence } from '../../domain/sentence/nameInSentence.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Language } from '../../domain/language/languages.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/** The name of a lens's voice, as part of a sentence. */
export function lensName({ by, id }: Lens, lookup: Lookup, language: Language): string {
  if (by === 'publisher') return id
  if (by === 'speaker' && id === OWN_VOICE) return wordsIn('lens', language)('own.within')
  if (by === 'speaker') {
    const speaker = lookup.entity.get(id)
    return speaker === undefined ? id : nameInSentence(speaker, 'object', language).text
  }
  const title = lookup.document.get(id)?.title
  return title === undefined ? id : inLanguage(title, language).text
}

/** All names by which a lens can be found: in each language, and as the articles print it. */
export function lensNames(lens: Lens, lookup: Lookup, language: Language): readonly string[] {
  const entity = lens.by === 'speaker' ? lookup.entity.get(lens.id) : undefined
  const title = lens.by === 'document' ? lookup.document.get(lens.id)?.title : undefined
  return [
    lensName(lens, lookup, language),
    ...Object.values(entity?.labels ?? {}),
    ...(entity?.aliases ?? []),
    ...Object.values(title ?? {}),
  ]
}
