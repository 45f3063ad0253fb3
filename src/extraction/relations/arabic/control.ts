import type { ReadSentence } from '../../mentions/readSentence.ts'
import type { Found } from '../../mentions/referent.ts'
import { subjectAfter } from '../arabicNeighbours.ts'
import { mentionAfter, mentionBefore } from '../neighbours.ts'

const PERFORMS = /^[وف]?(?:قام(?:ت|وا)?|[يت]قوم|يقومون|بادر(?:ت|وا)?|باشر(?:ت|وا)?)$/u
const INTENDS =
  /^[وف]?(?:[يت]نوي|[يت]عتزم|قررت?|[يت]قرر|[يت]ريد|حاولت?|[يت]حاول|واصلت?|[يت]واصل|استانفت?|[يت]ستانف|بدات?|[يت]بدا|اوقفت?|علقت?|[يت]علق|انهت|انهى|عززت?|[يت]عزز|كثفت?|[يت]كثف|صعدت?|[يت]صعد)$/u
const PREPARES = /^[وف]?(?:[يت]ستعد|استعدت?|[يت]خطط|خططت?|[يت]تحرك|تحركت?)$/u
const QUALIFIES = /^(?:ال)?\p{Script=Arabic}+(?:ون|ين|ة|ي|ات)$/u

/** «قام مسلحون … بخطف …», «حاولت … اغتيال …», «تنوي تركيا ضرب …»: the subject of a verb whose deed a noun names. */
export function performer(sentence: ReadSentence, at: number, isDeed: boolean): Found | undefined {
  const { words } = sentence
  const key = words[at]?.key ?? ''
  const verbs = key.startsWith('ب') ? PERFORMS : key.startsWith('ل') ? PREPARES : INTENDS
  // Of nouns whose object has a preposition, none may stand between: «واصلت مصر إدانة الهجوم …».
  const most = isDeed ? 1 : 0
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    const word = words[back]
    if (word === undefined || words[back + 1]?.before !== ' ') return undefined
    if (!verbs.test(word.key)) continue
    if (back === at - 1) return asDoer(mentionBefore(sentence, back, 2))
    const found = subjectOf(sentence, back)
    if (found === undefined || found.last >= at) return undefined
    const gap = words.slice(found.last + 1, at)
    return gap.length <= most && gap.every(({ key }) => QUALIFIES.test(key)) ? asDoer(found) : undefined
  }
  return undefined
}

/** The subject right after a verb; «تتحرك فيه الصين»: a word of place may stand between. */
function subjectOf(sentence: ReadSentence, verb: number): Found | undefined {
  const at = /^(?:فيه|فيها|به|بها)$/u.test(sentence.words[verb + 1]?.key ?? '') ? verb + 1 : verb
  return mentionAfter(sentence, at, [], 0) ?? subjectAfter(sentence, at)
}

const asDoer = (found: Found | undefined) => (found?.form === 'adjective' ? undefined : found)
