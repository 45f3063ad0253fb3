import type { ReadSentence } from '../../mentions/readSentence.ts'
import type { Found } from '../../mentions/referent.ts'
import { subjectAfter } from '../arabicNeighbours.ts'
import { mentionAfter } from '../neighbours.ts'

const SAYS =
  /^[وف]?(?:قال|اعلن|اكد|ذكر|اضاف|افاد|اوضح|زعم|صرح|كشف|اشار|[يت]قول|[يت]علن|[يت]ؤكد|[يت]ذكر|[يت]زعم)(?:ت|وا)?$/u
const THAT = /^[وف]?ب?ان(?:ه|ها|هم)$/u
const PARTICLE = /^(?:قد|لقد|لم|لن|لا|سوف|كان|كانت|كانوا|ايضا|امس|اليوم)$/u
const OWN_FORCES =
  /^[وف]?(?:قوات|جنود|طائرات|مقاتلات|مقاتلي|مقاتلو|عناصر|مسلحي|مسلحو|مدفعيت|طيران|سفن|زوارق|وحدات|جيش|شرطت|امن)(?:ه|ها|هم)$/u
const FEMININE_NOUN = /(?:ة|ات)$|^[وفبل]?(?:ال)?(?:استخبارات|مخابرات|سلطات|قوات)/u

/** «قال الجيش … إنه قتل …», «أعلنت … أن قواتها قصفت …»: who says it has done it, by itself or by its forces. */
export function speakerAsDoer(sentence: ReadSentence, at: number): Found | undefined {
  const { words } = sentence
  let back = at - 1
  while (back > at - 3 && PARTICLE.test(words[back]?.key ?? '')) back -= 1
  const key = words[back]?.key ?? ''
  if (THAT.test(key)) {
    const speaker = speakerBefore(sentence, back)
    return speaker !== undefined && agrees(sentence, speaker, key) ? speaker : undefined
  }
  if (!OWN_FORCES.test(key)) return undefined
  const that = words[back - 1]?.key ?? ''
  const speaker = /^[وف]?ب?ان$/u.test(that) ? speakerBefore(sentence, back - 1) : undefined
  return speaker !== undefined && agrees(sentence, speaker, key) ? speaker : undefined
}

const isPower = ({ referent, form }: Found) =>
  /^(?:country|organisation|armed-group)$/.test(referent.type) && form !== 'adjective' && form !== 'people'

/** The only power that the clause names before the word for "that", right after a verb of speech. */
function speakerBefore(sentence: ReadSentence, that: number): Found | undefined {
  const { words, outer } = sentence
  for (let at = that - 1; at >= Math.max(0, that - 14); at--) {
    if (/[.؛:!?؟«»]/u.test(words[at + 1]?.before ?? '')) return undefined
    if (!SAYS.test(words[at]?.key ?? '')) continue
    const found = mentionAfter(sentence, at, [], 1) ?? subjectAfter(sentence, at)
    if (found === undefined || !isPower(found) || found.last >= that) return undefined
    const others = outer.filter(
      (one) => one.first > found.last && one.last < that && !/^(?:في|ب|الى)$/u.test(words[one.first - 1]?.key ?? ''),
    )
    return others.length === 0 ? found : undefined
  }
  return undefined
}

/** Whether a pronoun may mean a name, by gender: states are feminine, other names as their first noun is. */
function agrees({ words }: ReadSentence, { first, referent }: Found, pronoun: string): boolean {
  if (pronoun.endsWith('هم')) return referent.type === 'armed-group'
  const noun = words[first]?.key ?? ''
  if (referent.type === 'armed-group') return true
  const isFeminine = referent.type === 'country' || FEMININE_NOUN.test(noun)
  return pronoun.endsWith('ها') === isFeminine
}
