import type { ReadSentence } from '../../mentions/readSentence.ts'
import type { Found } from '../../mentions/referent.ts'
import {
  accused,
  doerOfLightVerb,
  nationalityAfter,
  objectAfter,
  ownCountry,
  ownedAfter,
  subjectAfter,
} from '../arabicNeighbours.ts'
import { coordinated, isPower, mentionAfter, pairs, type Ends } from '../neighbours.ts'
import type { Trigger } from '../triggerLexicon.ts'
import { claimant } from './claims.ts'
import { performer } from './control.ts'
import { byPhrase, launchedBy, striker, undergone } from './passive.ts'

/** «هجوم إسرائيل على …», «الهجوم الروسي على …», «قام … بخطف …», «اغتيال … على يد …» */
export function arabicNominal(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  const target = (from: number, gap: number) =>
    mentionAfter(sentence, from, trigger.prepositions, gap) ?? ownedAfter(sentence, from, trigger.prepositions)
  const waged = wagedBy(sentence, last)
  if (waged.length > 0) return waged
  const suffered = undergone(sentence, trigger, at, last)
  if (suffered.length > 0) return suffered
  const isDeed = trigger.prepositions.includes('ل')
  const claim = isDeed ? claimant(sentence, trigger, at) : undefined
  const claimed = claim === undefined ? undefined : objectAfter(sentence, last)
  if (claim !== undefined && claimed !== undefined) return pairs([claim], [claimed])
  const charged = accused(sentence, at) ?? performer(sentence, at, isDeed)
  const harmed =
    charged === undefined
      ? undefined
      : (target(last, 3) ?? mentionAfter(sentence, last, [], 0) ?? objectAfter(sentence, last))
  if (charged !== undefined && harmed !== undefined) return pairs([charged], coordinated(sentence, harmed))
  const own = ownCountry(sentence, last)
  const giver = own ?? doerOfLightVerb(sentence, at)
  const taker = giver === undefined ? undefined : target(last + (own === undefined ? 0 : 1), 3)
  if (giver !== undefined && taker !== undefined) return pairs([giver], coordinated(sentence, taker))
  const doer = mentionAfter(sentence, last, [], 0) ?? nationalityAfter(sentence, last) ?? objectAfter(sentence, last)
  if (doer === undefined) return launched(sentence, last, target)
  // «اغتيال … على يد …»: the doer follows the one to whom it is done.
  const by = doer.form === 'adjective' ? undefined : byPhrase(sentence, doer.last)
  if (by !== undefined) return pairs([by], [doer])
  const killer = trigger.type === 'kills' && doer.form !== 'adjective' ? striker(sentence, at, doer) : undefined
  if (killer !== undefined) return pairs([killer], [doer])
  const hit = target(doer.last, 3)
  return hit === undefined ? [] : pairs([doer], coordinated(sentence, hit))
}

/** «هجوم تشنه … على …» */
function launched(
  sentence: ReadSentence,
  last: number,
  target: (from: number, gap: number) => Found | undefined,
): Ends[] {
  const doer = launchedBy(sentence, last)
  const hit = doer === undefined ? undefined : target(doer.last, 3)
  return doer === undefined || hit === undefined ? [] : pairs([doer], coordinated(sentence, hit))
}

const WAGED = /^(?:س?[تي]خوض|خاض|خاضت|[تي]شن|شن|شنت|[تي]قود)(?:ه|ها)$/u

/** «الحرب التي تخوضها فرنسا في مالي ضد …»: a relative clause names the doer; without a name, the state named last before. */
function wagedBy(sentence: ReadSentence, last: number): Ends[] {
  const { words, outer } = sentence
  if (!/^(?:التي|الذي)$/u.test(words[last + 1]?.key ?? '') || !WAGED.test(words[last + 2]?.key ?? '')) return []
  const both = sentence.pairs?.find((one) => one.first === last + 3)
  const named = both?.both[0] ?? mentionAfter(sentence, last + 2, [], 0) ?? subjectAfter(sentence, last + 2)
  const doer = named ?? outer.findLast((one) => one.last < last && one.form !== 'adjective' && isPower(one))
  if (doer === undefined || !isPower(doer)) return []
  for (let at = Math.max(named?.last ?? 0, last + 2) + 1; at < last + 13; at++) {
    const word = words[at]
    if (word === undefined || /[.،؛:!?؟]/u.test(word.before)) return []
    if (!/^(?:ضد|على|مع|في)$/u.test(word.key)) continue
    const hit = mentionAfter(sentence, at - 1, [word.key], 1)
    const isWhere = word.key === 'في' && hit?.referent.type !== 'country'
    if (hit !== undefined && hit.first > at && !isWhere && isPower(hit))
      return pairs(both?.both ?? [doer], coordinated(sentence, hit))
  }
  return []
}
