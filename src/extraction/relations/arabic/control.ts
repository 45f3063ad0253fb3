import type { ReadSentence } from '../../mentions/readSentence.ts'
import type { Found } from '../../mentions/referent.ts'
import { subjectAfter } from '../arabicNeighbours.ts'
import { mentionAfter, mentionBefore } from '../neighbours.ts'

const PERFORMS = /^[وف]?(?:قام(?:ت|وا)?|[يت]قوم|يقومون|بادر(?:ت|وا)?|باشر(?:ت|وا)?)$/u
const INTENDS =
  /^[وف]?(?:[يت]نوي|[يت]عتزم|قررت?|[يت]قرر|[يت]ريد|حاولت?|[يت]حاول|واصلت?|[يت]واصل|استانفت?|[يت]ستانف|بدات?|[يت]بدا|اوقفت?|علقت?|[يت]علق|انهت|انهى|عززت?|[يت]عزز|كثفت?|[يت]كثف|صعدت?|[يت]صعد)$/u
const QUALIFIES = /^(?:ال)?\p{Script=Arabic}+(?:ون|ين|ة|ي|ات)$/u

/** «قام مسلحون … بخطف …», «حاولت … اغتيال …», «تنوي تركيا ضرب …»: the subject of a verb whose deed a noun names. */
export function performer(sentence: ReadSentence, at: number): Found | undefined {
  const { words } = sentence
  const isBound = words[at]?.key.startsWith('ب') === true
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    const word = words[back]
    if (word === undefined || words[back + 1]?.before !== ' ') return undefined
    const isVerb = isBound ? PERFORMS.test(word.key) : INTENDS.test(word.key)
    if (!isVerb) continue
    if (back === at - 1) return asDoer(mentionBefore(sentence, back, 2))
    const found = mentionAfter(sentence, back, [], 0) ?? subjectAfter(sentence, back)
    if (found === undefined || found.last >= at) return undefined
    const gap = words.slice(found.last + 1, at)
    return gap.length <= 1 && gap.every(({ key }) => QUALIFIES.test(key)) ? asDoer(found) : undefined
  }
  return undefined
}

const asDoer = (found: Found | undefined) => (found?.form === 'adjective' ? undefined : found)
