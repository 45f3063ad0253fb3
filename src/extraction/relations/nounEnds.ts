import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import { doerOfLightVerb as doerOfLightVerbAr, seeker } from './arabicNeighbours.ts'
import { arabicNominal } from './arabic/nominal.ts'
import { claimant, underAttack } from './english/strikes.ts'
import { doerOfLightVerb, fighter, ownerOf } from './englishDoers.ts'
import {
  OTHER_CLAUSE,
  BREAK,
  coordinated,
  gapText,
  isPower,
  mentionAfter,
  mentionBefore,
  pairs,
  type Ends,
} from './neighbours.ts'
import type { Word } from '../tokens/words.ts'
import type { Trigger } from './triggerLexicon.ts'

const BE = /^(?:is|are|was|were|be|been|being|remains?|remained|becomes?|became)$/
/** «هجوم إسرائيل على …»، "Israeli attack on", "attack by Israel on", "attack on … by Israel", «الهجوم الروسي على …» */
export function nominal(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  const { words } = sentence
  const target = (from: number, gap: number) => mentionAfter(sentence, from, trigger.prepositions, gap)
  if (trigger.language === 'ar') return arabicNominal(sentence, trigger, at, last)
  // "a commitment to defeating …" is no support of it.
  if (words[last + 1]?.key === 'to' && words[last + 2]?.key.endsWith('ing') === true) return []
  const suffered = underAttack(sentence, trigger, at, last)
  if (suffered.length > 0) return suffered
  // "the threat posed by …", "an attack carried out by …"
  const agent = words.slice(last + 1, last + 4).findIndex(({ key }) => key === 'by')
  const isDone = words
    .slice(last + 1, last + 1 + agent)
    .every(({ key, before }) => before === ' ' && /(?:ed|out)$/.test(key))
  const by = agent >= 0 && isDone ? mentionAfter(sentence, last + agent, ['by'], 2) : undefined
  const hit = target(by === undefined ? last : by.last, 3) ?? farTarget(sentence, trigger, last)
  // "in support of the U.S.-Iraq agreement": two states qualify what is supported.
  const isCompound = /^[-–‑]$/.test(words[(hit?.last ?? 0) + 1]?.before ?? '')
  if (hit === undefined || isCompound) return []
  const doer =
    by ??
    (words[at]?.key === 'in' ? undefined : ownerOf(sentence, at)) ??
    (words[at]?.key === 'in'
      ? mentionBefore(sentence, at, 3)
      : (doerOfLightVerb(sentence, at) ?? fighter(sentence, at) ?? claimant(sentence, at))) ??
    (trigger.type === 'endangers' ? menace(sentence, at) : undefined) ??
    (words[hit.last + 1]?.key === 'by' ? mentionAfter(sentence, hit.last, ['by'], 2) : undefined)
  return doer === undefined ? [] : pairs([doer], coordinated(sentence, hit))
}

/** "ISIL is a grave threat to …" */
function menace(sentence: ReadSentence, at: number): Found | undefined {
  const { words } = sentence
  const be = [1, 2, 3, 4].map((gap) => at - gap).find((index) => IS.test(words[index]?.key ?? ''))
  if (be === undefined || words.slice(be + 1, at + 1).some(({ before }) => before !== ' ')) return undefined
  return mentionBefore(sentence, be, 2)
}

const IS = /^(?:is|are|was|were|remains?|remained|represents?|constitutes?|becomes?|became)$/

const FAR = 26
const STOPS = /^(?:that|which|who|while|when|because|after|before|said|says|but|until|since)$/

/** "conducted strikes using aircraft and artillery against …": "against" has no other noun to go with. */
function farTarget(sentence: ReadSentence, { prepositions }: Trigger, last: number): Found | undefined {
  const { words } = sentence
  if (!prepositions.includes('against')) return undefined
  for (let at = last + 1; at <= last + FAR; at++) {
    const word = words[at]
    if (word === undefined || /[.;:!?()“”"«»]/.test(word.before) || STOPS.test(word.key)) return undefined
    if (word.key === 'against') return mentionAfter(sentence, at, [], 3)
  }
  return undefined
}

/** Each of several with each other one, up to four. */
export function eachOther(list: readonly Found[]): Ends[] {
  return list.length > 4 ? [] : list.flatMap((one, index) => pairs([one], list.slice(index + 1)))
}

/** "Kenyan-Ghanaian relations", «العلاقات الروسية الصينية»، «التحالف النووي الروسي - الصيني»: two states as adjectives of one noun. */
function adjectivePair({ words, outer, text, start }: ReadSentence, at: number, last: number): Ends[] {
  const isArabic = words[at]?.script === 'arabic'
  const index = isArabic ? outer.findIndex((one) => one.first > last) : outer.findLastIndex((one) => one.last < at) - 1
  if (index < 0) return []
  const [one, ...others] = outer.slice(index)
  const [two] = others
  if (one === undefined || two === undefined) return []
  const gap = isArabic ? words.slice(last + 1, one.first + 1) : words.slice(two.last + 1, at + 1)
  const isPlain = ({ key, before }: Word) =>
    before.replace(/[«"]/u, '') === ' ' && !OTHER_CLAUSE.has(key) && !(isArabic && /^[بكل]/u.test(key))
  if (gap.length > 4 || !gap.every(isPlain)) return []
  const joint = (before: Found, after: Found) => text.slice(before.end - start, after.start - start)
  const isState = ({ referent }: Found) => referent.type === 'country'
  if (!isArabic) {
    const bothAdjectives = one.form === 'adjective' && two.form === 'adjective'
    const isPair = /^[-–‑/]$/.test(joint(one, two)) || (bothAdjectives && joint(one, two) === ' and ')
    return isPair && isState(one) && isState(two) ? pairs([one], [two]) : []
  }
  const list = [one]
  for (const other of others) {
    if (!/^(?: | ?[-–ـ] ?| و)$/u.test(joint(list.at(-1) ?? one, other).replace(/[«»]/gu, ''))) break
    list.push(other)
  }
  return list.length > 1 && list.every((found) => found.form === 'adjective' && isState(found)) ? eachOther(list) : []
}

function adjectiveAfter(sentence: ReadSentence, last: number): Found | undefined {
  return sentence.names.find((one) => one.form === 'adjective' && one.first === last + 1)
}

const STRAIN =
  /^[وف]?[بل]?(?:ال)?(?:توتر|توترا|متوترة|توترت|تدهور|تدهورت|تردي|متردية|سيئة|سوء|باردة|مترددة|عدائية|عداء|قطع|قطعت|انهيار|ازمة|تازم|فتور|فاترة|خلاف|خلافات|تاريخ|تحول|تحولا|ترتيب|مراجعة|تقييم|strained|tense|tensions?|icy|frosty|poor|bad|worst|worsening|deteriorat(?:e|ed|es|ing)|hostile|sour(?:ed)?|sever(?:ed|s|ing)?|rupture|crisis|damaged?|broken)$/u

/** Whether words near "relations" say that they are bad; such relations are no ties. */
export const isStrained = ({ words }: ReadSentence, at: number, last: number) =>
  words.slice(Math.max(0, at - 4), last + 8).some(({ key }) => STRAIN.test(key))

/** «العلاقات بين روسيا والصين», "talks between X and Y", "X's relations with Y", «علاقات مالي مع فرنسا» */
export function between(sentence: ReadSentence, { type }: Trigger, at: number, last: number): Ends[] {
  const { words, outer } = sentence
  const pair = adjectivePair(sentence, at, last)
  if (pair.length > 0) return pair
  // «تجري الدولتان تدريبات مشتركة»
  const doers = words[at]?.script === 'arabic' ? sentence.pairs?.find((one) => one.last === at - 1) : undefined
  if (doers !== undefined) return eachOther(doers.both)
  const owners = words[at]?.script === 'arabic' && SHARED.test(type) ? bothOwners(sentence, at, last) : []
  if (owners.length > 0) return owners
  for (let gap = 1; gap <= 4; gap++) {
    const key = words[last + gap]?.key ?? ''
    if (BREAK.test(words[last + gap]?.before ?? '')) break
    if (key === 'between' || key === 'بين') {
      const taken = sentence.pairs?.find((one) => one.first === last + gap + 1)
      if (taken !== undefined) return eachOther(taken.both)
      const first = mentionAfter(sentence, last + gap, [], 1)
      if (first === undefined) return []
      // "between Kenyan and Ghanaian officials"
      const sharer = outer.find(
        (one) => one.last === first.first - 2 && one.first > last + gap && one.form === 'adjective',
      )
      if (sharer !== undefined && words[first.first - 1]?.key === 'and') return pairs([sharer], [first])
      const [one, ...others] = coordinated(sentence, first)
      const isOfEach = / (?:وكل من|and both) /.test(sentence.text.slice(first.end - sentence.start))
      return one !== undefined && isOfEach ? pairs([one], others) : eachOther([first, ...others])
    }
    if (key === 'with' || key === 'مع') {
      const other = mentionAfter(sentence, last + gap, [], 2)
      const arabic = words[at]?.script === 'arabic'
      const own = arabic
        ? (outer.find((one) => one.first > last && one.last < last + gap) ??
          (gap === 1
            ? (adjectiveAfter(sentence, last) ??
              // «زار … غانا وتشاور مع …»: after "and", it is another's verb.
              (/^[وف]/u.test(words[at]?.key ?? '') ? undefined : outer.find((one) => one.last === at - 1)))
            : undefined) ??
          seeker(sentence, at) ??
          doerOfLightVerbAr(sentence, at))
        : (outer.find((one) => one.last === at - 1 || (one.last === at - 2 && words[at - 1]?.key === "'s")) ??
          ownerOf(sentence, at) ??
          doerOfLightVerb(sentence, at))
      return other === undefined || own === undefined ? [] : pairs([own], coordinated(sentence, other))
    }
  }
  // "Kenya and Ghana have close ties"
  const both = words[at]?.script === 'latin' ? doerOfLightVerb(sentence, at) : undefined
  return both === undefined ? [] : eachOther(coordinated(sentence, both, -1).toReversed())
}

/** What two have together, by a noun that both may own: their fights are named otherwise. */
const SHARED = /^(?:allied-with|ties-with|holds-talks|agrees-with|cooperates-with|military-cooperation)$/

/** «تحالف روسيا والصين», «التحالف المحتمل للصين وروسيا»: two owners of one noun. */
function bothOwners(sentence: ReadSentence, at: number, last: number): Ends[] {
  const { words } = sentence
  const isBare = !/^[وف]?[بكل]?ال|^[وف]?لل/u.test(words[at]?.key ?? '')
  const first = isBare ? mentionAfter(sentence, last, [], 0) : mentionAfter(sentence, last, ['ل'], 2)
  if (first === undefined || !isPower(first)) return []
  return eachOther(coordinated(sentence, first))
}

/** "X, an ally of Y", "Y ally X", «حليف روسيا» */
export function ofNoun(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  const { words } = sentence
  const isArabic = trigger.language === 'ar'
  const target = mentionAfter(sentence, last, trigger.prepositions, isArabic ? 0 : 1)
  if (target === undefined) return isArabic ? [] : named(sentence, trigger, at, last)
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
  // «جماعة … التابعة لتنظيم …»: an adjective right after the name.
  if (isArabic && trigger.prepositions.length > 0 && before.last === at - 1) return pairs([before], [target])
  // «مصر حليفة السعودية»
  const isAlly = trigger.type === 'allied-with' && before.last === at - 1 && before.referent.type === 'country'
  if (isArabic && isAlly && before.form !== 'adjective') return pairs([before], [target])
  if (isArabic && before.form !== 'person') return []
  const [first] = apposed
  const isApposed =
    (apposed.length <= 2 && apposed.every(({ key }) => BE.test(key) || /^(?:an?|the|close|key|a)$/.test(key))) ||
    // "is a close friend and ally of"
    (BE.test(first?.key ?? '') &&
      apposed.length <= 5 &&
      apposed.every(
        ({ key, script }) => script === 'latin' && /^\p{Ll}+$/u.test(key) && (!OTHER_CLAUSE.has(key) || BE.test(key)),
      ))
  return isApposed && !BREAK.test(gapText(sentence, before.last, at))
    ? pairs([before], coordinated(sentence, target))
    : []
}

/** "Kenya's closest ally, Ghana", "Kenya and its ally Ghana": the name of the one that the noun means follows. */
function named(sentence: ReadSentence, { type }: Trigger, at: number, last: number): Ends[] {
  const { words, outer } = sentence
  const next = outer.find((one) => (one.from ?? one.first) === last + 1)
  if (type !== 'allied-with' || next === undefined || !/^,? $/.test(words[last + 1]?.before ?? '')) return []
  const isIts = /^(?:its|their)$/.test(words[at - 1]?.key ?? '') && words[at - 2]?.key === 'and'
  const owner = isIts ? outer.find((one) => one.last === at - 3) : ownerOf(sentence, at)
  return owner === undefined ? [] : pairs([next], [owner])
}
