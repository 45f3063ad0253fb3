import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import type { Stated } from './stated.ts'

const ASSERTED = { stance: 'asserted', cues: [] } as const

/** What a word after a person's name says of the person and the name that follows: «… عضو في حركة …»، «… مدير ديوان الرئيس …». */
const ROLES: readonly (readonly [type: string, role: RegExp, whole: RegExp])[] = [
  ['part-of', /^(?:ال)?(?:عضو|عضوة|قيادي|قياديا|ناشط|نائب|نائبة)$/u, /^(?:organisation|armed-group)$/],
  ['leads', /^(?:ال)?(?:رئيس|رئيسة|زعيم|زعيمة|قائد|مدير|امين|مؤسس|مرشد)$/u, /^organisation$/],
  ['part-of', /^(?:ال)?(?:رئيس|زعيم|قائد|امير|مؤسس|امين)$/u, /^armed-group$/],
  [
    'works-for',
    /^(?:ال)?(?:متحدث|متحدثة|ناطق|ناطقة|مراسل|مراسلة|مستشار|مستشارة|مندوب|مندوبة|محام|محامي)$/u,
    /^(?:organisation|country)$/,
  ],
  [
    'works-for',
    /^(?:ال)?(?:مدير|مستشار|مستشارة|مساعد|مساعدة|سكرتير|سكرتيرة|مبعوث|موفد|محامي|حارس|ناطق|متحدث|نائب)$/u,
    /^person$/,
  ],
  ['holds-office', /^(?:ال)?(?:وزير|وزيرة|سفير|سفيرة|مبعوث|قنصل)$/u, /^country$/],
]
/** What may stand between a role and the name: «المتحدث الرسمي باسم …»، «عضو المكتب السياسي لحركة …»، «مدير ديوان …». */
const BETWEEN =
  /^(?:في|باسم|لدى|عام|العام|ديوان|مكتب|الرسمي|الاعلامي|السابق|السياسي|المكتب|اللجنة|المركزية|التنفيذي|التنفيذية|الخاص|الخاصة|الاول|خارجية|دفاع|داخلية|مالية|الخارجية|الدفاع|الداخلية|المالية|بارز|كبير|مجلس|شورى|حركة|حزب|تنظيم|جماعة|لحركة|لحزب|لتنظيم|كتلة)$/u
const FORMER = /^(?:السابق|السابقة|الاسبق|الراحل)$/u

/** Roles that stand after a person's name, as an apposition, in Arabic. English ones are triggers of nouns. */
export function roles({ outer, words, ...rest }: ReadSentence): Stated[] {
  const sentence = { outer, words, ...rest }
  return outer.flatMap((person, index): Stated[] => {
    const whole = outer[index + 1]
    if (person.referent.type !== 'person' || person.form === 'office' || whole === undefined) return []
    const at = person.last + 1
    const role = words[at]
    if (role?.script !== 'arabic' || !/^[,،]? $/.test(role.before)) return []
    const from = whole.from ?? whole.first
    const between = words.slice(at + 1, from)
    if (between.length > 4 || from <= at || between.some(({ key }) => FORMER.test(key))) return []
    if (!words.slice(at + 1, from + 1).every(({ before }) => /^ [«"“(]?$/.test(before))) return []
    if (
      !between.every(({ key }) => BETWEEN.test(key)) ||
      !isGoverned(words[from]?.key ?? '', words[from]?.start ?? 0, whole)
    )
      return []
    const found = ROLES.find(([, noun, type]) => noun.test(role.key) && type.test(whole.referent.type))
    if (found === undefined) return []
    return [{ type: found[0], source: person, target: whole, trigger: role, reading: ASSERTED, sentence }]
  })
}

/** Only the prepositions li- and bi- may be written onto the name. */
const isGoverned = (key: string, start: number, { start: from, titleStart }: Found) =>
  (titleStart ?? from) === start || /^[بل]/u.test(key)

const ROLES_EN: readonly (readonly [type: string, role: RegExp, whole: RegExp])[] = [
  ['part-of', /^(?:commander|leader|member|militant|operative|fighter|official|chief|founder)$/, /^armed-group$/],
  ['leads', /^(?:commander|leader|chief|director|chairman|chairwoman|head|founder)$/, /^organisation$/],
  ['part-of', /^(?:member|official|officer)$/, /^organisation$/],
  ['works-for', /^(?:spokesman|spokeswoman|spokesperson|adviser|advisor|correspondent)$/, /^(?:organisation|country)$/],
  ['holds-office', /^(?:minister|ambassador|official|diplomat|envoy)$/, /^country$/],
]

/** "Anna Kovac, a Hamas official": a role after the name, with the whole before it. */
export function englishRoles({ outer, words, ...rest }: ReadSentence): Stated[] {
  const sentence = { outer, words, ...rest }
  return outer.flatMap((person, index): Stated[] => {
    const whole = outer[index + 1]
    if (person.referent.type !== 'person' || whole === undefined || words[person.last + 1]?.before !== ', ') return []
    const gap = words.slice(person.last + 1, whole.first)
    if (gap.length > 3 || !gap.every(({ key }) => /^(?:an?|the|senior|top|former|leading)$/.test(key))) return []
    if (gap.some(({ key }) => key === 'former')) return []
    const role = words
      .slice(whole.last + 1, whole.last + 4)
      .find(({ key }) => ROLES_EN.some(([, noun]) => noun.test(key)))
    const isNear =
      role !== undefined &&
      words
        .slice(whole.last + 1)
        .slice(0, 3)
        .some((word) => word === role && word.before === ' ')
    const found = ROLES_EN.find(([, noun, type]) => noun.test(role?.key ?? '') && type.test(whole.referent.type))
    if (found === undefined || role === undefined || !isNear) return []
    return [{ type: found[0], source: person, target: whole, trigger: role, reading: ASSERTED, sentence }]
  })
}
