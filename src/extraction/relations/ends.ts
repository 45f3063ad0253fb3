import {
  describedBefore,
  doerOfDeed,
  forcesBefore,
  nationalityAfter,
  objectAfter,
  ownedAfter,
  phraseStart,
  subjectAfter,
} from './arabicNeighbours.ts'
import { englishVerb, predicate } from './englishVerbs.ts'
import { speakerAsDoer } from './arabic/reported.ts'
import { sharedSubject } from './arabic/shared.ts'
import { byPhrase, passive, striker } from './arabic/passive.ts'
import { between, isStrained, nominal, ofNoun, eachOther } from './nounEnds.ts'
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

/** The mentions that a trigger at words `at` to `last` relates, by its frame. Both are in the clause of the trigger. */
export function endsOf(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  if (trigger.frame === 'between')
    return trigger.type === 'ties-with' && isStrained(sentence, at, last) ? [] : between(sentence, trigger, at, last)
  if (trigger.frame === 'own') return own(sentence, trigger, at, last)
  if (trigger.frame === 'turned') return turned(sentence, at, last)
  if (trigger.frame === 'mutual') return mutual(sentence, trigger, at, last)
  if (trigger.frame === 'of') return ofNoun(sentence, trigger, at, last)
  if (trigger.frame === 'adjective') return predicate(sentence, trigger, at, last)
  if (trigger.frame === 'noun') return nominal(sentence, trigger, at, last)
  return trigger.language === 'en' ? englishVerb(sentence, trigger, at, last) : arabicVerb(sentence, trigger, at, last)
}

/** «أعربت فرنسا عن دعمها لأوكرانيا»: a noun with a pronoun for the subject of its clause. */
function own(sentence: ReadSentence, { type, prepositions }: Trigger, at: number, last: number): Ends[] {
  const { words, outer } = sentence
  const source = outer.findLast((one) => one.last < at)
  if (source === undefined || source.form === 'adjective' || at - source.last > 4) return []
  if (BREAK.test(gapText(sentence, source.last, at)) || /[،,]/.test(gapText(sentence, source.last, at))) return []
  const verb = words[(source.from ?? source.first) - 1]?.key ?? ''
  if (!DECLARES.test(verb) || (type !== 'ruptures-with' && isEnded(verb, words[at - 1]?.key ?? ''))) return []
  const target = mentionAfter(sentence, last, prepositions, 2)
  return target === undefined ? [] : pairs([source], coordinated(sentence, target))
}

/** «قطعت … علاقاتها مع …», «أعلنت … إنهاء تعاونها مع …»: what is ended is no tie. */
const isEnded = (verb: string, previous: string) =>
  /^[وف]?(?:قطع|علق|انهى|انهت|اوقف|جمد)ت?$/u.test(verb) ||
  /^(?:قطع|انهاء|تعليق|وقف|تجميد|انهيار|توتر|تدهور)$/u.test(previous)

const DECLARES =
  /^[وف]?(?:اعرب|ابدى|ابدت|اكد|جدد|اعلن|عبر|كرر|يؤكد|تؤكد|يجدد|تجدد|يعلن|تعلن|واصل|يواصل|تواصل|عزز|تعزز|يعزز|قدم|تقدم|وسع|قطع|علق|انهى|انهت|اوقف|تعتزم|يعتزم|تسعى|يسعى|تريد|يريد|ترغب|يرغب|تنوي|قرر|قررت|بدات|بدا|كثف|جمد|اجرى|اجرت|عقد)ت?$/u

/** «التحالف بقيادة …»، «قوات … المدعومة من …»: the target stands right before the words, the source right after them. */
function turned(sentence: ReadSentence, at: number, last: number): Ends[] {
  const { words, outer } = sentence
  const isRelative = /^(?:التي|الذي|الذين)$/.test(words[at - 1]?.key ?? '')
  const end = isRelative ? at - 2 : at - 1
  const target = outer.find((one) => one.last === end && !/^(?:adjective|people)$/.test(one.form))
  // «قائد تنظيم … الذي تتهمه …»: the clause may be about the person.
  const led = words.slice(Math.max(0, (target?.first ?? 0) - 4), target?.first ?? 0)
  if (isRelative && led.some(({ key }) => /^(?:ال)?(?:قائد|زعيم|رئيس|عضو|مسؤول|قيادي|امير)$/u.test(key))) return []
  const source = mentionAfter(sentence, last, [], 1) ?? nationalityAfter(sentence, last) ?? subjectAfter(sentence, last)
  const gap = gapText(sentence, end, at)
  if (target === undefined || source === undefined || /[.;:!?؛؟()،,]/.test(gap.replace(/^[,،] (?=ال)/u, ' '))) return []
  return pairs(coordinated(sentence, source), [target])
}

/** The object of an Arabic verb whose subject stands before it. */
function targetAfter(sentence: ReadSentence, { prepositions }: Trigger, last: number): Found | undefined {
  return prepositions.length === 0
    ? (mentionAfter(sentence, last, [], 0) ?? objectAfter(sentence, last))
    : (mentionAfter(sentence, last, prepositions, 4) ?? ownedAfter(sentence, last, prepositions))
}

/** An Arabic verb with its ends: first as active, then as a passive whose doer a phrase or a strike names. */
function arabicVerb(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  const active = arabicActive(sentence, trigger, at, last)
  if (active.length > 0 || trigger.form === 'resumed') return active
  const suffered = passive(sentence, trigger, at, last)
  if (suffered.length > 0 || trigger.type !== 'kills') return suffered
  const killed = mentionAfter(sentence, last, [], 0) ?? objectAfter(sentence, last)
  const killer = killed === undefined ? undefined : striker(sentence, at, killed)
  return killed === undefined || killer === undefined ? [] : pairs([killer], [killed])
}

function arabicActive(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  if (trigger.form === 'resumed') return turned(sentence, at, last)
  const { words } = sentence
  const speaker = speakerAsDoer(sentence, at)
  if (speaker !== undefined) {
    const whom = targetAfter(sentence, trigger, last)
    return whom === undefined ? [] : pairs([speaker], coordinated(sentence, whom))
  }
  const next = mentionAfter(sentence, last, [], 1) ?? subjectAfter(sentence, last)
  if (next !== undefined) {
    const afterNext = byPhrase(sentence, next.last)
    if (afterNext !== undefined) return trigger.prepositions.length > 0 ? [] : pairs([afterNext], [next])
    // Verb, subject, object.
    const isDirect = trigger.prepositions.length === 0
    const target =
      mentionAfter(sentence, next.last, trigger.prepositions, isDirect ? 0 : 4) ??
      (isDirect ? objectAfter(sentence, next.last) : ownedAfter(sentence, next.last, trigger.prepositions))
    const deed = target === undefined ? deedAfter(sentence, trigger, next.last) : undefined
    if (deed !== undefined) return pairs([next], [deed])
    // Who joins a state in something is no ally of it for that.
    if (trigger.type === 'allied-with' && trigger.prepositions.includes('الى') && target?.referent.type === 'country')
      return []
    const agrees = !isJoinedByAnd(sentence, next.last) && !isApposed(next, target)
    if (target !== undefined && agrees) return pairs([next], coordinated(sentence, target))
  }
  const doer = next === undefined ? undefined : subjectBeforeAnd(sentence, trigger, at)
  if (doer !== undefined && next !== undefined && next.referent.type === 'person') return pairs([doer], [next])
  const shared = next === undefined ? sharedSubject(sentence, trigger, at) : undefined
  const sharedWith = shared === undefined ? undefined : targetAfter(sentence, trigger, last)
  if (shared !== undefined && sharedWith !== undefined) return pairs([shared], coordinated(sentence, sharedWith))
  const described = describedBefore(sentence, at)
  const before = mentionBefore(sentence, at, 1) ?? forcesBefore(sentence, at) ?? described
  if (before === undefined || /^[وف]/.test(cliticOf(words[at]?.key ?? '', sentence, at))) return []
  const isDirect = trigger.prepositions.length === 0
  const target = isDirect
    ? (next ?? objectAfter(sentence, last))
    : mentionAfter(sentence, last, trigger.prepositions, 3)
  // What follows the verb at once is mostly its subject, unless the name before begins the clause.
  if (isDirect && before !== described && !beginsClause(sentence, before, at)) return []
  return target === undefined ? [] : pairs([before], coordinated(sentence, target))
}

/** «زار الرئيس … أنقرة والتقى …»: the person whom the sentence began with meets the next one. */
function subjectBeforeAnd({ words, outer }: ReadSentence, { type }: Trigger, at: number): Found | undefined {
  const [first] = outer
  const isFirst = first?.referent.type === 'person' && (first.from ?? first.first) <= 1 && first.last < at
  return type === 'holds-talks' && words[at]?.key.startsWith('و') === true && isFirst ? first : undefined
}

/** «أدانت مصر الهجوم الإسرائيلي …», «هددت إسرائيل بضرب إيران»: whom a deed that is named concerns. */
function deedAfter(sentence: ReadSentence, { type }: Trigger, last: number): Found | undefined {
  if (type === 'opposes') return doerOfDeed(sentence, last)
  const isThreat = type === 'endangers' && THREATENED.test(sentence.words[last + 1]?.key ?? '')
  return isThreat ? objectAfter(sentence, last + 1) : undefined
}

const THREATENED = /^ب(?:ضرب|قتل|اغتيال|خطف|اعدام|قصف|غزو|استهداف|مهاجمة|اجتياح|تدمير)$/u

/** «مسلحون باكستانيون»: a people right after a group tells who the group is. */
const isApposed = (group: Found, people: Found | undefined) =>
  people?.form === 'people' && people.first === group.last + 1 && group.form === 'group'

/** Whether a mention before an Arabic verb is the first of its clause, or has a relative clause that the verb begins. */
function beginsClause(sentence: ReadSentence, found: Found, at: number): boolean {
  const { words } = sentence
  const { last } = found
  const start = phraseStart(sentence, found)
  const previous = words[start - 1]
  if (previous === undefined || at - last === 2) return true
  return /[،,.:؛«"“(]/.test(words[start]?.before ?? '') || /^(?:و|ف)?(?:ان|لكن|بينما|فيما|كما|حيث)$/u.test(previous.key)
}

const cliticOf = (key: string, { words }: ReadSentence, at: number) =>
  /^[وف]/.test(key) && words[at]?.before.includes('،') !== true && key.length > 4 ? key : ''

/** "X and Y met", «بحث X وY …»: two who do something with each other. */
function mutual(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  if (trigger.language === 'ar') {
    const next = mentionAfter(sentence, last, [], 1)
    const both = next === undefined ? [] : coordinated(sentence, next)
    if (both.length > 1 || /^[وف]/u.test(sentence.words[at]?.key ?? '')) return eachOther(both)
    const before = mentionBefore(sentence, at, 1)
    return before === undefined ? [] : eachOther(coordinated(sentence, before, -1).toReversed())
  }
  const before = mentionBefore(sentence, at, 4)
  return before === undefined ? [] : eachOther(coordinated(sentence, before, -1).toReversed())
}
