import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import type { Word } from '../tokens/words.ts'
import { HOLDINGS, isAttached, isHolding, isTimePhrase } from './holdings.ts'

/** Two mentions that a trigger relates. */
export interface Ends {
  readonly source: Found
  readonly target: Found
}

/** A state, an organisation or an armed group. */
export const isPower = ({ referent }: Found) => /^(?:country|organisation|armed-group)$/.test(referent.type)

/** Punctuation that separates clauses. */
export const BREAK = /[;:.!?؛؟…()[\]«»"“”–—]|(?:^|\s)[-ـ](?:\s|$)/u
/** Words that begin another clause, or verbs and prepositions after which a mention is no longer subject or object. */
export const OTHER_CLAUSE = new Set(
  (
    'that which who whom whose because while although though when after before since if unless but where as than against about by of on in for ' +
    'from at to into with over under between alongside beside behind said says say told ان انه انها الذي التي الذين لان بينما فيما لكن عندما حين حيث اذا لو بعد قبل كما مما ' +
    'على في من الى عن مع ضد بشان حول بسبب بين خلال قال قالت اعلن اعلنت'
  ).split(' '),
)
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|could|may|might|must|should|can|not|also|again|still|jointly|repeatedly|recently|the|a|an|its|their|his|her|all|some|other|members|government|to|continues?|continued|continuing|committed|determined|remains?|remained|seeks?|sought|tries|try|trying|tried|begun|begins?|began|starts?|started|working|works?|worked|helps?|helped|helping|together|efforts?|today|yesterday|later|then|now|'s|and|has|did|does|do|never|قد|لقد|كانت|كان|لم|لن|لا|ايضا|مجددا|امس|اليوم|ما|سوف|مؤخرا)$/

/** Whether a word may stand between a subject and its verb. */
export const isAuxiliary = ({ key }: Word) => AUXILIARY.test(key) || key.endsWith('ly')

/** Weapons and forces that act for the state whose adjective stands beside them: "Israeli warplanes bombed", «طائرات روسية». */
export const ARMED = new Set(
  (
    'warplanes warplane jets aircraft airstrikes airstrike strikes strike raids raid drones drone missiles missile rockets artillery shelling warships tanks helicopters ' +
    'forces troops units gunboats bombers snipers commandos fighters gunmen soldiers operatives طائرات طائرة مقاتلات مقاتلة مروحيات مروحية دبابات مدفعية زوارق سفن صواريخ مسيرات مسيرة غارات غارة ضربات قذائف قوات قوة وحدات وحدة طيران'
  ).split(' '),
)

/** Words after which a clause begins, so that a mention after them is its subject. */
const BEGINS_CLAUSE =
  /^(?:that|which|who|while|but|when|after|before|because|as|said|ان|بينما|فيما|لكن|عندما|حيث|قال|قالت)$/

/** The text between two words, without either. */
export function gapText({ words }: ReadSentence, last: number, first: number): string {
  return words
    .slice(last + 1, first + 1)
    .map(({ before, key }, index, all) => (index === all.length - 1 ? before : before + key))
    .join('')
}

/** The subject of a verb: the nearest mention before it, with nothing but auxiliaries between. */
export function mentionBefore(sentence: ReadSentence, at: number, most: number): Found | undefined {
  const { words, outer } = sentence
  const nearest = outer.findLast((one) => one.last < at)
  // "Al-Shabaab militants": the noun only says who of the group.
  const owner =
    nearest?.form === 'group' || nearest?.form === 'weapon'
      ? outer.find(
          (one) =>
            one.last === nearest.first - 1 &&
            (nearest.form === 'weapon' ? one.form !== 'weapon' : one.form !== 'group'),
        )
      : undefined
  const found =
    owner !== undefined && words[nearest?.first ?? 0]?.before === ' ' && words[at]?.script === 'latin'
      ? { ...owner, last: nearest?.last ?? owner.last }
      : nearest
  if (found === undefined || at - found.last - 1 > most) return undefined
  const gap = words.slice(found.last + 1, at)
  if (isRelative(sentence, found, gap)) return found
  if (BREAK.test(gapText(sentence, found.last, at)) || gapText(sentence, found.last, at).includes(',')) return undefined
  const isForce = ARMED.has(gap[0]?.key ?? '') && gap[0]?.before === ' '
  const isAgent = isForce || found !== nearest
  const verbal = isForce ? gap.slice(1) : gap
  if (!verbal.every(isAuxiliary)) return undefined
  // A mention after a preposition is part of another phrase: "the leader of Iran attacked".
  const from = found.from ?? found.first
  const previous = words[from - 1]?.key ?? ''
  if (OTHER_CLAUSE.has(previous) && !BEGINS_CLAUSE.test(previous) && !isStriker(words, from)) return undefined
  if (found.form === 'adjective' && !isAgent && words[from - 1]?.key.toLowerCase() !== 'the') return undefined
  return /^[بلك]/.test(particleOf(words[from], found.titleStart ?? found.start)) ? undefined : found
}

/** "Airstrikes by the coalition killed …", "forces of Kenya attacked …": what is the party's acts for it. */
function isStriker(words: readonly Word[], from: number): boolean {
  const by = /^[Tt]he$/.test(words[from - 1]?.key ?? '') ? from - 2 : from - 1
  const noun = words[by - 1]?.key.toLowerCase() ?? ''
  return /^(?:by|of|from)$/.test(words[by]?.key ?? '') && (ARMED.has(noun) || ACTS_FOR.test(noun))
}

/** What of a party does what is the party's deed: "members of Hezbollah are fighting". */
const ACTS_FOR = /^(?:attacks?|members|elements|militants|supporters|followers)$/

const RELATIVE = /^(?:which|who|الذي|التي|الذين)$/

/** "Norway, which attacked …", «جماعة … التي هاجمت …»: a name with a clause about it. */
function isRelative(sentence: ReadSentence, found: Found, gap: readonly Word[]): boolean {
  const { words } = sentence
  // "the Taliban fighters who …"
  const [pronoun, ...rest] = ARMED.has(gap[0]?.key ?? '') && gap[0]?.before === ' ' ? gap.slice(1) : gap
  if (pronoun === undefined || found.form === 'adjective' || !RELATIVE.test(pronoun.key)) return false
  if (!/^[»”"]?[,،]? $/.test(pronoun.before) || rest.some(({ before }) => before.trim() !== '')) return false
  if (!/^ $/.test(words[found.last + gap.length + 1]?.before ?? '')) return false
  // In Arabic, the pronoun may go back to a noun that the name qualifies.
  const previous = words[(found.from ?? found.first) - 1]
  const isNamed = sentence.outer.some(({ last }) => last === (found.from ?? found.first) - 1)
  const isWhole = KIND_AR.test(words[found.first]?.key ?? '')
  // States are feminine; a masculine noun before one cannot be what «التي» goes back to.
  const isFeminine =
    pronoun.key === 'التي' && found.referent.type === 'country' && !/(?:ة|ات)$/u.test(previous?.key ?? '')
  const isOwn = isNamed || isWhole || isFeminine
  if (pronoun.script === 'arabic' && previous !== undefined && !isOwn && !isBound(previous.key, found)) return false
  return rest.every(isAuxiliary)
}

/** Whether the word before an Arabic name belongs to it or governs it, so that a clause after it is about the name. */
const isBound = (previous: string, { form }: Found) =>
  form === 'person' || form === 'body' || OTHER_CLAUSE.has(previous) || KIND_AR.test(previous)
const KIND_AR = /^[وف]?[بل]?(?:ال)?(?:جماعة|تنظيم|حركة|حزب|دولة|منظمة|ميليشيا|ميليشيات|قوات)$/

/** Whether a mention on the way to another one only says where: «هجوم في سيناء على …», "strikes in Syria against …". */
const isPlace = ({ words }: ReadSentence, { first, referent }: Found, last: number, prepositions: readonly string[]) =>
  // "retook Kismayo from …", "driven out of Kismayo by …"
  (/^(?:place|weapon)$/.test(referent.type) &&
    prepositions.length > 0 &&
    first - last <= 4 &&
    !prepositions.includes(words[first - 1]?.key ?? '')) ||
  (/^(?:in|في)$/.test(words[first - 1]?.key ?? '') &&
    first - last <= 4 &&
    /^(?:place|country)$/.test(referent.type) &&
    (first === last + 2 || (prepositions.length > 0 && !prepositions.some((one) => one === 'in' || one === 'في'))))

/** The next mention after a word, by one of the prepositions if any are asked for, and within a number of other words. */
export function mentionAfter(
  sentence: ReadSentence,
  last: number,
  prepositions: readonly string[],
  most: number,
): Found | undefined {
  const { words, outer } = sentence
  const next = outer.find((one) => one.first > last && !isPlace(sentence, one, last, prepositions))
  // "Kenyan and Ghanaian officials": the noun is the second's, the first is taken up by it.
  const other = next?.form === 'adjective' ? outer[outer.indexOf(next) + 1] : undefined
  const isShared =
    other?.form === 'body' &&
    next !== undefined &&
    words[other.first - 1]?.key === 'and' &&
    other.first === next.last + 2
  const found = isShared ? other : next
  // An adjective qualifies something else: “attacked Israeli positions”.
  if (found === undefined || found.form === 'adjective') return undefined
  const from = Math.max(found.from ?? found.first, last + 1)
  const places = outer.filter((one) => one.first > last && one.first < from && one !== found)
  const gap = words
    .slice(last + 1, from)
    .filter(
      (word, index, all) =>
        !isHolding(word, index, all) &&
        !isTimePhrase(all, index) &&
        !places.some((one) => one.first - 1 <= last + 1 + index && last + 1 + index <= one.last),
    )
  const text = gapText(sentence, last, from)
  if (BREAK.test(text) && !/^[«"“]?$/.test(text.replace(/[^«"“]/gu, ''))) return undefined
  if (/[;:.!?؛؟(),،]/u.test(text)) return undefined
  const word = words[from]
  const clitic = particleOf(word, found.titleStart ?? found.start)
  if (clitic === 'و' || clitic === 'ف') return undefined
  // «مواقع لتنظيم …»: what belongs to the party stands for it.
  const isOwner = clitic === 'ل' && HOLDINGS.has(words[from - 1]?.key.replace(/^ال/u, '') ?? '') && from - 1 > last
  const attached = /[بلك]/.test(clitic) && !isOwner ? clitic : ''
  if (prepositions.length === 0) {
    if (attached !== '' || gap.length > most) return undefined
    return gap.every(({ key }) => !OTHER_CLAUSE.has(key) || key === 'the') ? found : undefined
  }
  // «أكدت مصر دعمها الكامل للسودان»
  const isNear = gap.length <= 2 && gap.every(({ key }) => !OTHER_CLAUSE.has(key) && !/^[وفبل]/u.test(key))
  if (attached !== '') return prepositions.includes(attached) && isNear ? found : undefined
  const where = gap.findIndex(({ key }) => prepositions.includes(key) || isAttached(key, prepositions))
  const farthest = word?.script === 'latin' || prepositions.includes('مع') ? 3 : 2
  if (where < 0 || gap.length > most + 1 || where > farthest) return undefined
  // In Arabic, a noun after the preposition is what it governs: «على تلفزيون فلسطين» is no attack on Palestine.
  if (
    word?.script === 'arabic' &&
    !gap.slice(where + 1).every(({ key }, index, rest) => REGION.test(key) || isEach(rest, index))
  )
    return undefined
  const others = gap.filter((_, index) => index !== where && !isEach(gap, index))
  return others.every(({ key }) => !OTHER_CLAUSE.has(key)) ? found : undefined
}

/** Parts of a state or a place after a preposition: «غارات على جنوب لبنان». */
const REGION =
  /^(?:جنوب|شمال|شرق|غرب|وسط|جنوبي|شمالي|شرقي|غربي|مدينة|بلدة|محافظة|منطقة|اقليم|قطاع|حدود|دولة|اهداف|مواقع)$/u

/** «مع كل من … و…» */
const isEach = (words: readonly Word[], index: number) =>
  /^كلا?$/u.test(words[index]?.key ?? '')
    ? words[index + 1]?.key === 'من'
    : words[index]?.key === 'من' && /^كلا?$/u.test(words[index - 1]?.key ?? '')

/** The particle written onto a mention's first word; the preposition li- swallows the article, so the whole word is the mention. */
function particleOf(word: Word | undefined, start: number): string {
  if (word?.script !== 'arabic') return ''
  if (word.start === start) return word.key.startsWith('لل') ? 'ل' : ''
  return word.key.charAt(0)
}

/** Whether «و» is written onto the mention right after a word. */
export function isJoinedByAnd(sentence: ReadSentence, last: number): boolean {
  const next = sentence.outer.find((one) => one.first === last + 1)
  const word = sentence.words[last + 1]
  return next !== undefined && word !== undefined && word.start < next.start && word.key.startsWith('و')
}

/** A mention with those that "and" or a comma joins to it, in the given direction. */
export function coordinated(sentence: ReadSentence, start: Found, step: 1 | -1 = 1): Found[] {
  const { outer } = sentence
  const list = [start]
  let hasAnd = false
  for (let index = outer.indexOf(start); index >= 0; index += step) {
    const [one, two] = step === 1 ? [outer[index], outer[index + 1]] : [outer[index - 1], outer[index]]
    if (one === undefined || two === undefined || !isJoined(sentence, one, two)) break
    const joint = sentence.text.slice(one.end - sentence.start, (two.titleStart ?? two.start) - sentence.start)
    hasAnd ||= /\b(?:and|or|as well as)\b|&|و/.test(joint)
    list.push(step === 1 ? two : one)
  }
  // Commas alone may join a clause: “attacked Lebanon, France said”.
  return hasAnd ? list : [start]
}

function isJoined({ words, start, text }: ReadSentence, one: Found, two: Found): boolean {
  const gap = text.slice(one.end - start, (two.titleStart ?? two.start) - start).replace(/[«»“”"]/gu, '')
  const word = words[two.from ?? two.first]
  return (
    /^(?:,| and| or|, and|, or| &|,? as well as|، ?و| و|،| أو)(?: ?كل من| ?كلا من)? ?(?:the |both |with |مع |بين |من |دولة |حركة |حلف |تنظيم |جماعة |حزب |منظمة )?$|^, (?:our|its|their) \p{Ll}+,? and (?:the )?$/u.test(
      gap,
    ) &&
    (word?.script === 'latin' || gap.includes('و') || gap.includes('،'))
  )
}

/** Each source with each target, except an entity with itself. */
export function pairs(sources: readonly Found[], targets: readonly Found[]): Ends[] {
  return sources.flatMap((source) =>
    targets.flatMap((target) => (source.referent.id === target.referent.id ? [] : [{ source, target }])),
  )
}
