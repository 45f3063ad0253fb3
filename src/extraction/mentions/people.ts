import {
  FORMER,
  LOCATIVES,
  NOT_ENGLISH_NAMES,
  NOT_IN_ARABIC_NAMES,
  ORGANISATION_WORDS,
  PLACE_WORDS,
} from '../lexicon/functionWords.ts'
import { ARABIC_GIVEN_NAMES, ENGLISH_GIVEN_NAMES, type OfficeKind } from '../lexicon/titles.ts'
import type { PhraseMatch, Phrases } from '../tokens/phrases.ts'
import type { Word } from '../tokens/words.ts'
import { idOfName, type Found } from './referent.ts'

/** A person found by a title or a given name, with the office that the sentence gives. */
export interface FoundPerson extends Found {
  readonly office?: OfficeKind
  /** The words of the title, from the first to the last. */
  readonly title?: { readonly start: number; readonly end: number }
  /** The state of the office, as found among `names`. */
  readonly state?: Found
  readonly isFormer?: true
}

const PARTICLES = new Set([
  'al',
  'Al',
  'el',
  'El',
  'bin',
  'ibn',
  'bint',
  'von',
  'van',
  'de',
  'der',
  'ben',
  'Abu',
  'abu',
])
const COMPOUND = /^(?:عبد|طيب|كلود|بن|ابو|ابن|ابي|بنت|ام|ال|ذو|فان|فون|دي|دو|لو|ولد)$/u
const ORDINAL = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس)$/u
/** Words before a title that show that the name is another person's: «عقيلة السفير …»، «مساعد وزير …». */
const OF_ANOTHER = /^[وف]?[بل]?(?:عقيلة|زوجة|ارملة|مساعد|وكيل|ممثل|مستشار|سكرتير|نائب|نائبة|معاون)$/u

/** Given names that are ordinary words as well, and so prove nothing without a title. */
const ORDINARY = new Set(
  'سعيد كريم جو بان شي جمال صلاح امين سلطان منصور تميم راشد سعد سعود حمد عمر قاسم علي خالد حسن ديك جاك فهد هاني كولن جلال وليد انور الحاج الحسن الحسين الحسيني الطيب الطاهر المختار البشير الصديق'.split(
    ' ',
  ),
)

/** Finds people: a title and a name, or a known given name and another. */
export function people(words: readonly Word[], names: readonly Found[], titles: Phrases<OfficeKind>): FoundPerson[] {
  const nameAt = new Map(names.map((one) => [one.first, one]))
  const found: FoundPerson[] = []
  let done = 0
  for (let index = 0; index < words.length; index++) {
    if (index < done) continue
    const person = titled(words, index, titles, nameAt) ?? untitled(words, index, nameAt)
    if (person === undefined) continue
    found.push(person)
    done = person.last + 1
  }
  return found
}

function titled(
  words: readonly Word[],
  index: number,
  titles: Phrases<OfficeKind>,
  nameAt: ReadonlyMap<number, Found>,
): FoundPerson | undefined {
  const [match] = titles.matchesAt(words, index)
  const first = words[index]
  if (match === undefined || first === undefined) return undefined
  if (OF_ANOTHER.test(words[index - 1]?.key ?? '')) return undefined
  let office: PhraseMatch<OfficeKind> = match
  let at = index + match.length
  let state: Found | undefined
  let isFormer = false
  let hasGap = false
  // Between title and name may be the state of the office, a word such as "former", and a rank.
  for (let step = 0; step < 4; step++) {
    const word = words[at]
    if (word === undefined || !/^(?:[ \u00a0]|\. |, |، )$/.test(word.before)) return undefined
    const name = nameAt.get(at)
    const [more] = titles.matchesAt(words, at)
    if (name !== undefined && name.referent.type !== 'person' && word.before === ' ') {
      state ??= name
      at = name.last + 1
    } else if (more !== undefined && word.key !== 'الحاج') {
      // «نائب وزير الخارجية الياباني، سفير بورما …»: the next office is another person's.
      if (state !== undefined && word.before !== ' ' && more.value !== 'title') return undefined
      if (office.value === 'title') office = more
      at += more.length
      hasGap ||= word.before !== ' '
    } else if (FORMER.has(word.key)) {
      isFormer = true
      at += 1
    } else if (/^(?:of|ل?دولة)$/u.test(word.key) && nameAt.has(at + 1)) at += 1
    else if (word.key === 'of' && words[at + 1]?.key === 'the' && nameAt.has(at + 2)) at += 2
    else break
  }
  const isArabic = first.script === 'arabic'
  const isIndefinite =
    isArabic &&
    !first.key.slice(match.clitics.length === 0 ? 0 : 1).includes('ال') &&
    !/^(?:ال|لل|بال|وال|فال|كال)/u.test(first.key)
  if (isIndefinite && state === undefined && match.length === 1) return undefined
  const last = isArabic ? arabicNameEnd(words, at, nameAt) : englishNameEnd(words, at, nameAt)
  const [from, to] = [words[at], words[last ?? -1]]
  if (last === undefined || from === undefined || to === undefined || (hasGap && last === at)) return undefined
  if (/[,،]/.test(from.before) && last === at) return undefined
  const before = stateBefore(index, nameAt, words)
  return {
    ...personAt(words, at, last),
    from: (before?.first ?? index) < index ? (before?.first ?? index) : index,
    titleStart: before === undefined ? first.start + match.skipped : before.start,
    office: office.value,
    title: { start: first.start + match.skipped, end: words[index + match.length - 1]?.end ?? first.end },
    ...((state ?? before) === undefined ? {} : { state: state ?? before }),
    // "former Norwegian Foreign Minister X"
    ...(isFormer || [index, before?.first ?? index].some((at) => FORMER.has(words[at - 1]?.key.toLowerCase() ?? ''))
      ? { isFormer: true }
      : {}),
  } as FoundPerson
}

/** "Russian President X", "Russia's foreign minister X": the state before the title. */
function stateBefore(index: number, nameAt: ReadonlyMap<number, Found>, words: readonly Word[]): Found | undefined {
  for (const back of [1, 2, 3]) {
    const name = nameAt.get(index - back)
    if (name === undefined || words[index]?.script !== 'latin') continue
    const next = name.last + 1
    // "In Turkey, Minister X" gives a place, not the state that X serves.
    if (LOCATIVES.has(words[name.first - 1]?.key.toLowerCase() ?? '')) continue
    if (words[index]?.before !== ' ') continue
    if (next === index || (next === index - 1 && words[next]?.key === "'s")) return name
  }
  return undefined
}

function untitled(words: readonly Word[], index: number, nameAt: ReadonlyMap<number, Found>): FoundPerson | undefined {
  const word = words[index]
  if (word === undefined || nameAt.has(index)) return undefined
  if (word.script === 'latin') {
    if (!ENGLISH_GIVEN_NAMES.has(word.key)) return undefined
    const last = englishNameEnd(words, index, nameAt)
    return last === undefined || last === index ? undefined : personAt(words, index, last)
  }
  const isServant =
    word.key === 'عبد' && words[index + 1]?.key.startsWith('ال') === true && words[index + 1]?.before === ' '
  if (!isServant && !ARABIC_GIVEN_NAMES.has(word.key)) return undefined
  const last = arabicNameEnd(words, index, nameAt)
  if (!isServant && ORDINARY.has(word.key) && !isIntroduced(words, index, last)) return undefined
  const least = isServant ? index + 2 : index + 1
  return last === undefined || last < least ? undefined : personAt(words, index, last)
}

/** Whether the words around show that a word which is also a name is one: «مقتل عمر …»، «عمر …، مدير …». */
function isIntroduced(words: readonly Word[], first: number, last: number | undefined): boolean {
  const next = words[(last ?? first) + 1]
  return (
    last !== undefined &&
    words[first]?.before === ' ' &&
    (/^[وف]?[بل]?(?:مقتل|اغتيال|اعتقال|خطف|اختطاف|اعدام|يدعى|المدعو)$/u.test(words[first - 1]?.key ?? '') ||
      (/^[,،]? $/.test(next?.before ?? '') && ROLE.test(next?.key ?? '')))
  )
}

const ROLE = /^(?:مدير|عضو|رئيس|زعيم|قائد|وزير|سفير|مستشار|المتحدث|الناطق|القيادي|نائب|محافظ|حاكم)$/u

export function personAt(words: readonly Word[], first: number, last: number): FoundPerson {
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? 0
  const parts = words.slice(first, last + 1)
  const name = parts.map(({ text, before }, at) => (at === 0 ? text : before + text)).join('')
  const labels = parts[0]?.script === 'arabic' ? { ar: name } : { en: name }
  return { start, end, first, last, referent: { id: idOfName(name), type: 'person', labels }, form: 'person' }
}

const isCapital = (word: Word | undefined) => word?.script === 'latin' && /^\p{Lu}/u.test(word.key)

function englishNameEnd(words: readonly Word[], first: number, nameAt: ReadonlyMap<number, Found>): number | undefined {
  let last: number | undefined
  for (let at = first; at < words.length && at < first + 6; at++) {
    const word = words[at]
    if (word === undefined) break
    const joined =
      at === first ||
      /^(?:[ \u00a0]|[-’'‘])$/.test(word.before) ||
      (word.before === '. ' && words[at - 1]?.key.length === 1)
    if (!joined || word.key === "'s" || NOT_ENGLISH_NAMES.has(word.key)) break
    if (nameAt.has(at) && (at === first || nameAt.get(at)?.form !== 'name')) break
    if (ORGANISATION_WORDS.has(word.key) || PLACE_WORDS.has(word.key)) return undefined
    const isJoined = /^[-’'‘]$/.test(word.before) && at > first
    if (isCapital(word) || isJoined) last = at
    else if (!(PARTICLES.has(word.key) && isCapital(words[at + 1]))) break
  }
  return last
}

export function arabicNameEnd(
  words: readonly Word[],
  first: number,
  nameAt: ReadonlyMap<number, Found>,
): number | undefined {
  let last: number | undefined
  let parts = 0
  for (let at = first; at < words.length && parts < 3; at++) {
    const word = words[at]
    if (word === undefined || (at > first && word.before !== ' ')) break
    if (!isNamePart(word, at === first) || nameAt.has(at)) break
    // «سلم … بيانا موقعا»: an object and its adjective, in the accusative.
    if (at === first && isAccusative(word) && isAccusative(words[at + 1])) break
    if (parts === 2 && !word.key.startsWith('ال') && !isThirdName(words, first, at)) break
    if (
      parts === 2 &&
      words[at - 1] !== undefined &&
      words[at - 1]?.key.startsWith('ال') === true &&
      !ORDINAL.test(word.key)
    )
      break
    last = at
    // «الحاج الحسيني تراوري»: the pilgrim's title is no part of the name.
    if (!COMPOUND.test(word.key) && !(at === first && word.key === 'الحاج')) parts += 1
  }
  const end = words[last ?? -1]
  return end === undefined || COMPOUND.test(end.key) ? undefined : last
}

const isAccusative = (word: Word | undefined) =>
  word?.script === 'arabic' && /[^اوي]ا$/u.test(word.key) && word.key.length > 4 && !ARABIC_GIVEN_NAMES.has(word.key)

/** Whether two given names go before a last name: «علي محمد جيدي،». Punctuation or the end has to follow, since a verb might. */
const isThirdName = (words: readonly Word[], first: number, at: number) =>
  [first, first + 1].every((index) => ARABIC_GIVEN_NAMES.has(words[index]?.key ?? '')) &&
  words[at + 1]?.before !== ' ' &&
  (words[at]?.key.length ?? 0) > 3

function isNamePart(word: Word, isFirst: boolean): boolean {
  const { key } = word
  if (word.script !== 'arabic' || key.length < 2 || NOT_IN_ARABIC_NAMES.has(key)) return false
  if (ARABIC_GIVEN_NAMES.has(key)) return true
  if (/\u064b/u.test(word.text)) return false
  if (isFirst && key.startsWith('ال')) return false
  // Verbs in the present, nouns with a particle, and words that only sentences have.
  if (/^(?:ي.{3}|س[يت].{3}|لل|بال|وال|فال|لم)/u.test(key)) return false
  if (/^[ول]/u.test(key) && NOT_IN_ARABIC_NAMES.has(key.slice(1))) return false
  if (/^و[^و]/u.test(key) && !isFirst && key.length > 4) return false
  return !(isFirst ? /(?:ها|هم|ات|ون)$/u : /(?:ها|هم)$/u).test(key)
}
