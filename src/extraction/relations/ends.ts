import type { Found } from '../mentions/referent.ts'
import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Word } from '../tokens/words.ts'
import type { Trigger } from './triggerLexicon.ts'

/** Two mentions that a trigger joins. */
export interface Ends {
  readonly source: Found
  readonly target: Found
}

const BREAK = /[;:.!?؛؟…()[\]«»"“”–—]|(?:^|\s)[-ـ](?:\s|$)/u
/** Words that begin another clause, or verbs and prepositions after which a mention is no longer subject or object. */
const OTHER_CLAUSE = new Set(
  (
    'that which who whom whose because while although though when after before since if unless but where as than against about by of on in for ' +
    'from at to into with over under said says say told ان انه انها الذي التي الذين لان بينما فيما لكن عندما حين حيث اذا لو بعد قبل كما مما ' +
    'على في من الى عن مع ضد بشان حول بسبب بين خلال قال قالت اعلن اعلنت'
  ).split(' '),
)
const BY_AR = [['على', 'يد'], ['على', 'ايدي'], ['من', 'قبل'], ['بيد'], ['بايدي']]
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|could|may|might|must|should|can|not|also|again|still|jointly|repeatedly|recently|the|a|an|its|their|his|her|all|some|other|members|government|to|continues?|continued|and|has|did|does|do|never|قد|لقد|كانت|كان|لم|لن|لا|ايضا|مجددا|امس|اليوم|ما|سوف|مؤخرا)$/
const BE = /^(?:is|are|was|were|be|been|being)$/

/** Words after which a clause begins, so that a mention after them is its subject. */
const BEGINS_CLAUSE =
  /^(?:that|which|who|while|but|when|after|before|because|as|said|ان|بينما|فيما|لكن|عندما|حيث|قال|قالت)$/

/** The mentions that a trigger at words `at` to `last` joins, by its frame. Nothing is joined across a clause. */
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

function gapText({ words }: ReadSentence, last: number, first: number): string {
  return words
    .slice(last + 1, first + 1)
    .map(({ before, key }, index, all) => (index === all.length - 1 ? before : before + key))
    .join('')
}

/** The subject of a verb: the nearest mention before it, with nothing but auxiliaries between. */
function mentionBefore(sentence: ReadSentence, at: number, most: number): Found | undefined {
  const { words, outer } = sentence
  const found = outer.findLast((one) => one.last < at)
  if (found === undefined || at - found.last - 1 > most) return undefined
  const gap = words.slice(found.last + 1, at)
  if (BREAK.test(gapText(sentence, found.last, at)) || gapText(sentence, found.last, at).includes(',')) return undefined
  if (!gap.every(({ key }) => AUXILIARY.test(key) || key.endsWith('ly'))) return undefined
  // A mention after a preposition is part of another phrase: "the leader of Iran attacked".
  const from = found.from ?? found.first
  const previous = words[from - 1]?.key ?? ''
  if (OTHER_CLAUSE.has(previous) && !BEGINS_CLAUSE.test(previous)) return undefined
  if (found.form === 'adjective' && words[from - 1]?.key.toLowerCase() !== 'the') return undefined
  return /^[بلك]/.test(particleOf(words[from], found.titleStart ?? found.start)) ? undefined : found
}

/** The next mention after a word, by one of the prepositions if any are asked for, and within a number of other words. */
function mentionAfter(
  sentence: ReadSentence,
  last: number,
  prepositions: readonly string[],
  most: number,
): Found | undefined {
  const { words, outer } = sentence
  const found = outer.find((one) => one.first > last)
  // An adjective tells whose something else is: “attacked Israeli positions”.
  if (found === undefined || found.form === 'adjective') return undefined
  const from = Math.max(found.from ?? found.first, last + 1)
  const gap = words.slice(last + 1, from)
  const text = gapText(sentence, last, from)
  if (BREAK.test(text) && !/^ ?[«"“]?$/.test(text.replace(/[^«"“ ]/gu, ''))) return undefined
  if (/[;:.!?؛؟(),،]/u.test(text)) return undefined
  const word = words[from]
  const clitic = particleOf(word, found.titleStart ?? found.start)
  if (clitic === 'و' || clitic === 'ف') return undefined
  const attached = /[بلك]/.test(clitic) ? clitic : ''
  if (prepositions.length === 0) {
    if (attached !== '' || gap.length > most) return undefined
    return gap.every(({ key }) => !OTHER_CLAUSE.has(key) || key === 'the') ? found : undefined
  }
  if (attached !== '') return prepositions.includes(attached) && gap.length === 0 ? found : undefined
  const where = gap.findIndex(({ key }) => prepositions.includes(key))
  if (where < 0 || gap.length > most + 1 || where > 2) return undefined
  // In Arabic, a noun after the preposition is what it governs: «على تلفزيون فلسطين» is no attack on Palestine.
  if (word?.script === 'arabic' && where < gap.length - 1) return undefined
  const others = gap.filter((_, index) => index !== where)
  return others.every(({ key }) => !OTHER_CLAUSE.has(key)) ? found : undefined
}

/** The particle written onto a mention's first word; the preposition li- swallows the article, so the whole word is the mention. */
function particleOf(word: Word | undefined, start: number): string {
  if (word?.script !== 'arabic') return ''
  if (word.start === start) return word.key.startsWith('لل') ? 'ل' : ''
  return word.key.charAt(0)
}

function isJoinedByAnd(sentence: ReadSentence, last: number): boolean {
  const next = sentence.outer.find((one) => one.first === last + 1)
  const word = sentence.words[last + 1]
  return next !== undefined && word !== undefined && word.start < next.start && word.key.startsWith('و')
}

/** A mention with those that "and" or a comma joins to it, in the given direction. */
function coordinated(sentence: ReadSentence, start: Found, step: 1 | -1 = 1): Found[] {
  const { outer } = sentence
  const list = [start]
  let hasAnd = false
  for (let index = outer.indexOf(start); index >= 0; index += step) {
    const [one, two] = step === 1 ? [outer[index], outer[index + 1]] : [outer[index - 1], outer[index]]
    if (one === undefined || two === undefined || !isJoined(sentence, one, two)) break
    hasAnd ||= /and|&|و/.test(sentence.text.slice(one.end - sentence.start, two.start - sentence.start))
    list.push(step === 1 ? two : one)
  }
  // Commas alone may join a clause: “attacked Lebanon, France said”.
  return hasAnd ? list : [start]
}

function isJoined({ words, start, text }: ReadSentence, one: Found, two: Found): boolean {
  const gap = text.slice(one.end - start, two.start - start)
  const word = words[two.first]
  return (
    /^(?:,| and|, and| &|، ?و| و|،) ?(?:the |مع |بين )?$/.test(gap) &&
    (word?.script === 'latin' || gap.includes('و') || gap.includes('،'))
  )
}

function pairs(sources: readonly Found[], targets: readonly Found[]): Ends[] {
  return sources.flatMap((source) =>
    targets.flatMap((target) => (source.referent.id === target.referent.id ? [] : [{ source, target }])),
  )
}
