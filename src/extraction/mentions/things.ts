import type { Word } from '../tokens/words.ts'
import { idOfName, type Form, type Found } from './referent.ts'

/** Arabic nouns that tell the type of a name in quotation marks. They may be plural or have the article. */
const HEADS: readonly (readonly [type: string, nouns: RegExp])[] = [
  ['armed-group', /^(?:ال)?(?:تنظيم|جماعة|كتائب|كتيبة|لواء|ميليشيا|ميليشيات|سرايا|فصيل|مجموعة)$/u],
  [
    'organisation',
    /^(?:ال)?(?:حركة|حزب|جبهة|منظمة|هيئة|شركة|وكالة|مؤسسة|معهد|مركز|قناة|تلفزيون|اذاعة|شبكة|كتلة|تيار|جمعية)$/u,
  ],
  ['publication', /^(?:ال)?(?:صحيفة|مجلة|جريدة|موقع)$/u],
  ['agreement', /^(?:ال)?(?:اتفاق|اتفاقية|معاهدة|ميثاق|بروتوكول|مذكرة)$/u],
  [
    'weapon',
    /^(?:ال)?(?:طائرة|طائرات|صاروخ|صواريخ|دبابة|دبابات|مسيرة|مسيرات|مروحية|مروحيات|مقاتلة|مقاتلات|منظومة|غواصة|بندقية|قنابل)$/u,
  ],
]
const ENGLISH_WEAPON =
  /^(?:tanks?|missiles?|drones?|rockets?|artillery|aircraft|warships?|jets|helicopters?|submarines?|warheads|bombs|weapons|munitions|mortars?|IEDs?|VBIEDs?|UAVs?|bombers?|frigates?)$/
const WEAPON_ADJECTIVE =
  /^(?:chemical|nuclear|ballistic|cruise|biological|armed|remotely|piloted|attack|air|defense|defence|anti|fighter|armored|armoured|rocket|strategic|heavy|light|hypersonic)$/
const CODE = /^(?:[A-Z]{1,4}[-‑]?\d{1,4}[A-Z]?)$/

/** Finds names in quotation marks after a noun that tells their type (Arabic), and weapons (English). */
export function things(words: readonly Word[], text: string, taken: (index: number) => boolean): Found[] {
  const found: Found[] = []
  for (let index = 0; index < words.length; index++) {
    const thing =
      (taken(index + 1) ? undefined : quoted(words, index, text)) ??
      agreement(words, index, taken) ??
      weapon(words, index, taken)
    if (thing === undefined) continue
    found.push(thing)
    index = thing.last
  }
  return found
}

function quoted(words: readonly Word[], index: number, text: string): Found | undefined {
  const [head, first] = [words[index], words[index + 1]]
  if (head?.script !== 'arabic' || first === undefined || !/^ [«"“]$/.test(first.before)) return undefined
  const key = head.key.replace(/^[وف]?[بل]?(?=.{3})/u, '')
  const type = HEADS.find(([, nouns]) => nouns.test(head.key) || nouns.test(key))?.[0]
  if (type === undefined) return undefined
  const closer = first.before.endsWith('«') ? '»' : first.before.endsWith('“') ? '”' : '"'
  const offset = (words[0]?.start ?? 0) - (words[0]?.before.length ?? 0)
  const close = text.indexOf(closer, first.end - offset)
  if (close < 0) return undefined
  const end = close + offset
  const last = words.findLastIndex((word) => word.end <= end)
  if (last < index + 1 || last - index > 6) return undefined
  const to = words[last]
  const name = text.slice(first.start - offset, (to?.end ?? end) - offset)
  const form: Form = type === 'weapon' || type === 'agreement' ? type : 'quoted'
  return {
    start: first.start,
    end: to?.end ?? end,
    first: index + 1,
    last,
    referent: { id: idOfName(name), type, labels: { ar: name } },
    form,
  }
}

const AGREEMENT = /^[وف]?[بل]?(?:اتفاق|اتفاقية|معاهدة|ميثاق)$/u
const OF_AGREEMENT =
  /^(?:السلام|السلم|الهدنة|المصالحة|الدفاع|الشراكة|التعاون|الصداقة|الجزائر|باريس|اوسلو|الرياض|دايتون|الحدود)$/u

/** «اتفاق السلام», «اتفاقية السلام لعام 2015»: an agreement by its subject. */
function agreement(words: readonly Word[], index: number, taken: (index: number) => boolean): Found | undefined {
  const [head, next] = [words[index], words[index + 1]]
  if (head === undefined || next?.before !== ' ' || !AGREEMENT.test(head.key) || !OF_AGREEMENT.test(next.key))
    return undefined
  if (taken(index)) return undefined
  const isDated = words[index + 2]?.key === 'لعام' && words[index + 3]?.script === 'number'
  const last = isDated ? index + 3 : index + 1
  const to = words[last] ?? next
  const skipped = /^[وف]?[بل]?(?=ا|م)/u.exec(head.key)?.[0].length ?? 0
  const name = words
    .slice(index, last + 1)
    .map(({ text, before }, at) => (at === 0 ? text.slice(skipped) : before + text))
    .join('')
  return {
    start: head.start + skipped,
    end: to.end,
    first: index,
    last,
    referent: { id: idOfName(name), type: 'agreement', labels: { ar: name } },
    form: 'agreement',
  }
}

function weapon(words: readonly Word[], index: number, taken: (index: number) => boolean): Found | undefined {
  const word = words[index]
  if (word === undefined || taken(index)) return undefined
  let last: number | undefined
  if (ENGLISH_WEAPON.test(word.key)) last = index
  else if (WEAPON_ADJECTIVE.test(word.key)) {
    for (const at of [index + 1, index + 2]) {
      if (!/^[ -]$/.test(words[at]?.before ?? '')) break
      if (ENGLISH_WEAPON.test(words[at]?.key ?? '')) last = at
    }
  } else if (
    CODE.test(word.key) ||
    (/^[A-Z]{1,3}$/.test(word.key) && words[index + 1]?.before === '-' && /^\d{1,4}$/.test(words[index + 1]?.key ?? ''))
  )
    last = CODE.test(word.key) ? index : index + 1
  if (last === undefined) return undefined
  const to = words[last]
  const name = words
    .slice(index, last + 1)
    .map(({ text, before }, at) => (at === 0 ? text : before + text))
    .join('')
  return {
    start: word.start,
    end: to?.end ?? word.end,
    first: index,
    last,
    referent: { id: idOfName(name), type: 'weapon', labels: { en: name } },
    form: 'weapon',
  }
}
