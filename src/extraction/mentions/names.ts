import { FORMER, LOCATIVES } from '../lexicon/functionWords.ts'
import type { Lexicon, NameEntry } from '../lexicon/lexicon.ts'
import type { PhraseMatch } from '../tokens/phrases.ts'
import type { Word } from '../tokens/words.ts'
import type { Found, Referent } from './referent.ts'

/** A name that the lexicon lists, before the whole article is considered to decide whether it is meant. */
export interface Listed extends Found {
  readonly isWeak: boolean
}

/** Capitals that newspapers name to mean the government. */
const POWERS = new Set([
  'US',
  'RU',
  'CN',
  'IR',
  'TR',
  'GB',
  'FR',
  'DE',
  'UA',
  'SA',
  'SY',
  'IL',
  'EG',
  'PK',
  'IN',
  'KP',
  'JP',
  'QA',
  'DZ',
  'ML',
])
const BETWEEN = new Set(['بين', 'between', 'مع', 'with'])
const HEADS = new Set(['تنظيم', 'جماعة', 'حركة', 'شبكة', 'لتنظيم', 'بتنظيم', 'group', 'network', 'organisation'])
const DATELINE = /[»”"] ?\($/
const OPENS = /[«"“‘']\s*$/
/** Words before «المالية» and the like that give them the meaning "finance". */
const OF_MONEY =
  /^(?:و|ال|ب|ل)*(?:وزير|وزيرة|وزارة|ازمة|سوق|اسواق|مساعدات|اوراق|سياسة|مؤسسات|شؤون|ورقة|دعم|سنة|موارد|تعاملات|خسائر)/u

/** Nouns whose adjective is that of a state, whatever else it may mean: «الجيش المالي». */
const OF_ARMY =
  /^[وف]?[بلك]?(?:ال|ل)?(?:جيش|قوات|جنود|جندي|جنديا|جنديين|جيوش|سفير|سفارة|شرطة|شعب|خارجية|بحرية|استخبارات|مخابرات|طيران|عسكريين|عسكريون)$/u

/** Finds the names of the lexicon in a sentence; where several begin at a word, the longest. */
export function listedNames(words: readonly Word[], lexicon: Lexicon): Listed[] {
  const found: Listed[] = []
  for (let index = 0; index < words.length; index++) {
    const match = lexicon.names.matchesAt(words, index).find((one) => stands(one, words, index))
    if (match === undefined) continue
    const first = words[index]
    const last = words[index + match.length - 1]
    if (first === undefined || last === undefined) continue
    const { listed, isWeak } = match.value
    const form = isCitizen(words, index, match) ? 'adjective' : match.value.form
    // A dateline gives the city, even where the state bears the same name: «الشرق الأوسط» (الجزائر).
    const isDateline = DATELINE.test(first.before)
    if (isDateline && form === 'name' && listed.type === 'country') continue
    const swallowed = match.clitics.endsWith('ل') && match.skipped < match.clitics.length
    found.push({
      start: first.start + match.skipped,
      end: last.end,
      first: index,
      last: index + match.length - 1,
      referent: form === 'capital' && !isDateline ? meant(match, words, index, lexicon) : listed,
      form,
      isWeak: isWeak && !isPlaced(words, index, match) && !swallowed && !isNoun(words, index, match, found.at(-1)),
    })
    index += match.length - 1
  }
  return found
}

function stands(
  { value, length, skipped, clitics }: PhraseMatch<NameEntry>,
  words: readonly Word[],
  index: number,
): boolean {
  const [first, last] = [words[index], words[index + length - 1]]
  if (first === undefined || last === undefined) return false
  const previous = words[index - 1]
  if (value.exact !== undefined && first.text.slice(skipped) !== value.exact) return false
  if (value.needsHead && !HEADS.has(previous?.key ?? '') && !OPENS.test(first.before)) return false
  if (value.isWeak && OF_MONEY.test(previous?.key ?? '')) return false
  // A short weak name after a particle is more often a word that only begins like one (بمالي، وصور).
  if (value.isWeak && clitics !== '' && value.form !== 'name') return false
  return !(value.form === 'adjective' && value.isWeak && previous === undefined)
}

/** «13 كينياً»: with the ending of the accusative, or counted, what is written like the state is one of its citizens. */
function isCitizen(words: readonly Word[], index: number, { value, length }: PhraseMatch<NameEntry>): boolean {
  const word = words[index]
  const isAlike =
    value.form === 'name' && value.listed.type === 'country' && length === 1 && word?.key.endsWith('يا') === true
  return isAlike && (/\u064b/u.test(word.text) || words[index - 1]?.script === 'number')
}

/** Whether the word before shows that a place or a state follows. */
function isPlaced(words: readonly Word[], index: number, { clitics, value }: PhraseMatch<NameEntry>): boolean {
  const previous = words[index - 1]?.key ?? ''
  if (value.form === 'adjective' || value.form === 'people') return OF_ARMY.test(previous)
  return (
    LOCATIVES.has(previous) ||
    LOCATIVES.has(previous.replace(/^[وف]?[بل](?=.{3})/u, '')) ||
    previous === 'دولة' ||
    clitics.endsWith('ب')
  )
}

/** Names of states that are also adjectives: «مالي» after a noun is "financial". */
const ADJECTIVAL = new Set(['مالي'])
const VERB =
  /^[وف]?(?:س?ت(?!ع?ا[وم])\p{Script=Arabic}{3,}|(?:سلم|تسلم|اعلن|قال|رفض|اتهم|طلب|طالب|وقع|وافق|استقبل|شهد|عرض|دان|ادان|نفذ|شن|قرر|دع|تلق|اشتر|زود|منح|قطع|طرد|هاجم|انسحب|اكد|نف|عين|اعاد|واصل|بدا|استعاد|حصل|فرض|علق|غادر|خرج|عاش)ت)$/u
const PREPOSITION = /^[وف]?(?:على|مع|ضد|عن|بين|لدى|تجاه|باتجاه|حول|دون|عبر|ان|كانت|فان|لان)$/u

/** Whether no noun stands before that an adjective could qualify: «سلمت مالي …», «روسيا ومالي», «على مالي», «تزويد روسيا مالي …». */
function isNoun(
  words: readonly Word[],
  index: number,
  { value, length, clitics, skipped }: PhraseMatch<NameEntry>,
  previous: Listed | undefined,
): boolean {
  const [word, before] = [words[index], words[index - 1]]
  if (word === undefined || value.form !== 'name' || length > 1 || !ADJECTIVAL.has(word.key.slice(skipped)))
    return false
  const isNext =
    previous?.last === index - 1 &&
    previous.referent.type === 'country' &&
    previous.form === 'name' &&
    /^[،,]? $/u.test(word.before)
  if (isNext) return clitics === '' || clitics === 'و'
  if (clitics !== '' || word.before !== ' ') return false
  return VERB.test(before?.key ?? '') || PREPOSITION.test(before?.key ?? '')
}

/** A capital is a place, unless it means the government that sits there. */
function meant(
  { value, clitics }: PhraseMatch<NameEntry>,
  words: readonly Word[],
  index: number,
  lexicon: Lexicon,
): Referent {
  const { listed } = value
  const state = lexicon.states.get(listed.country ?? '')
  if (state === undefined) return listed
  const previous = words[index - 1]?.key.replace(/^[وف](?=.{3})/, '') ?? ''
  const next = words[index + 1]
  if (BETWEEN.has(previous)) return state
  const isCalledCapital = words[index - 2]?.key.endsWith('عاصمة') === true
  const isPlace =
    isCalledCapital ||
    LOCATIVES.has(previous) ||
    /[بل]$/.test(clitics) ||
    value.isWeak ||
    FORMER.has(previous) ||
    next?.before.includes(',') === true
  return !isPlace && POWERS.has(listed.country ?? '') ? state : listed
}
