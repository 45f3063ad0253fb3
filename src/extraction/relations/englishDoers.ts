import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import { mentionBefore, OTHER_CLAUSE } from './neighbours.ts'
import type { Trigger } from './triggerLexicon.ts'

/** Verbs that do what a noun after them names: "conducted strikes", "provides support". */
const LIGHT =
  /^(?:conduct(?:s|ed|ing)?|launch(?:es|ed|ing)?|carr(?:y|ies|ied|ying)|mount(?:s|ed|ing)?|wag(?:e|es|ed|ing)|stag(?:e|es|ed|ing)|lead(?:s|ing)?|led|undertak(?:e|es|en|ing)|undertook|impos(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|giv(?:e|es|en|ing)|gave|offer(?:s|ed|ing)?|express(?:es|ed|ing)?|reiterat(?:e|es|ed|ing)|reaffirm(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|voic(?:e|es|ed|ing)|pos(?:e|es|ed|ing)|join(?:s|ed|ing)?|take|takes|took|taken|taking|continu(?:e|es|ed|ing)|intensif(?:y|ies|ied|ying)|ha[sd]|have|enjoy(?:s|ed)?|maintain(?:s|ed|ing)?|shar(?:e|es|ed)|strengthen(?:s|ed|ing)?|deepen(?:s|ed|ing)?|develop(?:s|ed|ing)?|build|builds|built|announc(?:e|es|ed)|hold|holds|held|holding|valu(?:e|es|ed|ing)|donat(?:e|es|ed)|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|tighten(?:s|ed|ing)?|adopt(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|expand(?:s|ed|ing)?|restor(?:e|es|ed|ing)|resum(?:e|es|ed|ing)|normali[sz](?:e|es|ed|ing)|improv(?:e|es|ed|ing)|forg(?:e|es|ed|ing)|establish(?:es|ed|ing)?|contribut(?:e|es|ed)|responsible)$/

const EFFORT =
  /^(?:efforts?|fight|struggle|attempts?|bid|campaign|war|operations?|mission|capacity|ability|plans?|right)$/
const OWN = /^(?:its|their|his|her)$/
/** Verbs whose subject does with another what an infinitive after it names: "stands by Norway to defeat …". */
const TOGETHER =
  /^(?:work|stand|stood|cooperat|co|partner|join|unit|coordinat|fight|fought|side)(?:s|ed|ing|e|es|operating|operate)?$/
/** What makes a doer of the word before it, between it and an infinitive: "a coalition designed to defeat …". */
const MADE =
  /^(?:designed|formed|created|determined|assembled|deployed|fighting|working|trying|sent|established|founded)$/

/** "supports Iraq in defeating …", "works with Iraq to defeat …", "Norway's efforts to defeat …": who does what the verb names. */
export function controllers(sentence: ReadSentence, trigger: Trigger, at: number): Found[] {
  const { words, outer } = sentence
  const link = linkBefore(words, trigger, at)
  if (link === undefined) return []
  const isNamed = (last: number) =>
    outer.find((one) => one.last === last && one.form !== 'adjective' && one.referent.type !== 'place')
  const direct = words[link]?.before === ' ' ? isNamed(link - 1) : undefined
  // "accused Norway of attacking …"
  if (words[link]?.key === 'of')
    return direct !== undefined && /^(?:accus|suspect)/.test(words[(direct.from ?? direct.first) - 1]?.key ?? '')
      ? [direct]
      : []
  // Of those who work with others to support somebody, it is not said.
  if (direct !== undefined) return trigger.type === 'supports' ? [] : [direct, ...companion(sentence, direct)]
  if (words[link]?.key !== 'to') return []
  const noun = words[link - 1]?.key ?? ''
  if (MADE.test(noun)) return listOf(isNamed(link - 2))
  if (!EFFORT.test(noun)) return listOf(onlySubject(sentence, link))
  const owner = ownerOf(sentence, link - 1)
  if (owner !== undefined) return [owner]
  // "supports Iraq in its efforts to defeat …"
  if (OWN.test(words[link - 2]?.key ?? ''))
    return listOf(words[link - 3]?.key === 'in' ? isNamed(link - 4) : onlyOneOfClause(sentence, link - 2))
  // "Operation Amber, the operation to defeat …"
  const isApposed = /^(?:the|an?)$/.test(words[link - 2]?.key ?? '') && words[link - 2]?.before === ', '
  return isApposed ? listOf(isNamed(link - 3)) : listOf(onlySubject(sentence, link))
}

const listOf = (one: Found | undefined): Found[] => (one === undefined ? [] : [one])

/** The word "to" or "in" of an infinitive or a gerund; another verb may share it: "to degrade and defeat". */
function linkBefore(words: ReadSentence['words'], { form }: Trigger, at: number): number | undefined {
  if (form === 'gerund') return /^(?:in|of)$/.test(words[at - 1]?.key ?? '') ? at - 1 : undefined
  if (form !== 'infinitive') return undefined
  if (words[at - 1]?.key === 'to') return at - 1
  return words[at - 1]?.key === 'and' && words[at - 3]?.key === 'to' ? at - 3 : undefined
}

/** Who does it with another: "Norway stands by Iraq to defeat …". */
function companion(sentence: ReadSentence, { from, first }: Found): Found[] {
  const { words } = sentence
  const start = from ?? first
  const by = /^(?:the|its|their|our)$/.test(words[start - 1]?.key ?? '') ? start - 2 : start - 1
  if (!/^(?:with|by|alongside)$/.test(words[by]?.key ?? '') || !TOGETHER.test(words[by - 1]?.key ?? '')) return []
  return listOf(mentionBefore(sentence, by - 1, 4))
}

/** Who "its" or "their" means, where the clause has named only one before. */
function onlyOneOfClause({ words, outer }: ReadSentence, at: number): Found | undefined {
  const from = words.findLastIndex(
    ({ key, before }, index) =>
      index < at && (/[.,;:“”"()]/.test(before) || /^(?:that|which|who|while|and|but)$/.test(key)),
  )
  const named = outer.filter(({ first, last, form }) => first >= from && last < at && form !== 'adjective')
  return named.length === 1 ? named[0] : undefined
}

/** The subject at the start of a sentence that names nobody else before: "The group meets to coordinate efforts to counter …". */
function onlySubject({ words, outer }: ReadSentence, link: number): Found | undefined {
  const [whole, part] = outer
  // "The coalition's Small Group"
  const isPart = words[(whole?.last ?? 0) + 1]?.key === "'s" && part?.first === (whole?.last ?? 0) + 2
  const [first, second] = isPart ? [part, outer[2]] : [whole, part]
  if (first === undefined || first.form === 'adjective' || first.last >= link) return undefined
  const others = outer.filter((one) => one.first > first.last && one.first < link && one.referent.type !== 'place')
  if ((others.length > 0 && second !== undefined) || !startsSentence(words, whole ?? first)) return undefined
  const gap = words.slice(first.last + 1, link)
  // "Norway waits, and all must cooperate to …": another clause.
  if (gap.slice(1).some(({ key }) => /^(?:must|should|will|can|could|would|may|might)$/.test(key))) return undefined
  return gap.some(
    ({ key, before }) => /^(?:that|which|who|our|my|your|its|their|of|by|from)$/.test(key) || /[^ $€£-]/.test(before),
  )
    ? undefined
    : first
}

function startsSentence(words: ReadSentence['words'], { from, first }: Found): boolean {
  const start = from ?? first
  return start === 0 || (start === 1 && /^[Tt]he$/.test(words[0]?.key ?? ''))
}

const AS = /^(?:as|while|when|after|before|because|until|since)$/

/** "the people of Norway as they confront …": the name right before the clause of the pronoun; "where he met …": the one person before. */
export function subjectOfPronoun({ words, outer }: ReadSentence, at: number): Found | undefined {
  const before = /^(?:will|would|has|had|also|later|then)$/
  let here = at - 1
  while (here > at - 4 && before.test(words[here]?.key ?? '')) here -= 1
  const pronoun = words[here]?.key ?? ''
  if (/^(?:he|she)$/.test(pronoun) && here > 0) {
    const persons = new Map(
      outer
        .filter(({ last, referent }) => last < here && referent.type === 'person')
        .map((one) => [one.referent.id, one]),
    )
    return persons.size === 1 ? [...persons.values()][0] : undefined
  }
  if (!/^(?:they|it)$/.test(pronoun) || !AS.test(words[here - 1]?.key ?? '')) return undefined
  const found = outer.find((one) => one.last === here - 2)
  return found === undefined || found.form === 'adjective' || found.referent.type === 'person' ? undefined : found
}

const VERBAL =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|that|which|who|said|says|and|but|while|when|after)$/

const STRIKE =
  /^(?:air)?(?:strikes?|raids?|warplanes?|jets|drones?|missiles?|rockets|artillery|shelling|bombers|aircraft)$/

/** "A U.S. strike on Friday hit …": the state whose strike it is, if the verb is the first of the clause. */
export function strikersBefore(sentence: ReadSentence, { form, type }: Trigger, at: number): Found | undefined {
  const { words } = sentence
  if (form !== 'finite' || !/^(?:attacks|fights|kills|kills-soldiers)$/.test(type)) return undefined
  for (let back = at - 1; back >= Math.max(1, at - 20); back--) {
    const word = words[back]
    if (word === undefined || VERBAL.test(word.key) || word.key.endsWith('ed')) return undefined
    if (/[,;:()“”"]/.test(words[back + 1]?.before ?? '')) return undefined
    if (STRIKE.test(word.key)) return ownerOf(sentence, back)
  }
  return undefined
}

/** The owner of a noun: "Norway's recent strikes", "U.S. precision strikes", "the Norwegian strikes". */
export function ownerOf({ words, outer }: ReadSentence, at: number): Found | undefined {
  let isPlain = true
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const [word, next] = [words[back], words[back + 1]]
    if (word === undefined || next === undefined || !/^(?: |-|)$/.test(next.before)) return undefined
    if (word.key === "'s") return outer.find((one) => one.last === back - 1)
    const one = outer.find(({ first, last }) => first <= back && back <= last)
    if (one?.form === 'weapon') back = one.first
    else if (one !== undefined)
      return isPlain || one.form === 'adjective' || /^\p{Lu}[\p{Lu}.]+$/u.test(word.text) ? one : undefined
    else if (
      !/^\p{Ll}+$/u.test(word.text) ||
      OTHER_CLAUSE.has(word.key) ||
      /^(?:the|an?|and|or|its|their|his|our)$/.test(word.key)
    )
      return undefined
    else isPlain = false
  }
  return undefined
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
  for (let back = at - 1; back >= Math.max(1, at - 9); back--) {
    const word = words[back]
    const held = outer.find((one) => one.first <= back && back <= one.last)
    if (word === undefined || (held !== undefined && held.form !== 'weapon')) return undefined
    if (/[^\s]/.test(words[back + 1]?.before.replace(/[-$€£]/, '') ?? '')) return undefined
    if (LIGHT.test(word.key)) return mentionBefore(sentence, back, 6)
    const isAmount =
      /^(?:over|of|in|than)$/.test(word.key) || (word.key === 'for' && words[back - 1]?.key === 'responsible')
    if (OTHER_CLAUSE.has(word.key) && !isAmount) return undefined
    if (
      outer.length > 0 &&
      back < at - 5 &&
      !/^[\d$]|^(?:million|billion|more|than|in|of|over|nearly|about)$/.test(word.key)
    )
      return undefined
  }
  return undefined
}

/** "Norway in its fight against", "Norway's efforts in the fight against": who is in it. */
export function fighter({ words, outer }: ReadSentence, at: number): Found | undefined {
  const isIn = /^(?:the|its|their|this)$/.test(words[at - 1]?.key ?? '') && words[at - 2]?.key === 'in'
  return isIn ? outer.find((one) => one.last === at - 3 && one.form !== 'adjective') : undefined
}

/** "Norway, backed by Kenya, …", "the coalition fighting Al-Shabaab": a participle right after the name. */
export function apposedBefore({ words, outer }: ReadSentence, { form }: Trigger, at: number): Found | undefined {
  const isBy = form === 'participle' && words.slice(at + 1, at + 4).some(({ key }) => key === 'by')
  if (!(isBy || form === 'gerund') || !/^,? $/.test(words[at]?.before ?? '')) return undefined
  const found = outer.find((one) => one.last === at - 1)
  return found?.form === 'adjective' ? undefined : found
}

/** "Norway, which met Kenya, attacked …": the subject at the start of the sentence, before what commas set off. */
export function subjectAcross({ words, outer }: ReadSentence, { form }: Trigger, at: number): Found | undefined {
  const [first] = outer
  let verb = at
  while (verb > at - 3 && /^(?:has|have|had|is|are|was|were|will|also|continues?|to)$/.test(words[verb - 1]?.key ?? ''))
    verb -= 1
  const isVerb = form === 'finite' || (verb < at && form !== 'infinitive')
  const isSetOff = words[verb]?.before === ', ' && words[(first?.last ?? at) + 1]?.before === ', '
  // "Norway's Foreign Minister, Anna Kovac, met …"
  const isName = first?.last === verb - 1 && words[first.first]?.before === ', ' && first.form === 'person'
  if (first === undefined || !isVerb || !isSetOff || (first.last >= verb - 2 && !isName)) return undefined
  return first.form !== 'adjective' && startsSentence(words, first) ? first : undefined
}
