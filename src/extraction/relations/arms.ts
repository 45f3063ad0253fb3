import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import type { Word } from '../tokens/words.ts'
import { nationalityAfter, objectAfter, subjectAfter } from './arabicNeighbours.ts'
import { ownerOf } from './englishDoers.ts'
import { coordinated, mentionAfter, mentionBefore, OTHER_CLAUSE, pairs, type Ends } from './neighbours.ts'
import { ofAlternatives, readStance } from './stance.ts'
import type { Stated } from './stated.ts'

/** Nouns for arms, in both languages. */
const ARMS =
  /^(?:arms|weapons?|weaponry|munitions|ammunition|drones?|missiles?|rockets?|tanks?|jets?|aircraft|warplanes?|helicopters?|artillery|warships?|submarines?|guns|rifles|howitzers|و?(?:ب|ل)?(?:ال|لل)?(?:اسلحة|سلاح|سلاحا|ذخائر|ذخيرة|طائرة|طائرات|مسيرة|مسيرات|صواريخ|صاروخ|دبابة|دبابات|مدرعات|مروحية|مروحيات|مقاتلات|مقاتلة|مدافع|مدفعية|معدات|عتاد|عتادا|غواصات|زوارق|منظومات|منظومة))$/u
const MILITARY = /^(?:ال)?(?:عسكرية|حربية|قتالية|دفاعية|عسكري|حربي)$/u
const RECEIVES =
  /^(?:receiv(?:es?|ed|ing)|b(?:uys?|ought|uying)|purchas(?:es?|ed|ing)|import(?:s|ed|ing)?|acquir(?:es?|ed|ing)|obtain(?:s|ed|ing)?)$/
const GIVES =
  /^(?:suppl(?:y|ies|ied|ying)|sen(?:ds?|t|ding)|s(?:ells?|old|elling)|deliver(?:s|ed|ing)?|provid(?:es?|ed|ing)|donat(?:es?|ed|ing)|transfer(?:s|red|ring)?|ship(?:s|ped|ping)?|export(?:s|ed|ing)?|giv(?:es?|en|ing)|gave)$/
const DELIVERY = /^(?:deliver(?:y|ies)|sales?|suppl(?:y|ies)|shipments?|transfers?|exports?)$/
const RECEIVES_AR =
  /^[وف]?(?:س?[تي]?تسلم(?:ت|وا)?|س?[تي]?تلق(?:ى|ت)|س?[تي]ستورد|استورد(?:ت)?|اشتر(?:ى|ت)|س?[تي]شتري|حصل(?:ت)?|س?[تي]حصل|اقتن(?:ى|ت))$/u
const GIVES_AR =
  /^[وف]?(?:سلم(?:ت)?|س?[تي]سلم|باع(?:ت)?|س?[تي]بيع|ارسل(?:ت)?|س?[تي]رسل|زود(?:ت)?|س?[تي]زود|منح(?:ت)?|س?[تي]منح|امد(?:ت)?|س?[تي]مد|ورد(?:ت)?|س?[تي]ورد|صدر(?:ت)?)$/u
const DELIVERY_AR = /^[وف]?[بل]?(?:ال)?(?:تسليم|توريد|تزويد|بيع|شحنة|شحنات|تصدير|ارسال|امداد)$/u

/** Who gives arms to whom: the verb or the noun of the deed has arms beside it, and one party before it and one after a preposition. */
export function deliveries(sentence: ReadSentence): Stated[] {
  const { words, outer } = sentence
  if (outer.length < 2) return []
  return words.flatMap((word, at): Stated[] => {
    const ends = word.script === 'arabic' ? arabicEnds(sentence, at) : englishEnds(sentence, at)
    const reading = ends.length === 0 ? undefined : ofAlternatives(readStance(sentence, at, at), ends, sentence)
    const trigger = { start: word.start, end: word.end }
    return reading === undefined
      ? []
      : ends.map((one) => ({ ...one, type: 'supplies-arms', trigger, reading, sentence }))
  })
}

const isParty = ({ referent, form }: Found) =>
  /^(?:country|organisation|armed-group)$/.test(referent.type) && form !== 'adjective'

/** Where arms stand among the next words, before the clause ends. */
function armsAfter(words: readonly Word[], last: number, most: number): number | undefined {
  for (let at = last + 1; at <= last + most; at++) {
    const word = words[at]
    if (
      word === undefined ||
      /[.;:!?؛؟،,()]/u.test(word.before) ||
      /^(?:that|which|who|said|ان|الذي|التي)$/u.test(word.key)
    )
      return undefined
    if (ARMS.test(word.key)) return at
  }
  return undefined
}

/** The party after one of these prepositions, within the clause. */
function partyAfter(
  { words, outer }: ReadSentence,
  last: number,
  prepositions: RegExp,
  most: number,
): Found | undefined {
  for (let at = last + 1; at <= last + most; at++) {
    const word = words[at]
    if (
      word === undefined ||
      /[.;:!?؛؟()]/u.test(word.before) ||
      /^(?:that|which|who|said|but|ان|الذي|التي|لكن)$/u.test(word.key)
    )
      return undefined
    const found = outer.find((one) => (one.from ?? one.first) > at - 1 && one.first - at <= 2 && one.first >= at)
    if (found === undefined || !isParty(found)) continue
    if (
      prepositions.test(word.key) &&
      found.first > at &&
      words.slice(at + 1, found.from ?? found.first).every(({ key }) => /^(?:the|دولة)$/u.test(key))
    )
      return found
    // «لمالي»: the preposition is part of the word.
    const isWritten =
      found.first === at &&
      prepositions.test(word.key.charAt(0)) &&
      (word.start < found.start || word.key.startsWith('لل'))
    if (isWritten) return found
  }
  return undefined
}

function englishEnds(sentence: ReadSentence, at: number): Ends[] {
  const { words } = sentence
  const key = words[at]?.key ?? ''
  if (DELIVERY.test(key)) {
    const arms =
      words[at + 1]?.key === 'of'
        ? armsAfter(words, at + 1, 4)
        : ARMS.test(words[at - 1]?.key.toLowerCase() ?? '')
          ? at
          : undefined
    const giver =
      arms === undefined
        ? undefined
        : (ownerOf(sentence, arms === at ? at - 1 : at) ??
          partyAfter(sentence, arms, /^(?:from|by)$/, 3) ??
          // "the supply of German tanks to …"
          (arms > at ? ownerOf(sentence, arms) : undefined))
    const taker = arms === undefined ? undefined : partyAfter(sentence, arms, /^to$/, 6)
    if (giver !== undefined && taker !== undefined) return pairs([giver], coordinated(sentence, taker))
  }
  // "weapons supplied by Norway to Mali"
  if (
    GIVES.test(key) &&
    words[at + 1]?.key === 'by' &&
    words.slice(Math.max(0, at - 3), at).some((word) => ARMS.test(word.key.toLowerCase()))
  ) {
    const [giver, taker] = [partyAfter(sentence, at, /^by$/, 3), partyAfter(sentence, at + 1, /^to$/, 8)]
    return giver === undefined || taker === undefined ? [] : pairs([giver], coordinated(sentence, taker))
  }
  // "supplied Mali with drones"
  const given = GIVES.test(key) ? mentionAfter(sentence, at, [], 1) : undefined
  if (
    given !== undefined &&
    isParty(given) &&
    words[given.last + 1]?.key === 'with' &&
    armsAfter(words, given.last + 1, 4) !== undefined
  ) {
    const giver = mentionBefore(sentence, at, 6)
    return giver === undefined ? [] : pairs([giver], [given])
  }
  const [gives, receives] = [GIVES.test(key), RECEIVES.test(key)]
  const arms = gives || receives ? armsAfter(words, at, 7) : undefined
  const subject = arms === undefined ? undefined : mentionBefore(sentence, at, 6)
  if (subject === undefined || arms === undefined) return []
  const other = partyAfter(sentence, arms, receives ? /^from$/ : /^(?:to|for)$/, 6)
  if (other === undefined) return []
  return receives ? pairs(coordinated(sentence, other), [subject]) : pairs([subject], coordinated(sentence, other))
}

function arabicEnds(sentence: ReadSentence, at: number): Ends[] {
  const { words } = sentence
  const key = words[at]?.key ?? ''
  const [gives, receives, delivery] = [GIVES_AR.test(key), RECEIVES_AR.test(key), DELIVERY_AR.test(key)]
  if (!gives && !receives && !delivery) return []
  const { subject, last } = subjectOf(sentence, at)
  if (subject === undefined) return delivery ? fromTo(sentence, at) : []
  const arms = armsAfter(words, last, 8)
  if (arms === undefined) return []
  // «تسلمت مالي طائرات روسية»: what is received is the other state's by its adjective.
  if (receives) {
    const own = adjectives(sentence, arms)
    const from = partyAfter(sentence, arms, /^من$/u, 6)
    const givers = from === undefined ? own : coordinated(sentence, from)
    return pairs(givers, [subject])
  }
  // «تسليم تركيا لمالي طائرات»
  const given = partyAfter(sentence, last, /^(?:الى|ل)$/u, 3)
  if (given !== undefined && given.last < arms) return pairs([subject], [given])
  // «زودت تركيا مالي بطائرات»، «سلمت تركيا طائرات إلى مالي»
  const direct = objectAfter(sentence, last)
  const taker =
    direct !== undefined && direct.last < arms && isParty(direct)
      ? direct
      : partyAfter(sentence, arms, /^(?:الى|ل)$/u, 6)
  return taker === undefined ? [] : pairs([subject], coordinated(sentence, taker))
}

/** «توريد الأسلحة من تركيا إلى مالي» */
function fromTo(sentence: ReadSentence, at: number): Ends[] {
  const arms = armsAfter(sentence.words, at, 2)
  const giver = arms === undefined ? undefined : partyAfter(sentence, arms, /^من$/u, 4)
  const taker = giver === undefined ? undefined : partyAfter(sentence, giver.last, /^(?:الى|ل)$/u, 2)
  return giver === undefined || taker === undefined ? [] : pairs([giver], coordinated(sentence, taker))
}

/** The subject of an Arabic verb of giving: after it, or right before it; `last` is the last word of both. */
function subjectOf(sentence: ReadSentence, at: number): { readonly subject?: Found; readonly last: number } {
  const after = subjectAfter(sentence, at) ?? afterThere(sentence, at)
  if (after !== undefined && isParty(after)) return { subject: after, last: after.last }
  const before = mentionBefore(sentence, at, 1)
  return before !== undefined && isParty(before) ? { subject: before, last: at } : { last: at }
}

/** «التي تتسلم فيها مالي …»: a word of place between. */
const afterThere = (sentence: ReadSentence, at: number) =>
  /^(?:فيها|فيه|بها|به|عليها|عليه)$/u.test(sentence.words[at + 1]?.key ?? '')
    ? subjectAfter(sentence, at + 1)
    : undefined

/** The states whose adjectives the arms have: «الطائرات العسكرية الروسية والتركية». */
function adjectives(sentence: ReadSentence, arms: number): Found[] {
  const { words, names } = sentence
  const at = MILITARY.test(words[arms + 1]?.key ?? '') ? arms + 1 : arms
  const first = nationalityAfter(sentence, at)
  if (first === undefined) return []
  const second = names.find(
    (one) => one.form === 'adjective' && one.first === first.last + 1 && words[one.first]?.key.startsWith('و') === true,
  )
  return second === undefined ? [first] : [first, second]
}

/** "a Russian-made tank", «… التشيكية الصنع»: where a weapon was made. */
export function origins({ outer, names, words, ...rest }: ReadSentence): Stated[] {
  const sentence = { outer, names, words, ...rest }
  return names
    .flatMap((state): Stated[] => {
      if (state.referent.type !== 'country') return []
      const made = words[state.last + 1]
      if (made === undefined || !/^(?:made|built|designed|manufactured|produced|الصنع|التصميم|صنع)$/u.test(made.key))
        return []
      const isArabic = made.script === 'arabic'
      const weapon = isArabic
        ? outer.findLast((one) => one.last < state.first && state.first - one.last <= 3)
        : outer.find((one) => one.first > state.last + 1 && one.first - state.last <= 4)
      if (weapon?.referent.type !== 'weapon' || (!isArabic && !/^[-‑]$/.test(made.before))) return []
      const trigger = { start: made.start, end: made.end }
      return [
        {
          type: 'of-origin',
          source: weapon,
          target: state,
          trigger,
          reading: { stance: 'asserted', cues: [] },
          sentence,
        },
      ]
    })
    .filter(({ source }) => !OTHER_CLAUSE.has(words[source.first]?.key ?? ''))
}
