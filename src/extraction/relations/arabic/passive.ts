import type { ReadSentence } from '../../mentions/readSentence.ts'
import type { Found } from '../../mentions/referent.ts'
import { nationalityAfter, objectAfter, subjectAfter } from '../arabicNeighbours.ts'
import { mentionAfter, mentionBefore, pairs, type Ends } from '../neighbours.ts'
import type { Trigger } from '../triggerLexicon.ts'

const BY = [
  ['على', 'يد'],
  ['على', 'ايدي'],
  ['من', 'قبل'],
  ['من', 'جانب'],
  ['بيد'],
  ['بايدي'],
  ['بواسطة'],
  ['برصاص'],
  ['بنيران'],
]

/** Words after which another clause begins. */
const STOPS = /^(?:الذي|التي|الذين|ان|انه|انها|لكن|ثم|بينما|فيما|عندما|بعدما|قال|قالت|اعلن|اعلنت|اكد|اكدت)$/u

/** «على يد …»، «من قبل …» right after a mention: the doer of a passive. */
export function byPhrase(sentence: ReadSentence, last: number): Found | undefined {
  for (let gap = 1; gap <= 3 && !STOPS.test(sentence.words[last + gap]?.key ?? ''); gap++) {
    const doer = doerAt(sentence, last + gap)
    if (doer !== undefined) return doer
  }
  return undefined
}

function doerAt(sentence: ReadSentence, at: number): Found | undefined {
  const phrase = BY.find((words) => words.every((key, index) => sentence.words[at + index]?.key === key))
  if (phrase === undefined) return undefined
  const last = at + phrase.length - 1
  return mentionAfter(sentence, last, [], 1) ?? subjectAfter(sentence, last)
}

/** «خطف … من منزله مساء أمس على يد …», «السفينة … اختطفت من قبل …»: a passive verb with its doer further on. */
export function passive(sentence: ReadSentence, { prepositions }: Trigger, at: number, last: number): Ends[] {
  if (prepositions.length > 0) return []
  const { words } = sentence
  for (let index = last + 1; index <= last + 12; index++) {
    const word = words[index]
    if (word === undefined || /[.؛:!?؟«»]/u.test(word.before) || STOPS.test(word.key)) return []
    const doer = doerAt(sentence, index)
    if (doer === undefined || doer.form === 'adjective') continue
    const after = mentionAfter(sentence, last, [], 1) ?? objectAfter(sentence, last)
    const harmed = after !== undefined && after.last < index ? after : mentionBefore(sentence, at, 2)
    return harmed === undefined ? [] : pairs([doer], [harmed])
  }
  return []
}

const UNDERGOES = /^[وف]?س?(?:[تي]?تعرض(?:ت|وا)?|[تي]تعرضون)$/u

/** «تعرضت دورية من … لهجوم شنه …», «تعرض الجيش … لقصف إسرائيلي»: who suffers the deed that a noun names, and who does it. */
export function undergone(sentence: ReadSentence, { type }: Trigger, at: number, last: number): Ends[] {
  const { words } = sentence
  if (type !== 'attacks' || words[at]?.key.startsWith('ل') !== true) return []
  for (let back = at - 1; back >= Math.max(0, at - 9); back--) {
    const word = words[back]
    if (word === undefined || /[.؛:!?؟]/u.test(words[back + 1]?.before ?? '')) return []
    if (!UNDERGOES.test(word.key)) continue
    const named = mentionAfter(sentence, back, [], 1) ?? objectAfter(sentence, back)
    const harmed = named !== undefined && named.last < at ? named : mentionBefore(sentence, back, 1)
    const doer = nationalityAfter(sentence, last) ?? launchedBy(sentence, last) ?? fromWhom(sentence, last)
    return harmed === undefined || doer === undefined || harmed.form === 'adjective' ? [] : pairs([doer], [harmed])
  }
  return []
}

/** «لهجوم … من قبل مسلحين»، «لهجوم من …» */
function fromWhom(sentence: ReadSentence, last: number): Found | undefined {
  for (let at = last + 1; at <= last + 4; at++) {
    if (sentence.words[at]?.before !== ' ') return undefined
    const doer = doerAt(sentence, at)
    if (doer !== undefined) return doer
  }
  return mentionAfter(sentence, last, ['من'], 1)
}

const STRIKE =
  /^[وف]?[بلك]?(?:ال)?(?:غارة|غارات|غارتين|غارتان|ضربة|ضربات|ضربتين|قصف|قصفا|هجوم|هجوما|هجمات|عملية|صاروخ|نيران|رصاص|قذائف|كمين)$/u
const LAUNCHED =
  /^[وف]?(?:س?[تي]شن|شنت?|[تي]نفذ|نفذت?|ارتكبت?|[تي]رتكب|[تي]قود|قادت?|س?[تي]خوض|خاضت?|اطلقت?|نصبت?)(?:ه|ها)$/u

/** «هجوم … شنته …»: who launched what a noun names, by a relative clause right after it. */
export function launchedBy(sentence: ReadSentence, last: number): Found | undefined {
  const { words } = sentence
  for (let at = last + 1; at <= last + 5; at++) {
    const word = words[at]
    if (word === undefined || !/^[,،]? $/.test(word.before)) return undefined
    const isDone = /^[وف]?[تي]?قامت?$/u.test(word.key) && /^به?ا?$/u.test(words[at + 1]?.key ?? '')
    const to = isDone ? at + 1 : LAUNCHED.test(word.key) ? at : undefined
    if (to === undefined) continue
    const found = mentionAfter(sentence, to, [], 0) ?? subjectAfter(sentence, to)
    return found?.form === 'adjective' && found.first === to + 1 ? undefined : found
  }
  return undefined
}

const LEADS_TO = /^[وف]?(?:ادت?|ادى|اسفرت?|[تي]سفر|تسببت?|خلفت?|اودت?|اودى|اوقعت?)$/u
const DURING = /^(?:في|خلال|اثر|جراء|اثناء)$/u

/** Whose strike killed somebody: «غارة إسرائيلية أدت إلى مقتل …», «قتل … في غارة إسرائيلية», «… في قصف شنته …». */
export function striker(sentence: ReadSentence, at: number, harmed: Found): Found | undefined {
  return strikerAfter(sentence, harmed.last) ?? strikerBefore(sentence, at)
}

function strikerAfter(sentence: ReadSentence, last: number): Found | undefined {
  const { words, outer } = sentence
  for (let at = last + 1; at <= last + 9; at++) {
    const word = words[at]
    if (word === undefined || /[.؛:!?؟«»،,]/u.test(word.before) || STOPS.test(word.key)) return undefined
    if (
      outer.some(({ form, first }) => first === at && /^(?:name|body|person)$/.test(form) && isActor(sentence, first))
    )
      return undefined
    const isDuring = DURING.test(words[at - 1]?.key ?? '') || /^[وف]?ب/u.test(word.key)
    if (isDuring && STRIKE.test(word.key)) return nationalityAfter(sentence, at) ?? launchedBy(sentence, at)
  }
  return undefined
}

const isActor = ({ outer }: ReadSentence, at: number) =>
  outer.some(({ first, referent }) => first === at && !/^(?:place|country)$/.test(referent.type))

function strikerBefore(sentence: ReadSentence, at: number): Found | undefined {
  const { words } = sentence
  const verb = [1, 2, 3].map((gap) => at - gap).find((index) => LEADS_TO.test(words[index]?.key ?? ''))
  if (verb === undefined) return undefined
  for (let back = verb - 1; back >= Math.max(0, verb - 14); back--) {
    if (/[.؛:!?؟«»]/u.test(words[back + 1]?.before ?? '')) return undefined
    if (STRIKE.test(words[back]?.key ?? '')) return nationalityAfter(sentence, back) ?? launchedBy(sentence, back)
  }
  return undefined
}
