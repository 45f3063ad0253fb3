import type { Decoded } from '../domain/permalink/decode'
import { formatList } from './list'
import { permalinkWords } from './permalinkWords'
import type { Language } from './translate'
import { wordsIn } from './words'

/** What a link or a saved view names that is not there; empty where all of it is. */
export function lostText(language: Language, { lost, newer }: Pick<Decoded, 'lost' | 'newer'>): string {
  const w = wordsIn(permalinkWords, language)
  const what = formatList(
    language,
    lost.map((one) => w(one.what, { value: one.value })),
  )
  const said = [newer ? w('newer') : '', lost.length === 0 ? '' : w('lost', { what })]
  return said.filter((text) => text !== '').join(' ')
}
