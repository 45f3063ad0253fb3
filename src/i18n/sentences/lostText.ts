import type { Decoded } from '../../domain/permalink/decodePlace.ts'
import { formatList } from '../engine/list.ts'
import { permalinkWords } from '../permalinkWords.ts'
import type { Language } from '../engine/translate.ts'
import { wordsIn } from '../engine/words.ts'

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
