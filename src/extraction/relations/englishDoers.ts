import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import { mentionBefore, OTHER_CLAUSE } from './neighbours.ts'
import type { Trigger } from './triggerLexicon.ts'

/** Verbs that do what a noun after them names: "conducted strikes", "provides support". */
const LIGHT =
  /^(?:conduct(?:s|ed|ing)?|launch(?:es|ed|ing)?|carr(?:y|ies|ied|ying)|mount(?:s|ed|ing)?|wag(?:e|es|ed|ing)|stag(?:e|es|ed|ing)|lead(?:s|ing)?|led|undertak(?:e|es|en|ing)|undertook|impos(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|giv(?:e|es|en|ing)|gave|offer(?:s|ed|ing)?|express(?:es|ed|ing)?|reiterat(?:e|es|ed|ing)|reaffirm(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|voic(?:e|es|ed|ing)|pos(?:e|es|ed|ing)|join(?:s|ed|ing)?|take|takes|took|taken|taking|continu(?:e|es|ed|ing)|intensif(?:y|ies|ied|ying))$/

const EFFORT = /^(?:efforts?|fight|struggle|attempts?|bid|campaign|war)$/

/** "supports Iraq in defeating …", "works with Iraq to defeat …": the doer is the object of another verb. */
export function controller({ words, outer }: ReadSentence, { form }: Trigger, at: number): Found | undefined {
  const link = words[at - 1]
  // "supports Iraq in its efforts to defeat …"
  if (
    link?.key === 'to' &&
    EFFORT.test(words[at - 2]?.key ?? '') &&
    /^(?:its|their|his|her)$/.test(words[at - 3]?.key ?? '')
  )
    return words[at - 4]?.key === 'in'
      ? outer.find((one) => one.last === at - 5 && one.form !== 'adjective')
      : undefined
  if (!((form === 'gerund' && link?.key === 'in') || (form === 'infinitive' && link?.key === 'to'))) return undefined
  return outer.find((one) => one.last === at - 2 && one.form !== 'adjective' && link?.before === ' ')
}

/** "Norway met … and attacked …": the subject at the start of the sentence does what follows "and". */
export function subjectBeforeAnd({ words, outer }: ReadSentence, { form }: Trigger, at: number): Found | undefined {
  const [first] = outer
  if (form !== 'finite' || words[at - 1]?.key !== 'and' || first === undefined || first.form === 'adjective')
    return undefined
  const from = first.from ?? first.first
  return from === 0 || (from === 1 && words[0]?.key === 'The') ? first : undefined
}

/** "The coalition conducted 34 strikes", "Norway reiterates its support" */
export function doerOfLightVerb(sentence: ReadSentence, at: number): Found | undefined {
  const { words, outer } = sentence
  for (let back = at - 1; back >= Math.max(1, at - 5); back--) {
    const word = words[back]
    if (word === undefined || outer.some((one) => one.first <= back && back <= one.last)) return undefined
    if (/[^\s]/.test(words[back + 1]?.before.replace('-', '') ?? '')) return undefined
    if (LIGHT.test(word.key)) return mentionBefore(sentence, back, 6)
    if (OTHER_CLAUSE.has(word.key) && word.key !== 'over') return undefined
  }
  return undefined
}

/** "Norway in its fight against", "Norway's efforts in the fight against": who is in it. */
export function fighter({ words, outer }: ReadSentence, at: number): Found | undefined {
  const isIn = /^(?:the|its|their|this)$/.test(words[at - 1]?.key ?? '') && words[at - 2]?.key === 'in'
  return isIn ? outer.find((one) => one.last === at - 3 && one.form !== 'adjective') : undefined
}
