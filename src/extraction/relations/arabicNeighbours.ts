import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import type { Word } from '../tokens/words.ts'
import { HOLDINGS, isTimePhrase } from './holdings.ts'
import { ARMED } from './neighbours.ts'

/** Words of time and manner that may stand between an Arabic verb, its subject and its object. */
const ADVERB =
  /^(?:امس|اليوم|غدا|الان|حاليا|مجددا|ايضا|اخيرا|مؤخرا|مرارا|فجر|صباح|ظهر|مساء|ليل|ليلة|يوم|اول|الاول|قبل|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|الماضي|الماضية|الجاري|الحالي|الفائت|نفسه|نفسها|كذلك|اكثر|شخصيا|رسميا|بشدة|بقوة|علنا|سرا|مباشرة|جميع|كل|بعض|معظم|اغلب|باشد|العبارات)$/u
/** Who acts for a party, in the construct state before its name: «مسلحو …»، «مقاتلات …». */
const AGENTS =
  /^(?:مسلحو|مسلحي|مقاتلو|مقاتلي|عناصر|عنصر|ناشطو|قادة|قوات|قوة|وحدات|وحدة|جنود|طائرات|طائرة|مقاتلات|مروحيات|مدفعية|دبابات|سلاح|زوارق|ميليشيات|ميليشيا|تنظيم|جماعة|حركة|حزب|دولة|سلطات|حكومة|كتائب|مسؤولون|مسؤولو|افراد|رجال|وفد|شرطة|جيش|حراس|عملاء|تحالف)$/u
/** Adjectives of forces before that of their state: «قوات خاصة …»، «طائرات حربية …». */
const OF_FORCES =
  /^(?:ال)?(?:خاصة|حربية|عسكرية|جوية|برية|بحرية|مسلحة|مدفعية|استطلاع|نفاثة|مقاتلة|امنية|كبيرة|صاروخية|مسيرة|واسعة|عنيفة|شديدة|جديدة|اخيرة|اخير|عسكري|جوي|بري|واسع|عنيف|شديد|جديد|اقتصادية|اقتصادي|متكررة|متواصلة|متواصل|مستمرة|مستمر)$/u
/** What of a party a deed may hit, before its name or its adjective. */
const PROPERTY =
  /^(?:منزل|منازل|مبنى|ناقلة|ناقلات|مطارات|موانئ|منشاة|منشات|مصالح|قنصلية|حدود|جنوب|شمال|شرق|غرب|وسط|جهود|قيادة|قيادات|مقر|مقار|مكتب|مكاتب|سيارة|سيارات|سفينة|سفن|سفارة|مطار|ميناء|قافلة|قوافل|مستشفى|مدرسة|معبر|ابراج|اراضي|اراض|بلدات|بلدة|مخيم|مدن|مدينة|قرى|قرية|احياء|حي|ضواحي|زعيم|قائد|قائدا|قياديا|قيادي|قيادات|مسؤول|مسؤولا|انهيار|فشل|سقوط|احد|اثنين|اثنان|واحدا)$/u

/** Property that an adjective of nationality gives to a state: «الأراضي السورية». */
const OF_STATE =
  /^(?:ال)?(?:سفينة|سفن|ناقلة|ناقلات|اراضي|اراض|مدن|بلدات|قرى|مطار|مطارات|موانئ|ميناء|منشات|منشاة|سفارة|قنصلية|حدود|مصالح)$/u

const plain = (key: string) => key.replace(/^ال/u, '')
const isOwned = (key: string) =>
  HOLDINGS.has(plain(key)) || AGENTS.test(plain(key)) || PROPERTY.test(plain(key)) || /^ال?(?:جنود|عناصر)/u.test(key)

/** A counted noun: «11 إرهابياً»، «ثلاثة جنود». */
const isCounted = (word: Word, previous: Word | undefined) =>
  previous !== undefined &&
  (previous.script === 'number' ||
    /^(?:ثلاثة|اربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر|عشرات|مئات|الاف|عدد|عددا)$/u.test(
      previous.key,
    )) &&
  word.script === 'arabic'

const LINK = /^(?:من|تابعة|تابع|تابعا|تابعين)$/u

/** Whether all words between two places may stand there; `isObject` allows what is counted and owned. */
function passes(gap: readonly Word[], isObject: boolean): boolean {
  return gap.every((word, index) => {
    const previous = gap[index - 1]
    if (word.script === 'number') return isObject
    if (index > 0 && !/^[,،]? $/.test(word.before)) return false
    if (ADVERB.test(word.key) || (previous?.key === 'اول' && word.key === 'من') || isTimePhrase(gap, index)) return true
    if (AGENTS.test(plain(word.key)) && !/^[بلك]ال/u.test(word.key)) return true
    if (!isObject) return OF_FORCES.test(word.key)
    if (word.key === 'في' && previous !== undefined && /^(?:قيادي|قياديا|عضو|عضوا|مسؤول|مسؤولا)$/u.test(previous.key))
      return true
    return (
      isOwned(word.key) ||
      isCounted(word, previous) ||
      OF_FORCES.test(word.key) ||
      (LINK.test(word.key) &&
        previous !== undefined &&
        (isOwned(previous.key) || isCounted(previous, gap[index - 2]) || previous.script === 'number'))
    )
  })
}

const CLITIC = /^[وفبلك]/u

/** The particle that is written onto a mention: a preposition before «لحركة», a conjunction before «وقطر». */
function particle({ words }: ReadSentence, one: Found): string {
  const word = words[one.from ?? one.first]
  const start = one.titleStart ?? one.start
  if (word === undefined || word.start === start) return word?.key.startsWith('لل') === true ? 'ل' : ''
  return CLITIC.test(word.key) ? word.key.charAt(0) : ''
}

/** The subject after an Arabic verb: «اقتحم مسلحو حماس …»، «قصفت أمس طائرات حربية روسية …». */
export function subjectAfter(sentence: ReadSentence, last: number): Found | undefined {
  return actorAfter(sentence, last, false, 3)
}

/** The direct object after an Arabic subject: «… 11 عنصراً من تنظيم …»، «… مواقع تابعة لحركة …»، «… منزل …». */
export function objectAfter(sentence: ReadSentence, last: number): Found | undefined {
  return actorAfter(sentence, last, true, 6)
}

/** A place between a verb and what it acts on: «استقبل الرئيس في أنقرة نظيره …». */
const isWhere = ({ words }: ReadSentence, { first, referent, form }: Found) =>
  (referent.type === 'place' || form === 'capital') && /^(?:في|الى)$/u.test(words[first - 1]?.key ?? '')
const isPartOfPlace = (sentence: ReadSentence, one: Found, at: number) =>
  isWhere(sentence, one) && one.first - 1 <= at && at <= one.last

/** Whether nothing but spaces stands between; commas may set off times and what a name was apposed to: «التقى الوزير، فلان، أمس …». */
function isWithin({ words, outer }: ReadSentence, last: number, from: number): boolean {
  return words.slice(last + 1, from + 1).every(({ before, key }, index) => {
    const joint = before.replace(/[«"“]/u, '')
    if (joint === ' ') return true
    if (joint !== '، ' && joint !== ', ') return false
    const one = outer.find((found) => found.last === last)
    const isApposed = index === 0 && one?.form === 'person' && /^[,،] $/.test(words[one.first]?.before ?? '')
    const isAfterTime = index > 0 && (ADVERB.test(words[last + index]?.key ?? '') || isTimePhrase(words, last + index))
    const place = outer.find(
      (found) =>
        isWhere({ words, outer } as ReadSentence, found) &&
        (found.last === last + index || found.first - 1 === last + 1 + index),
    )
    return isApposed || isAfterTime || place !== undefined || ADVERB.test(key) || isTimePhrase(words, last + 1 + index)
  })
}

/** The first word of what a name is part of, before a verb: «قوات خاصة من الجيش … قتلت». */
export function phraseStart({ words }: ReadSentence, { from, first }: Found): number {
  let start = from ?? first
  for (let back = start - 1; back >= Math.max(0, start - 4); back--) {
    const key = (words[back]?.key ?? '').replace(/^و(?=.{3})/u, '')
    if (words[back + 1]?.before !== ' ') return start
    if (isOwned(key)) start = back
    else if (!(LINK.test(key) || OF_FORCES.test(key))) return start
  }
  return start
}

/** Who acts before an Arabic verb, with a noun or an adjective between or before: «مسلحين مجهولين قتلوا», «قوات من الجيش … قتلت». */
export function forcesBefore(sentence: ReadSentence, at: number): Found | undefined {
  const { words, outer } = sentence
  const found = outer.findLast((one) => one.last < at)
  if (found === undefined || found.form === 'adjective') return undefined
  const gap = words.slice(found.last + 1, at + 1)
  const verbal = found.form === 'group' && /(?:ين|ون)$/u.test(gap[0]?.key ?? '') ? gap.slice(1) : gap
  if (
    gap.some(({ before }) => before !== ' ') ||
    !verbal.slice(0, -1).every(({ key }) => /^(?:قد|كانت|كان|كانوا)$/u.test(key))
  )
    return undefined
  const start = phraseStart(sentence, found)
  const isPart = start < (found.from ?? found.first)
  if (!isPart && (found.form !== 'group' || verbal.length === gap.length)) return undefined
  return isPart || particle(sentence, found) === '' ? found : undefined
}

/** «ضد جماعات مسلحة تتبع …»: a clause without a pronoun right after a group that has no article. */
export function describedBefore(
  { words, outer }: Pick<ReadSentence, 'words' | 'outer'>,
  at: number,
): Found | undefined {
  const found = outer.find((one) => one.last === at - 1)
  const isBare = found?.form === 'group' && !/^[وفبلك]?ال/u.test(words[found.first]?.key ?? '')
  return isBare && words[at]?.before === ' ' && /^[يت]/u.test(words[at]?.key ?? '') ? found : undefined
}

/** «شن غارات على مواقع لحركة …», «على السفن الإسرائيلية»: whose property it is that a preposition governs. */
export function ownedAfter(sentence: ReadSentence, last: number, prepositions: readonly string[]): Found | undefined {
  const { words } = sentence
  const at = [1, 2, 3].map((gap) => last + gap).find((index) => prepositions.includes(words[index]?.key ?? ''))
  if (at === undefined || !/^(?:على|ضد)$/u.test(words[at]?.key ?? '')) return undefined
  const between = words.slice(last + 1, at + 1)
  if (
    !between.every(
      ({ key, before }) => before === ' ' && (OF_FORCES.test(key) || ADVERB.test(key) || /^(?:على|ضد)$/u.test(key)),
    )
  )
    return undefined
  return objectAfter(sentence, at)
}

function actorAfter(sentence: ReadSentence, last: number, isObject: boolean, most: number): Found | undefined {
  const { words, names, outer } = sentence
  const next = outer.find((one) => (one.from ?? one.first) > last && !isWhere(sentence, one))
  if (next === undefined) return undefined
  const from = next.from ?? next.first
  const places = outer.filter((one) => one.first > last && one.last < from)
  const gap = words
    .slice(last + 1, from)
    .filter((_, index) => !places.some((one) => isPartOfPlace(sentence, one, last + 1 + index)))
  if (gap.length > most || !isWithin(sentence, last, from) || !passes(gap, isObject)) return undefined
  const clitic = particle(sentence, next)
  const owner = gap.at(-1)
  if (
    clitic !== '' &&
    !(clitic === 'ل' && isObject && owner !== undefined && (isOwned(owner.key) || LINK.test(owner.key)))
  )
    return undefined
  if (next.form !== 'adjective') return next
  // «طائرات روسية»، «مواقع إيرانية»: the state whose forces or property they are.
  const noun = gap.findLast((word) => !OF_FORCES.test(word.key))
  const isForce =
    noun !== undefined &&
    (ARMED.has(plain(noun.key)) ||
      (isObject && (HOLDINGS.has(plain(noun.key)) || OF_STATE.test(noun.key)) && !/^(?:ثلاثة|عددا)$/u.test(noun.key)))
  return isForce ? (names.find((one) => one.first === next.first && one.form === 'adjective') ?? next) : undefined
}

/** The adjective of nationality of a noun: «الهجوم العسكري الإسرائيلي على …». */
export function nationalityAfter({ words, names }: ReadSentence, last: number): Found | undefined {
  let at = last + 1
  while (at < last + 3 && OF_FORCES.test(words[at]?.key ?? '')) at += 1
  return names.find((one) => one.form === 'adjective' && one.first === at && words[at]?.before === ' ')
}

const DEED =
  /^(?:ال)?(?:هجوم|هجمات|عدوان|قصف|غارات|غارة|اعتداء|اعتداءات|انتهاكات|ممارسات|سياسات|سياسة|تصريحات|تدخل|تدخلات|غزو|اجتياح|ضربات|استفزازات|تهديدات|جرائم|احتلال)$/u

/** «أدانت مصر … الهجوم الإسرائيلي على …»: who did what is condemned. */
export function doerOfDeed(sentence: ReadSentence, last: number): Found | undefined {
  const { words } = sentence
  let at = last + 1
  while (at < last + 4 && ADVERB.test(words[at]?.key ?? '')) at += 1
  if (!DEED.test(words[at]?.key ?? '') || words[at]?.before !== ' ') return undefined
  return (
    nationalityAfter(sentence, at) ??
    sentence.outer.find((one) => one.first === at + 1 && particle(sentence, one) === '')
  )
}

const TO_DO = /^(?:الى|على|ل?تعزيز|ل?تطوير|ل?توسيع|ل?توطيد|تنمية|اقامة|بناء|زيادة|استئناف|تعميق|رفع|مستوى)$/u

/** «تسعى تركيا إلى تعزيز التعاون مع …»: who wants it. */
export function seeker({ words, outer }: ReadSentence, at: number): Found | undefined {
  let back = at - 1
  while (back > at - 5 && TO_DO.test(words[back]?.key ?? '')) back -= 1
  const found = back < at - 1 ? outer.find((one) => one.last === back) : undefined
  return found?.form === 'adjective' ? undefined : found
}

const LIGHT =
  /^[وف]?(?:س?[تي]?قدم|قدمت|[تي]?وفر|وفرت|[تي]خوض|خاض|خاضت|[تي]شكل|شكل|شكلت|[تي]مثل|مثل|مثلت|[تي]جري|اجرى|اجرت|[تي]عقد|عقد|عقدت|[تي]طلق|اطلق|اطلقت|[تي]فتح|فتح|فتحت|[تي]منح|منح|منحت|[تي]وجه|وجه|وجهت|[تي]واصل|واصل|واصلت|[تي]شن|شن|شنت|[تي]فرض|فرض|فرضت|اعلن|اعلنت|[تي]علن|اكد|اكدت|جدد|جددت|ابدى|ابدت|عزز|عززت|[تي]عزز)$/u

/** «تقدم إيران الدعم لـ…»: the subject of a verb that the noun gives its meaning. */
export function doerOfLightVerb({ words, outer }: ReadSentence, at: number): Found | undefined {
  const found = outer.findLast((one) => one.last < at)
  const gap = found === undefined ? [] : words.slice(found.last + 1, at)
  const isNear =
    gap.length <= 5 &&
    gap.every(
      (word, index) =>
        /^[,،]? $/u.test(word.before) &&
        (ADVERB.test(word.key) || (word.key === 'من' && gap[index - 1]?.key === 'اول')),
    ) &&
    /^[,،]? $/u.test(words[at]?.before ?? '')
  if (!isNear || found?.form === 'adjective') return undefined
  return found !== undefined && LIGHT.test(words[(found.from ?? found.first) - 1]?.key ?? '') ? found : undefined
}

/** «اتهمت مصر إيران بدعم …»: who is accused of it. */
export function accused({ words, outer }: ReadSentence, at: number): Found | undefined {
  const found = words[at]?.key.startsWith('ب') === true ? outer.find((one) => one.last === at - 1) : undefined
  if (found === undefined || found.form === 'adjective') return undefined
  const before = words.slice(Math.max(0, (found.from ?? found.first) - 8), found.from ?? found.first)
  return before.some(({ key }) => /^[وف]?[يت]?(?:تهم|اتهم)(?:ت|وا)?$/u.test(key)) ? found : undefined
}

/** «دعم بلاده لـ…»: the state that the person named before serves. */
export function ownCountry({ words, people }: ReadSentence, last: number): Found | undefined {
  if (!/^(?:بلاده|بلادها)$/u.test(words[last + 1]?.key ?? '')) return undefined
  const state = people.findLast((one) => one.last < last && one.state !== undefined)?.state
  return state?.referent.type === 'country' ? state : undefined
}
