import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import {
  BREAK,
  coordinated,
  gapText,
  isJoinedByAnd,
  mentionAfter,
  mentionBefore,
  pairs,
  type Ends,
} from './neighbours.ts'
import type { Trigger } from './triggerLexicon.ts'

const BY_AR = [['على', 'يد'], ['على', 'ايدي'], ['من', 'قبل'], ['بيد'], ['بايدي']]
const BE = /^(?:is|are|was|were|be|been|being)$/

/** The mentions that a trigger at words `at` to `last` relates, by its frame. Both are in the clause of the trigger. */
export function endsOf(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  if (trigger.frame === 'between') return between(sentence, at, last)
  if (trigger.frame === 'of') return ofNoun(sentence, trigger, at, last)
  if (trigger.frame === 'noun') return nominal(sentence, trigger, at, last)
  return trigger.language === 'en' ? englishVerb(sentence, trigger, at, last) : arabicVerb(sentence, trigger, at, last)
}

function englishVerb(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  const { words } = sentence
  const isPassive =
    trigger.form === 'participle' && words.slice(Math.max(0, at - 3), at).some(({ key }) => BE.test(key))
  const before = mentionBefore(sentence, at, 4)
  if (before === undefined) return []
  if (isPassive) {
    const by = mentionAfter(sentence, last, ['by'], 6)
    return by === undefined || trigger.prepositions.length > 0
      ? []
      : pairs(coordinated(sentence, by), coordinated(sentence, before, -1))
  }
  const after = mentionAfter(sentence, last, trigger.prepositions, 4)
  return after === undefined ? [] : pairs(coordinated(sentence, before, -1), coordinated(sentence, after))
}

function arabicVerb(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  const { words } = sentence
  const next = mentionAfter(sentence, last, [], 1)
  if (next !== undefined) {
    const afterNext = byPhrase(sentence, next.last)
    if (afterNext !== undefined) return trigger.prepositions.length > 0 ? [] : pairs([afterNext], [next])
    // Verb, subject, object.
    const target = mentionAfter(sentence, next.last, trigger.prepositions, trigger.prepositions.length > 0 ? 4 : 0)
    const agrees = !isJoinedByAnd(sentence, next.last)
    if (target !== undefined && agrees) return pairs([next], coordinated(sentence, target))
  }
  const before = mentionBefore(sentence, at, 1)
  if (before === undefined || /^[وف]/.test(cliticOf(words[at]?.key ?? '', sentence, at))) return []
  const target = trigger.prepositions.length === 0 ? next : mentionAfter(sentence, last, trigger.prepositions, 3)
  return target === undefined ? [] : pairs([before], coordinated(sentence, target))
}

const cliticOf = (key: string, { words }: ReadSentence, at: number) =>
  /^[وف]/.test(key) && words[at]?.before.includes('،') !== true && key.length > 4 ? key : ''

/** «على يد …»، «من قبل …» right after a mention: the doer of a passive. */
function byPhrase(sentence: ReadSentence, last: number): Found | undefined {
  const { words } = sentence
  for (let gap = 1; gap <= 3; gap++) {
    for (const phrase of BY_AR) {
      if (phrase.every((key, index) => words[last + gap + index]?.key === key))
        return mentionAfter(sentence, last + gap + phrase.length - 1, [], 1)
    }
  }
  return undefined
}

/** «هجوم إسرائيل على …»، "Israeli attack on", "attack by Israel on", «الهجوم الروسي على …» */
function nominal(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  const { outer, words } = sentence
  const target = (from: number, gap: number) => mentionAfter(sentence, from, trigger.prepositions, gap)
  if (trigger.language === 'ar') {
    const doer = mentionAfter(sentence, last, [], 0) ?? adjectiveAfter(sentence, last)
    if (doer === undefined) return []
    const hit = target(doer.last, 3)
    return hit === undefined ? [] : pairs([doer], coordinated(sentence, hit))
  }
  const by = words[last + 1]?.key === 'by' ? mentionAfter(sentence, last, ['by'], 2) : undefined
  const possessor = outer.find((one) => one.last === at - 1 || (one.last === at - 2 && words[at - 1]?.key === "'s"))
  const isVerbal = mentionBefore(sentence, at, 3)
  const doer =
    by ??
    (possessor !== undefined && words[at]?.before.trim() === '' ? possessor : undefined) ??
    (words[at]?.key === 'in' ? isVerbal : undefined)
  if (doer === undefined) return []
  const hit = target(by === undefined ? last : by.last, 3)
  return hit === undefined ? [] : pairs([doer], coordinated(sentence, hit))
}

function adjectiveAfter(sentence: ReadSentence, last: number): Found | undefined {
  return sentence.names.find((one) => one.form === 'adjective' && one.first === last + 1)
}

/** «العلاقات بين روسيا والصين», "talks between X and Y", "X's relations with Y", «علاقات مالي مع فرنسا» */
function between(sentence: ReadSentence, at: number, last: number): Ends[] {
  const { words, outer } = sentence
  for (let gap = 1; gap <= 4; gap++) {
    const key = words[last + gap]?.key ?? ''
    if (BREAK.test(words[last + gap]?.before ?? '')) break
    if (key === 'between' || key === 'بين') {
      const first = mentionAfter(sentence, last + gap, [], 1)
      if (first === undefined) return []
      const both = coordinated(sentence, first)
      const [one, two, three] = both
      return one === undefined || two === undefined || three !== undefined ? [] : [{ source: one, target: two }]
    }
    if (key === 'with' || key === 'مع') {
      const other = mentionAfter(sentence, last + gap, [], 2)
      const arabic = words[at]?.script === 'arabic'
      const own = arabic
        ? (outer.find((one) => one.first > last && one.last < last + gap) ??
          (gap === 1 ? (adjectiveAfter(sentence, last) ?? outer.find((one) => one.last === at - 1)) : undefined))
        : outer.find((one) => one.last === at - 1 || (one.last === at - 2 && words[at - 1]?.key === "'s"))
      return other === undefined || own === undefined ? [] : pairs([own], coordinated(sentence, other))
    }
  }
  return []
}

/** "X, an ally of Y", "Y ally X", «حليف روسيا» */
function ofNoun(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  const { words } = sentence
  const isArabic = trigger.language === 'ar'
  const target = mentionAfter(sentence, last, trigger.prepositions, isArabic ? 0 : 1)
  if (target === undefined) return []
  const from = isArabic
    ? at
    : at - (/^(?:an?|the|its|our|close|key|senior|former)$/.test(words[at - 1]?.key ?? '') ? 1 : 0)
  const before = sentence.outer.findLast((one) => one.last < from)
  if (before === undefined) {
    const after = isArabic ? mentionAfter(sentence, target.last, [], 0) : undefined
    return after === undefined || after.form !== 'person' ? [] : pairs([after], [target])
  }
  const apposed = words.slice(before.last + 1, from)
  const holder = isArabic ? mentionAfter(sentence, target.last, [], 0) : undefined
  if (holder?.form === 'person') return pairs([holder], [target])
  if (isArabic && before.form !== 'person') return []
  const isApposed =
    apposed.length <= 2 && apposed.every(({ key }) => BE.test(key) || /^(?:an?|the|close|key|a)$/.test(key))
  return isApposed && !BREAK.test(gapText(sentence, before.last, at))
    ? pairs([before], coordinated(sentence, target))
    : []
}
