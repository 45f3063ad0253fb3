import { fold } from './fold.ts'
import { stemOf } from './stems.ts'

/** What reporters write for one another, in the words of either language. A word may be in several groups. */
const GROUPS = `
  give provide supply deliver sell sale send ship shipment deal زود تزود يزود تزويد أعطى تعطي يعطي منح باع يبيع بيع صفقة صفقات توريد إمداد شحنة شحنات تسليح
  weapon weapons weaponry arms armament سلاح أسلحة تسليح تسلح عتاد
  receive obtain acquire get buy purchase تسلم استلم حصل اشترى تلقى اقتنى
  fight war battle combat conflict نزاع صراع حرب حروب حارب يحارب قتال قاتل يقاتل
  fear worry concern anxiety خوف مخاوف تخوف قلق خشية تخشى يخشى هاجس
  kill murder assassinate assassination قتل مقتل اغتيال اغتال
  attack assault raid ambush هجوم هجمات هاجم اعتداء كمين مكمن
  crash تحطم تحطمت سقوط سقطت
  possess own have امتلاك تمتلك يمتلك تملك يملك حيازة
  capture captive prisoner hostage kidnap abduct detain أسر أسرى أسير رهينة خطف اختطف اختطاف احتجز احتجاز
  aircraft jet warplane airplane طائرة طائرات مقاتلة
  drone uav مسيرة مسيرات درون
  helicopter chopper مروحية مروحيات هليكوبتر
  say statement declare announce comment قال يقول صرح يصرح تصريح أعلن يعلن أضاف أوضح
  soldier troop جندي جنود
  meeting talks negotiation negotiations لقاء لقاءات اجتماع محادثات مباحثات مفاوضات
  politician politicians political سياسي سياسية سياسيون ساسة
  agreement accord pact treaty deal اتفاق اتفاقية معاهدة
`

/** A word itself, if it is too short to have a stem. */
const keyOf = (word: string): string => stemOf(word) ?? word

const synonyms = new Map<string, Set<string>>()
for (const group of GROUPS.trim().split('\n')) {
  const keys = new Set(fold(group).trim().split(' ').map(keyOf))
  for (const key of keys) synonyms.set(key, new Set([...(synonyms.get(key) ?? []), ...keys]))
}

const NONE: ReadonlySet<string> = new Set()

/** The stems of the words that people use for a folded word, without its own. */
export function synonymsOf(word: string): ReadonlySet<string> {
  const own = keyOf(word)
  const all = synonyms.get(own)
  return all === undefined ? NONE : new Set([...all].filter((key) => key !== own))
}
