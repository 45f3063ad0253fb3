import { controller, doerOfLightVerb, fighter, subjectBeforeAnd } from './englishDoers.ts'
import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import {
  ARMED,
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
/** Types whose target is a whole, so that the owner of another word is not meant: "joined the navy's task force". */
const OF_WHOLE = new Set(['part-of', 'leads', 'attends'])
const BE = /^(?:is|are|was|were|be|been|being)$/

/** The mentions that a trigger at words `at` to `last` relates, by its frame. Both are in the clause of the trigger. */
export function endsOf(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  if (trigger.frame === 'between')
    return trigger.type === 'ties-with' && isStrained(sentence, at, last) ? [] : between(sentence, at, last)
  if (trigger.frame === 'own') return own(sentence, trigger, at, last)
  if (trigger.frame === 'turned') return turned(sentence, at, last)
  if (trigger.frame === 'mutual') return mutual(sentence, trigger, at, last)
  if (trigger.frame === 'of') return ofNoun(sentence, trigger, at, last)
  if (trigger.frame === 'noun') return nominal(sentence, trigger, at, last)
  return trigger.language === 'en' ? englishVerb(sentence, trigger, at, last) : arabicVerb(sentence, trigger, at, last)
}

function englishVerb(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  const { words } = sentence
  const isPassive =
    trigger.form === 'participle' && words.slice(Math.max(0, at - 3), at).some(({ key }) => BE.test(key))
  const before =
    mentionBefore(sentence, at, 7) ?? controller(sentence, trigger, at) ?? subjectBeforeAnd(sentence, trigger, at)
  if (before === undefined) return []
  if (isPassive || (trigger.form === 'participle' && before.last === at - 1 && words[last + 1]?.key === 'by')) {
    const by = mentionAfter(sentence, last, ['by'], 6)
    return by === undefined || trigger.prepositions.length > 0
      ? []
      : pairs(coordinated(sentence, by), coordinated(sentence, before, -1))
  }
  const after = mentionAfter(sentence, last, trigger.prepositions, 4)
  if (after !== undefined && OF_WHOLE.has(trigger.type) && words[after.last + 1]?.key === "'s") return []
  return after === undefined ? [] : pairs(coordinated(sentence, before, -1), coordinated(sentence, after))
}

/** «أعربت فرنسا عن دعمها لأوكرانيا»: a noun with a pronoun for the subject of its clause. */
function own(sentence: ReadSentence, { prepositions }: Trigger, at: number, last: number): Ends[] {
  const { words, outer } = sentence
  const source = outer.findLast((one) => one.last < at)
  if (source === undefined || source.form === 'adjective' || at - source.last > 3) return []
  if (BREAK.test(gapText(sentence, source.last, at)) || /[،,]/.test(gapText(sentence, source.last, at))) return []
  const verb = words[(source.from ?? source.first) - 1]?.key ?? ''
  if (!DECLARES.test(verb)) return []
  const target = mentionAfter(sentence, last, prepositions, 2)
  return target === undefined ? [] : pairs([source], coordinated(sentence, target))
}

const DECLARES =
  /^[وف]?(?:اعرب|ابدى|ابدت|اكد|جدد|اعلن|عبر|كرر|يؤكد|تؤكد|يجدد|تجدد|يعلن|تعلن|واصل|يواصل|تواصل|عزز|تعزز|يعزز|قدم|تقدم|وسع|قطع|علق|انهى|انهت|اوقف)ت?$/u

/** «التحالف بقيادة …»، «قوات … المدعومة من …»: the target stands right before the words, the source right after them. */
function turned(sentence: ReadSentence, at: number, last: number): Ends[] {
  const { words, outer } = sentence
  const isRelative = /^(?:التي|الذي|الذين)$/.test(words[at - 1]?.key ?? '')
  const end = isRelative ? at - 2 : at - 1
  const target = outer.find((one) => one.last === end && one.form !== 'adjective')
  const source = mentionAfter(sentence, last, [], 1)
  const gap = gapText(sentence, end, at)
  if (target === undefined || source === undefined || /[.;:!?؛؟()،,]/.test(gap.replace(/^[,،] (?=ال)/u, ' '))) return []
  return pairs(coordinated(sentence, source), [target])
}

function arabicVerb(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  if (trigger.form === 'resumed') return turned(sentence, at, last)
  const { words } = sentence
  const next = mentionAfter(sentence, last, [], 1) ?? forcesAfter(sentence, last)
  if (next !== undefined) {
    const afterNext = byPhrase(sentence, next.last)
    if (afterNext !== undefined) return trigger.prepositions.length > 0 ? [] : pairs([afterNext], [next])
    // Verb, subject, object.
    const target = mentionAfter(sentence, next.last, trigger.prepositions, trigger.prepositions.length > 0 ? 4 : 0)
    const agrees = !isJoinedByAnd(sentence, next.last) && !isApposed(next, target)
    if (target !== undefined && agrees) return pairs([next], coordinated(sentence, target))
  }
  const before = mentionBefore(sentence, at, 1)
  if (before === undefined || /^[وف]/.test(cliticOf(words[at]?.key ?? '', sentence, at))) return []
  const target = trigger.prepositions.length === 0 ? next : mentionAfter(sentence, last, trigger.prepositions, 3)
  // What follows the verb at once is mostly its subject, unless the name before begins the clause.
  if (trigger.prepositions.length === 0 && !beginsClause(sentence, before, at)) return []
  return target === undefined ? [] : pairs([before], coordinated(sentence, target))
}

/** «مسلحون باكستانيون»: a people right after a group tells who the group is. */
const isApposed = (group: Found, people: Found | undefined) =>
  people?.form === 'people' && people.first === group.last + 1 && group.form === 'group'

/** Whether a mention before an Arabic verb is the first of its clause, or has a relative clause that the verb begins. */
function beginsClause({ words }: ReadSentence, { from, first, last }: Found, at: number): boolean {
  const start = from ?? first
  const previous = words[start - 1]
  if (previous === undefined || at - last === 2) return true
  return /[،,.:؛«"“(]/.test(words[start]?.before ?? '') || /^(?:و|ف)?(?:ان|لكن|بينما|فيما|كما|حيث)$/u.test(previous.key)
}

/** «قصفت طائرات روسية …»: the state whose forces do it. */
function forcesAfter({ words, names }: ReadSentence, last: number): Found | undefined {
  const noun = words[last + 1]
  if (noun === undefined || noun.before !== ' ' || !ARMED.has(noun.key.replace(/^ال/u, ''))) return undefined
  return names.find((one) => one.form === 'adjective' && one.first === last + 2 && words[one.first]?.before === ' ')
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
    // «اغتيال … على يد …»: the doer follows the one to whom it is done.
    const by = doer.form === 'adjective' ? undefined : byPhrase(sentence, doer.last)
    if (by !== undefined) return pairs([by], [doer])
    const hit = target(doer.last, 3)
    return hit === undefined ? [] : pairs([doer], coordinated(sentence, hit))
  }
  const by = words[last + 1]?.key === 'by' ? mentionAfter(sentence, last, ['by'], 2) : undefined
  const possessor = outer.find((one) => one.last === at - 1 || (one.last === at - 2 && words[at - 1]?.key === "'s"))
  const isVerbal = mentionBefore(sentence, at, 3)
  const doer =
    by ??
    (possessor !== undefined && words[at]?.before.trim() === '' ? possessor : undefined) ??
    (words[at]?.key === 'in' ? isVerbal : (doerOfLightVerb(sentence, at) ?? fighter(sentence, at)))
  if (doer === undefined) return []
  const hit = target(by === undefined ? last : by.last, 3)
  return hit === undefined ? [] : pairs([doer], coordinated(sentence, hit))
}

/** "X and Y met", «بحث X وY …»: two who do something with each other. */
function mutual(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  if (trigger.language === 'ar') {
    const next = mentionAfter(sentence, last, [], 1)
    const both = next === undefined ? [] : coordinated(sentence, next)
    return pairOf(both)
  }
  const before = mentionBefore(sentence, at, 4)
  return before === undefined ? [] : pairOf(coordinated(sentence, before, -1).toReversed())
}

function pairOf([one, two, three]: readonly Found[]): Ends[] {
  return one === undefined || two === undefined || three !== undefined ? [] : pairs([one], [two])
}

function adjectiveAfter(sentence: ReadSentence, last: number): Found | undefined {
  return sentence.names.find((one) => one.form === 'adjective' && one.first === last + 1)
}

const STRAIN =
  /^[وف]?[بل]?(?:ال)?(?:توتر|توترا|متوترة|توترت|تدهور|تدهورت|تردي|متردية|سيئة|سوء|باردة|مترددة|عدائية|عداء|قطع|قطعت|انهيار|ازمة|تازم|فتور|فاترة|خلاف|خلافات|strained|tense|tensions?|icy|frosty|poor|bad|worst|worsening|deteriorat(?:e|ed|es|ing)|hostile|sour(?:ed)?|sever(?:ed|s|ing)?|rupture|crisis|damaged?|broken)$/u

/** Whether words near "relations" say that they are bad; such relations are no ties. */
const isStrained = ({ words }: ReadSentence, at: number, last: number) =>
  words.slice(Math.max(0, at - 4), last + 8).some(({ key }) => STRAIN.test(key))

/** «العلاقات بين روسيا والصين», "talks between X and Y", "X's relations with Y", «علاقات مالي مع فرنسا» */
function between(sentence: ReadSentence, at: number, last: number): Ends[] {
  const { words, outer } = sentence
  for (let gap = 1; gap <= 4; gap++) {
    const key = words[last + gap]?.key ?? ''
    if (BREAK.test(words[last + gap]?.before ?? '')) break
    if (key === 'between' || key === 'بين') {
      const first = mentionAfter(sentence, last + gap, [], 1)
      if (first === undefined) return []
      return pairOf(coordinated(sentence, first))
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
  // «جماعة … التابعة لتنظيم …»: an adjective right after the name.
  if (isArabic && trigger.prepositions.length > 0 && before.last === at - 1) return pairs([before], [target])
  if (isArabic && before.form !== 'person') return []
  const isApposed =
    apposed.length <= 2 && apposed.every(({ key }) => BE.test(key) || /^(?:an?|the|close|key|a)$/.test(key))
  return isApposed && !BREAK.test(gapText(sentence, before.last, at))
    ? pairs([before], coordinated(sentence, target))
    : []
}
