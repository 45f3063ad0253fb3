import type { Stance } from '../../domain/dataset/dataset.ts'
import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import { readingsOf } from '../tokens/clitics.ts'
import { keysOf, type Word } from '../tokens/words.ts'
import { describedBefore } from './arabicNeighbours.ts'
import type { Ends } from './neighbours.ts'

/** The stance that the words around a trigger express. */
export interface StanceReading {
  readonly stance: Stance
  /** Whose claim it is; absent where a claim has no named speaker. */
  readonly speaker?: Found
  /** The words that it was read from. */
  readonly cues: readonly string[]
}

const set = (words: string) => new Set(words.split(' ').flatMap(keysOf))
const NEGATIONS = set(
  'not never no without neither nor cannot didn doesn don isn wasn weren won wouldn hasn haven fail fails failed refuse refused refuses deny denies denied unable stop stopped ' +
    'لم لن ليس ليست ليسوا لا غير عدم دون نفى نفت ينفي تنفي أنكر أنكرت فشل فشلت امتنع امتنعت بدون نافيا نافية',
)
const DENIALS = set('deny denies denied denying rejects نفى نفت ينفي تنفي أنكر أنكرت نافيا نافية')
const MODALS = set(
  'will would could may might should must shall if unless whether can possible potential likely unlikely plans planned plan planning wants want intends intend ready ' +
    'threatens hopes hope expects expected proposed to possibly perhaps ربما يمكن يحتمل محتمل المحتمل محتملة المحتملة إذا لو سوف هل احتمال احتمالات إمكانية يعتزم تعتزم يستعد تستعد مستعد ' +
    'مستعدة ينوي تنوي يتوقع متوقع تخطط يخطط قد لعل عسى يجب ينبغي تريد يريد تأمل يأمل تحسبا محاولة محاولات حاول حاولت حاولوا يحاول تحاول بغية كي لكي وكي ولكي مدى',
)
const SPEECH = set(
  'said says say told tells according announced announces claimed claims reported reports stated accused accuses alleged warned added insisted argued declared believes ' +
    'قال قالت يقول تقول أعلن أعلنت أكد أكدت يؤكد ذكر ذكرت أفاد أفادت أوضح أوضحت أضاف أضافت أشار أشارت اعتبر اعتبرت يعتبر رأى يرى اتهم اتهمت زعم زعمت بحسب حسب وفقا وفق نقلا ' +
    'كشف كشفت صرح صرحت شدد شددت حذر حذرت لفت متهما متهمة كتب كتبت تبنى تبنت يتبنى تتبنى نقلت يتهم تتهم يتهمون يزعم تزعم يعلن تعلن تؤكد يذكر تذكر يضيف تضيف توضح يوضح تفيد يفيد تعتبر ترى',
)
const QUOTES: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
]

/**
 * Reads the stance of the relation that a trigger at words `at` to `last` states. Denial outweighs supposition, and supposition
 * outweighs speech.
 */
export function readStance(sentence: ReadSentence, at: number, last: number): StanceReading {
  const { words, text } = sentence
  const said = speech(sentence, at, last)
  const speaker = said?.speaker === undefined ? {} : { speaker: said.speaker }
  const negation = denial(words, at) ?? (said !== undefined && DENIALS.has(said.cue) ? said.cue : undefined)
  if (negation !== undefined) return { stance: 'denied', ...speaker, cues: [negation] }
  const modal =
    near(words, at, 6, MODALS) ??
    opening(words, at) ??
    (/[?؟]\s*[»”"]?$/.test(text) ? '?' : undefined) ??
    supposed(words, last) ??
    imagined(words, at) ??
    future(words, at)
  if (modal !== undefined && !isOtherUse(words, at, modal)) return { stance: 'hypothetical', ...speaker, cues: [modal] }
  if (said !== undefined) return { stance: 'attributed', ...speaker, cues: [said.cue] }
  return { stance: 'asserted', cues: [] }
}

/** "From Norway or Kenya" asserts neither of the two. */
export function ofAlternatives(
  reading: StanceReading,
  ends: readonly Ends[],
  { text, start }: ReadSentence,
): StanceReading {
  if (ends.length < 2 || !/^(?:asserted|attributed)$/.test(reading.stance)) return reading
  const isEither = [ends.map(({ source }) => source), ends.map(({ target }) => target)].some((list) =>
    list.some((one) =>
      list.some((two) => /^[»”"]? (?:or|أو) (?:the )?[«“"]?$/u.test(text.slice(one.end - start, two.start - start))),
    ),
  )
  return isEither ? { ...reading, stance: 'hypothetical', cues: ['أو'] } : reading
}

/** «ليست المرة الأولى التي …», "not the first time": what is said to have happened before is not denied. */
function denial(words: readonly Word[], at: number): string | undefined {
  const isAgain = words
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ key }, index, all) =>
        /^(?:الاولى|الاول|الوحيدة|الوحيد|first|only)$/u.test(key) &&
        all.slice(0, index).some((word) => NEGATIONS.has(word.key)),
    )
  return isAgain ? undefined : near(words, at, 4, NEGATIONS)
}

/** A cue among the words before, in the same clause. Particles written onto an Arabic word do not hide it. */
function near(words: readonly Word[], at: number, most: number, cues: ReadonlySet<string>): string | undefined {
  for (let index = at - 1; index >= Math.max(0, at - most); index--) {
    const [word, next] = [words[index], words[index + 1]]
    if (word === undefined || (next !== undefined && /[.;:؛!?؟»”]/.test(next.before))) return undefined
    const known = readingsOf(word).find(({ key, clitics }) => cues.has(key) && !/[بكل]/.test(clitics))
    if (known !== undefined) return known.key
  }
  return undefined
}

/** A word of supposition that begins the sentence holds for all of its first clause: «ويمكن أن …». */
function opening(words: readonly Word[], at: number): string | undefined {
  const found = words.slice(0, 2).flatMap((word) => readingsOf(word).find(({ key }) => OPENING.test(key)) ?? [])[0]
  const isOneClause = words
    .slice(1, at + 1)
    .every(({ before, key }) => !/[;:؛«»“”"،,.]/.test(before) && !/^(?:لكن|ولكن|but)$/.test(key))
  return found !== undefined && isOneClause ? found.key : undefined
}

const OPENING = /^(?:يمكن|ربما|لعل|يحتمل|قد|يتوقع)$/u

/** «التحالف المحتمل», «هجوم مشترك محتمل»: an adjective of supposition right after the noun. */
function supposed(words: readonly Word[], last: number): string | undefined {
  const index = [last + 1, last + 2].find((at) => /^(?:ال)?محتمل(?:ة|ا)?$/u.test(words[at]?.key ?? ''))
  return index !== undefined && words.slice(last + 1, index + 1).every(({ before }) => before === ' ')
    ? words[index]?.key
    : undefined
}

/** «سيناريو …», "imagine": all that follows in the sentence is supposed, but what an article calls known. */
const imagined = (words: readonly Word[], at: number) =>
  /^[وف]?[بكل]?ال/u.test(words[at]?.key ?? '')
    ? undefined
    : words.slice(0, at).find(({ key }) => IMAGINED.test(key))?.key
const IMAGINED =
  /^(?:[وف]?[بل]?(?:ال)?سيناريو(?:هات)?|[وف]?ل?(?:نتخيل|نفترض|تخيل|افترض)|scenario|scenarios|imagine|suppose|supposing)$/u

/** A verb in the future, by its particle, or in the subjunctive after an. */
function future(words: readonly Word[], at: number): string | undefined {
  const key = words[at]?.key.replace(/^[وف](?=س)/, '') ?? ''
  if (/^س[يتن]/.test(key) && words[at]?.script === 'arabic') return key
  const previous = words[at - 1]?.key ?? ''
  if (/^(?:ل|و)?ان$/.test(previous) && /^[يت]/.test(key)) return previous
  return undefined
}

/** "to" before a noun is a direction, not a purpose; «قد» before the past only stresses it. */
const isOtherUse = (words: readonly Word[], at: number, cue: string) =>
  (cue === 'to' && (words[at - 1]?.key !== 'to' || FACTUAL.test(words[at - 2]?.key ?? ''))) ||
  (cue === 'قد' && !/^[وف]?[يتن]/.test(words[at]?.key ?? ''))

/** Verbs after which "to" tells what is done. */
const FACTUAL = /^(?:continu(?:e|es|ed|ing)|began|begins|begun|started|managed|helped|helps|proceeded)$/
/** "announced aid for Kenya": what is announced is given, unless a clause follows. */
const isGiving = (words: readonly Word[], index: number) =>
  /^announce[sd]$/.test(words[index]?.key ?? '') &&
  words[index + 1]?.before === ' ' &&
  !/^(?:that|it|he|she|they|the)$/.test(words[index + 1]?.key ?? '')

function speech(
  { words, outer, text, start, quotedBy }: ReadSentence,
  at: number,
  last: number,
): { cue: string; speaker?: Found } | undefined {
  const from = words[at]?.start ?? start
  const to = words[last]?.end ?? start
  const isQuoted = QUOTES.some(([open, close]) => {
    const opened = text.lastIndexOf(open, from - start)
    if (opened < 0) return false
    const closed = text.indexOf(close, opened + 1)
    return closed < 0 || closed >= to - start
  })
  const quote = QUOTES.flatMap(([open]) => {
    const opened = text.lastIndexOf(open, from - start)
    return isQuoted && opened >= 0 ? [opened + start] : []
  }).sort((a, b) => b - a)[0]
  if (!isQuoted && (isBackground(words, at, last) || describedBefore({ words, outer }, at) !== undefined))
    return undefined
  const cues = words.flatMap((word, index) => {
    const known = readingsOf(word).find(({ key }) => SPEECH.has(key))
    if (known === undefined || (index >= at && index <= last) || isGiving(words, index)) return []
    return [{ index, key: known.key }]
  })
  for (const { index, key } of cues) {
    const speaker = speakerOf(words, outer, index, at, last)
    if (
      index < at ||
      (quote !== undefined && index > last) ||
      key === 'according' ||
      /^(?:said|says|بحسب|حسب|وفقا|وفق|نقلا)$/.test(key) ||
      isQuoted
    )
      return speaker === undefined ? { cue: key } : { cue: key, speaker }
  }
  if (!isQuoted || quote === undefined) return undefined
  if (quotedBy !== undefined) return { cue: '«»', speaker: quotedBy }
  return (words[at]?.start ?? 0) - quote > 1 ? { cue: '«»' } : undefined
}

const RELATIVE = /^(?:which|who|الذي|التي|الذين|اللذين)$/
const FOLLOWER = /^(?:ال)?(?:تابع|موال)ي?ة?$/u

/** Whether a relative clause or an adjective states it: what the writer knows of a name, whoever speaks. */
const isBackground = (words: readonly Word[], at: number, last: number) =>
  RELATIVE.test(words[at - 1]?.key ?? '') ||
  FOLLOWER.test(words[at]?.key ?? '') ||
  // «الحرب التي تخوضها …»
  (/^[وفبلك]?ال/u.test(words[at]?.key ?? '') && RELATIVE.test(words[last + 1]?.key ?? ''))

/** The mention beside a speech verb: after it in Arabic and after "according to", before it in English if one is there. */
function speakerOf(
  words: readonly Word[],
  outer: readonly Found[],
  index: number,
  at: number,
  last: number,
): Found | undefined {
  const isBeside = (one: Found) => one.last < at || one.first > last
  const after = outer.find((one) => one.first > index && one.first - index <= 5 && isBeside(one))
  // "… Ukraine,” said …": what a quotation ends with does not speak.
  const before = outer.findLast(
    (one) =>
      one.last < index &&
      index - one.last <= 3 &&
      isBeside(one) &&
      !words.slice(one.last + 1, index + 1).some((word) => /[»”"]/.test(word.before)),
  )
  if (words[index]?.script === 'arabic') return after ?? before
  return words[index]?.key === 'according' ? after : (before ?? after)
}
