import type { DecodedLink } from '../../domain/permalink/decodeView.ts'
import { formatList } from '../engine/list.ts'
import type { Language } from '../../domain/language/languages.ts'
import { wordsIn } from '../engine/words.ts'

/** Describes the parts of a link or a saved view that the dataset does not have; empty if there are none. */
export function lostText(language: Language, { lost, newer }: Pick<DecodedLink, 'lost' | 'newer'>): string {
  const w = wordsIn('share', language)
  const what = formatList(
    language,
    lost.map((one) => w(`lost.${one.what}`, { value: one.value })),
  )
  const said = [newer ? w('lost.newer') : '', lost.length === 0 ? '' : w('lost.lost', { what })]
  return said.filter((text) => text !== '').join(' ')
}
