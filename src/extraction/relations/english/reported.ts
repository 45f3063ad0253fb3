import type { ReadSentence } from '../../mentions/readSentence.ts'
import type { Found } from '../../mentions/referent.ts'
import { mentionBefore } from '../neighbours.ts'

const SAID = /^(?:said|says|announced|claimed|claims|confirmed|reported|stated|added|insists|insisted|boasted)$/
const AUXILIARY = /^(?:had|has|have|would|will|also|already|recently|was|were|is|are)$/
const FORCES =
  /^(?:forces|troops|army|soldiers|fighters|warplanes|jets|navy|aircraft|drones|police|commandos|militants|artillery|military)$/

/** "Kenya said it had killed …", "The Houthis said their fighters attacked …": who says it has done it, by itself or by its forces. */
export function speakerAsDoer(sentence: ReadSentence, at: number): Found | undefined {
  const { words } = sentence
  let back = at - 1
  while (back > at - 4 && AUXILIARY.test(words[back]?.key ?? '')) back -= 1
  const isOwn = FORCES.test(words[back]?.key ?? '') && /^(?:its|their)$/.test(words[back - 1]?.key ?? '')
  if (!isOwn && !/^(?:it|they)$/.test(words[back]?.key ?? '')) return undefined
  let said = back - (isOwn ? 2 : 1)
  if (words[said]?.key === 'that') said -= 1
  if (!SAID.test(words[said]?.key ?? '') || words.slice(said + 1, at + 1).some(({ before }) => before !== ' '))
    return undefined
  const found = mentionBefore(sentence, said, 3)
  return found !== undefined && /^(?:country|organisation|armed-group)$/.test(found.referent.type) ? found : undefined
}
