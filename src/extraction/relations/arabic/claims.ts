import type { ReadSentence } from '../../mentions/readSentence.ts'
import type { Found } from '../../mentions/referent.ts'
import { mentionAfter } from '../neighbours.ts'
import type { Trigger } from '../triggerLexicon.ts'

const CLAIMS = /^[وف]?(?:تبنى|تبنت|تتبنى|يتبنى)$/u
/** An announcement of these deeds is one of the speaker's own; a death may be announced of anybody. */
const ANNOUNCES = /^[وف]?(?:اعلن|اعلنت|يعلن|تعلن)$/u
const DELIBERATE = /^[وف]?[بل]?(?:ال)?(?:اغتيال|اسر|خطف|اختطاف|اعدام|استهداف|قصف)$/u

/** «تبنت جماعة … اغتيال …»: who claims a deed has done it, by their own word. */
export function claimant(sentence: ReadSentence, { type }: Trigger, at: number): Found | undefined {
  const { words } = sentence
  if (!/^(?:attacks|kills|captures)$/.test(type)) return undefined
  for (let back = at - 1; back >= Math.max(0, at - 30); back--) {
    const word = words[back]
    if (word === undefined || /[.؛!?؟]/u.test(words[back + 1]?.before ?? '')) return undefined
    const isClaim = CLAIMS.test(word.key)
    if (!isClaim && !(ANNOUNCES.test(word.key) && DELIBERATE.test(words[at]?.key ?? ''))) continue
    const found = mentionAfter(sentence, back, [], 1)
    // «تبنى تنظيم تابع للقاعدة …»: another one.
    const isOther = words
      .slice(back + 1, found?.first)
      .some(({ key }) => /^(?:تابع|تابعة|موال|موالية|مرتبط|مرتبطة)$/u.test(key))
    return found?.referent.type === 'armed-group' && found.last < at && !isOther ? found : undefined
  }
  return undefined
}
